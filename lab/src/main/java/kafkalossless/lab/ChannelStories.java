package kafkalossless.lab;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What becomes of records at the channels of SmallRye Reactive Messaging. */
final class ChannelStories {
  private static final int ALL = 1000;
  private static final String IN = "mp.messaging.incoming.orders.";
  private static final String OUT = "mp.messaging.outgoing.orders.";
  private static final String STRINGS = "org.apache.kafka.common.serialization.String";

  private ChannelStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "channel-killed", ChannelStories::killed,
      "channel-killed-later", ChannelStories::killedLater,
      "channel-fails", ChannelStories::fails,
      "channel-records-unreadable", ChannelStories::recordsUnreadable,
      "channel-stopped-meanwhile", run -> ListenerStories.stoppedMeanwhile(run, reader(run)),
      "channel-leader-dies", ChannelStories::leaderDies);

  /** It has processed 100 records and is in the middle of one when it is killed; it is started again. */
  private static Counts killed(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    try (Application application = reader(run).start(Map.of("lab.fault", "slow"))) {
      application.await("100 records are processed", () -> application.distinct() == 100);
      // Both ways to commit wait five seconds.
      Await.within(Duration.ofSeconds(15), () -> committed(run) > 100);
      int committed = committed(run);
      return again(run, application).with("committed", committed);
    }
  }

  /** It has processed everything and is killed fifteen seconds later; it is started again. */
  private static Counts killedLater(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    try (Application application = reader(run).start()) {
      application.await("all is processed", () -> application.distinct() == ALL);
      Await.within(Duration.ofSeconds(15), () -> committed(run) == ALL);
      return again(run, application);
    }
  }

  private static Counts again(Run run, Application application) throws Exception {
    application.kill();
    application.start();
    ListenerStories.awaitMark(run, application);
    return ListenerStories.counts(application);
  }

  /** Ten of 1,000 records cannot be processed. */
  private static Counts fails(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    String queue = run.topic() + "-dead";
    run.cluster().create(queue, 1, Map.of());
    try (Application application = reader(run).start(Map.of("lab.fault", "every-hundredth", IN + "dead-letter-queue.topic", queue))) {
      application.await("all is committed", () -> committed(run) == ALL);
      int queued = Readings.of(run.cluster(), queue).records().size();
      return Counts.none().with("sent", ALL).with("committed", ALL).with("dropped", ALL - application.distinct() - queued).with("queued", queued);
    }
  }

  /** Every tenth record is no number, which is what the deserializer takes. */
  private static Counts recordsUnreadable(Run run) throws Exception {
    ListenerStories.write(run, ListenerStories.TENTH_UNREADABLE);
    try (Application application = reader(run).start(Map.of(IN + "value.deserializer", "kafkalossless.lab.smallrye.Numbers"))) {
      Await.until("all is committed, or the application has stopped", () -> committed(run) == ALL || application.hasEnded());
      int dropped = Math.max(0, committed(run) - application.distinct());
      return Counts.none().with("sent", ALL).with("dropped", dropped).with("stopped", application.hasEnded() ? 1 : 0);
    }
  }

  /** As with every other producer: the followers are a moment behind when the leader dies. */
  private static Counts leaderDies(Run run) throws Exception {
    boolean awaitsAll = "all".equals(run.written().getProperty(OUT + "acks"));
    return ProducerStories.leaderDies(run, () -> ChannelWriter.of(run), awaitsAll);
  }

  private static int committed(Run run) throws Exception {
    return Groups.committed(run.cluster(), run.topic());
  }

  private static Application reader(Run run) {
    return new Application(run, channel(run, IN, "value.deserializer", STRINGS + "Deserializer"));
  }

  private static Map<String, String> channel(Run run, String channel, String key, String value) {
    Map<String, String> own = new HashMap<>();
    own.put("kafka.bootstrap.servers", run.cluster().clients());
    own.put(channel + "topic", run.topic());
    own.put(channel + key, value);
    return own;
  }

  /** What an application sends by its channel. */
  private record ChannelWriter(Application application) implements Writer {
    static ChannelWriter of(Run run) throws Exception {
      return new ChannelWriter(new Application(run, channel(run, OUT, "value.serializer", STRINGS + "Serializer")).start());
    }

    @Override
    public void send(int from, int to) {
      application.order(from + " " + to);
    }

    @Override
    public Set<Integer> confirmed() {
      return Set.copyOf(application.processed());
    }

    @Override
    public Set<Integer> failed() {
      return application.failed();
    }

    @Override
    public void settle(int count) throws Exception {
      application.await(count + " records are confirmed or failed", () -> settled(count));
    }

    @Override
    public void close() throws Exception {
      application.close();
    }
  }
}
