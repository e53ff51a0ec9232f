package kafkalossless.lab;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** Records that a Streams application cannot read. */
final class StreamsStories {
  private static final int ALL = 1000;
  private static final String QUEUE = "errors.dead.letter.queue.topic.name";

  private StreamsStories() {}

  static final Map<String, Story> STORIES = Map.of("records-unreadable", StreamsStories::recordsUnreadable);

  /** Every tenth of 1,000 records is no UUID. What is committed and neither written on nor kept in a queue was dropped. */
  private static Counts recordsUnreadable(Run run) throws Exception {
    String out = run.topic() + "-out";
    Properties settings = run.client();
    settings.put("application.id", run.topic());
    settings.put("state.dir", run.folder().resolve("state-" + run.topic()).toString());
    // A queue of this run's own too, where the file names one.
    String queue = settings.containsKey(QUEUE) ? run.topic() + "-dead" : null;
    if (queue != null) settings.put(QUEUE, queue);
    for (String topic : new String[] {run.topic(), out}) run.cluster().create(topic, 1, Map.of());
    if (queue != null) run.cluster().create(queue, 1, Map.of());
    try (Writer writer = run.sound(run.topic(), uuids())) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(run.topic(), Consumed.with(Serdes.String(), Serdes.UUID())).to(out, Produced.with(Serdes.String(), Serdes.UUID()));
    try (KafkaStreams streams = new KafkaStreams(builder.build(), settings)) {
      streams.start();
      Await.until("the application has read all, or has stopped", () ->
          streams.state() == KafkaStreams.State.ERROR || run.committed() >= ALL);
      int stopped = streams.state() == KafkaStreams.State.ERROR ? 1 : 0;
      streams.close(Duration.ofSeconds(30));
      Set<Long> kept = new HashSet<>();
      for (String topic : queue == null ? new String[] {out} : new String[] {out, queue})
        Readings.of(run.cluster(), topic).records().forEach(record -> kept.add(Long.valueOf(record.key())));
      int committed = run.committed();
      int dropped = 0;
      for (long number = 0; number < committed; number++) if (!kept.contains(number)) dropped++;
      int queued = queue == null ? 0 : Readings.of(run.cluster(), queue).records().size();
      return Counts.none().with("sent", ALL).with("committed", committed).with("dropped", dropped)
          .with("queued", queued).with("stopped", stopped);
    }
  }

  /** The key is the number, and so the offset. */
  private static Writer.Shape uuids() {
    return new Writer.Shape() {
      @Override
      public String key(int number) {
        return String.valueOf(number);
      }

      @Override
      public String value(int number) {
        return number % 10 == 9 ? "no uuid" : new java.util.UUID(0, number).toString();
      }
    };
  }
}
