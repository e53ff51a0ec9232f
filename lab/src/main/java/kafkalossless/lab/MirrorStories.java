package kafkalossless.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.connect.mirror.RemoteClusterUtils;

/** What becomes of records that MirrorMaker copies into a second cluster. */
final class MirrorStories {
  private static final int ALL = 1000;

  private MirrorStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "mirror-begins", MirrorStories::begins,
      "mirror-away", MirrorStories::away,
      "mirror-disk-lost", MirrorStories::diskLost,
      "mirror-last-copy-lost", MirrorStories::lastCopyLost,
      "mirror-group-moves", MirrorStories::groupMoves);

  /** 500 records are there when MirrorMaker begins, 500 come when it copies what is new. */
  private static Counts begins(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN); Mirror mirror = new Mirror(run)) {
      writer.send(0, 500);
      writer.settle(500);
      mirror.start();
      mirror.awaitMark();
      writer.send(500, ALL);
      mirror.await("what came last is copied", () -> mirror.copied().distinct().contains(ALL - 1));
      return lost(mirror);
    }
  }

  /** MirrorMaker has copied 300 records and is away while 700 are written, and the first 100 of these are deleted. */
  private static Counts away(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN); Mirror mirror = new Mirror(run).start()) {
      mirror.awaitMark();
      writer.send(0, 300);
      mirror.awaitCopied(300);
      mirror.kill();
      writer.send(300, ALL);
      writer.settle(ALL);
      TopicPartition only = new TopicPartition(run.topic(), 0);
      run.cluster().admin().deleteRecords(Map.of(only, RecordsToDelete.beforeOffset(mirror.offsetOf(400)))).all().get();
      mirror.start();
      mirror.awaitMark();
      return lost(mirror);
    }
  }

  /** All is copied when a broker of the second cluster loses its disk; MirrorMaker goes on. */
  private static Counts diskLost(Run run) throws Exception {
    Cluster target = run.second().call();
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN); Mirror mirror = new Mirror(run).start()) {
      writer.send(0, ALL);
      mirror.awaitCopied(ALL);
      int leader = target.leader(mirror.copy());
      target.loseDisk(leader);
      target.begin(leader);
      target.awaitBroker(leader);
      target.awaitInSync(mirror.copy(), target.partition(mirror.copy(), 0).replicas().size());
      mirror.awaitMark();
      return lost(mirror);
    }
  }

  /** The first cluster is gone and its producers write to the topic of the second: what happens there is that only one copy is in sync, and its disk is lost. */
  private static Counts lastCopyLost(Run run) throws Exception {
    Cluster target = run.second().call();
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Run there;
    try (Mirror mirror = new Mirror(run).start()) {
      mirror.await("the topic is mirrored", () -> target.partition(mirror.copy(), 0).isr().size() == 3);
      there = run.onSecond(mirror.copy());
    }
    ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, there.topic());
    String minimum = target.admin().describeConfigs(List.of(topic)).all().get().get(topic).get("min.insync.replicas").value();
    return BrokerStories.lastCopyLost(there, Integer.parseInt(minimum) > 1);
  }

  /** A group has processed everything in the first cluster, and MirrorMaker knows it; then the group goes on in the second. */
  private static Counts groupMoves(Run run) throws Exception {
    Cluster target = run.second().call();
    ListenerStories.write(run, Writer.PLAIN);
    try (Mirror mirror = new Mirror(run)) {
      List<Integer> before = processed(run.cluster(), run.topic(), run.topic());
      mirror.start();
      mirror.awaitCopied(ALL);
      String copy = mirror.copy();
      mirror.await("MirrorMaker has translated the group's offset", () -> translated(target, run.topic(), copy) > ALL - 200);
      // It commits every second, or never.
      Await.within(Duration.ofSeconds(20), () -> Groups.committed(target, copy) > ALL - 200);
      mirror.kill();
      Run moved = run.onSecond(copy);
      try (Writer writer = moved.sound(copy, Writer.PLAIN)) {
        writer.send(ALL, ALL + 1);
        writer.settle(1);
      }
      List<Integer> after = processed(target, copy, run.topic());
      Set<Integer> distinct = new HashSet<>(before);
      distinct.addAll(after);
      return Counts.none().with("sent", ALL).with("processed", before.size() + after.size()).with("missed", ALL - distinct.size())
          .with("again", before.size() + after.size() - distinct.size());
    }
  }

  /** What a group that begins with the oldest record processes, and commits, of a topic that has been written to its end. */
  private static List<Integer> processed(Cluster cluster, String topic, String group) {
    Map<String, Object> settings = Map.of(
        "bootstrap.servers", cluster.direct(), "group.id", group, "auto.offset.reset", "earliest", "enable.auto.commit", "false");
    List<Integer> numbers = new ArrayList<>();
    List<TopicPartition> only = List.of(new TopicPartition(topic, 0));
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      long end = consumer.endOffsets(only).get(only.get(0));
      consumer.subscribe(List.of(topic));
      while (consumer.assignment().isEmpty() || consumer.position(only.get(0)) < end)
        consumer.poll(Duration.ofMillis(200)).forEach(record -> numbers.add(Readings.number(record)));
      consumer.commitSync();
    }
    // One more lets it see the end where it has nothing to do.
    numbers.remove(Integer.valueOf(ALL));
    return numbers;
  }

  /** The group's offset as MirrorMaker's checkpoints have it; 0 where they have none. */
  private static long translated(Cluster target, String group, String copy) throws Exception {
    OffsetAndMetadata offset = RemoteClusterUtils
        .translateOffsets(Map.of("bootstrap.servers", target.direct()), "main", group, Duration.ofSeconds(10))
        .get(new TopicPartition(copy, 0));
    return offset == null ? 0 : offset.offset();
  }

  private static Counts lost(Mirror mirror) {
    return Counts.none().with("sent", ALL).with("lost", ALL - mirror.copied().distinct().size());
  }
}
