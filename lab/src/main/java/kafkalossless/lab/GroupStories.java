package kafkalossless.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What brokers make of topics that are not there, and of the offsets of groups. */
final class GroupStories {
  private static final int ALL = 1000;
  private static final String OFFSETS = "__consumer_offsets";

  private GroupStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "topic-misspelt", GroupStories::topicMisspelt,
      "group-away", GroupStories::groupAway,
      "coordinator-dies", GroupStories::coordinatorDies);

  /** A producer has a letter too many in the name of its topic; the application that gets an error for its first record stops. */
  private static Counts topicMisspelt(Run run) throws Exception {
    Cluster cluster = run.cluster();
    cluster.create(run.topic(), 1, Map.of());
    Properties settings = new Properties();
    settings.putAll(Map.of("bootstrap.servers", cluster.direct(), "max.block.ms", "10000"));
    try (Writer writer = new ProducerWriter(settings, run.topic() + "s", Writer.PLAIN, (number, error) -> {})) {
      writer.send(0, 1);
      writer.settle(1);
      boolean stops = !writer.failed().isEmpty();
      if (!stops) {
        writer.send(1, ALL);
        writer.settle(ALL);
      }
      int missed = writer.confirmed().size() - Readings.of(cluster, run.topic()).distinct().size();
      return Counts.none().with("sent", stops ? 1 : ALL).with("confirmed", writer.confirmed().size()).with("missed", missed)
          .with("stopped", stops ? 1 : 0);
    }
  }

  /** A group has read all and is away for seventy seconds. */
  private static Counts groupAway(Run run) throws Exception {
    written(run);
    List<Integer> processed = new ArrayList<>();
    read(run, processed, ALL);
    Await.within(Duration.ofSeconds(75), () -> run.committed() == 0);
    read(run, processed, ALL);
    return counts(processed);
  }

  /** The followers are a moment behind when a consumer commits, and the broker that has its offsets dies. */
  private static Counts coordinatorDies(Run run) throws Exception {
    Cluster cluster = run.cluster();
    written(run);
    List<Integer> processed = new ArrayList<>();
    boolean awaitsFollowers = run.written().getProperty("offsets.commit.required.acks", "-1").equals("-1");
    try (KafkaConsumer<String, String> consumer = consumer(run)) {
      take(consumer, run, processed, 500);
      consumer.commitSync();
      Await.until("every copy has the first commit", () -> cluster.partition(OFFSETS, 0).isr().size() == 3 && run.committed() == 500);
      int coordinator = cluster.leader(OFFSETS);
      take(consumer, run, processed, ALL);
      cluster.replicationProxy(coordinator).fault(Faults.holdAnswers(Proxy.FETCH));
      Thread commit = new Thread(() -> consumer.commitSync(Duration.ofMinutes(2)), "commit");
      int before = cluster.clientProxy(coordinator).passed(Proxy.OFFSET_COMMIT);
      commit.start();
      if (awaitsFollowers) Await.until("the commit is on its way", () -> cluster.clientProxy(coordinator).passed(Proxy.OFFSET_COMMIT) > before);
      else commit.join();
      cluster.kill(coordinator);
      Await.until("another broker has the offsets", () -> cluster.leader(OFFSETS) != coordinator && cluster.leader(OFFSETS) != 0);
      commit.join();
      cluster.begin(coordinator);
      cluster.awaitInSync(OFFSETS, 3);
    }
    read(run, processed, ALL);
    return counts(processed);
  }

  private static void written(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN)) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
  }

  /** A consumer of the lab's own, which reads from the beginning where its group has no offset and commits by itself. */
  private static KafkaConsumer<String, String> consumer(Run run) {
    Properties settings = new Properties();
    settings.putAll(Map.of(
        "bootstrap.servers", run.cluster().clients(),
        "group.id", run.topic(),
        "enable.auto.commit", "false",
        "auto.offset.reset", "earliest"));
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static void read(Run run, List<Integer> processed, int to) throws Exception {
    try (KafkaConsumer<String, String> consumer = consumer(run)) {
      take(consumer, run, processed, to);
      consumer.commitSync();
    }
  }

  private static void take(KafkaConsumer<String, String> consumer, Run run, List<Integer> processed, int to) throws Exception {
    if (consumer.subscription().isEmpty()) consumer.subscribe(List.of(run.topic()));
    Await.until("the consumer is at " + to, () -> {
      consumer.poll(Duration.ofMillis(100)).forEach(record -> processed.add(Readings.number(record)));
      return consumer.assignment().stream().anyMatch(one -> consumer.position(one) >= to);
    });
  }

  private static Counts counts(List<Integer> processed) {
    int distinct = new HashSet<>(processed).size();
    return Counts.none().with("sent", ALL).with("processed", processed.size()).with("again", processed.size() - distinct);
  }
}
