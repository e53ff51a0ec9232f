package kafkalossless.lab;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.TopicPartition;

/** What becomes of confirmed records when brokers die and disks are lost. */
final class BrokerStories {
  private static final int ALL = 1000;

  private BrokerStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "last-copy-lost", BrokerStories::lastCopyLost,
      "old-copy-elected", BrokerStories::oldCopyElected,
      "future-timestamps", BrokerStories::futureTimestamps,
      "disk-lost", BrokerStories::diskLost);

  private static Counts lastCopyLost(Run run) throws Exception {
    run.createTopic();
    return lastCopyLost(run, Integer.parseInt(run.written().getProperty("min.insync.replicas", "1")) > 1);
  }

  /** Two of three brokers are down while 500 records are written, which `refuses` says whether the third one takes; then it loses its disk, and an operator makes one of the others the leader. */
  static Counts lastCopyLost(Run run, boolean refuses) throws Exception {
    Cluster cluster = run.cluster();
    int leader = cluster.leader(run.topic());
    int[] others = others(leader);
    try (Writer writer = run.patient()) {
      writer.send(0, 500);
      writer.settle(500);
      for (int other : others) cluster.kill(other);
      cluster.awaitInSync(run.topic(), 1);
      int before = cluster.clientProxy(leader).passed(Proxy.PRODUCE);
      writer.send(500, ALL);
      Await.until("the leader has confirmed or refused the others", () ->
          refuses ? cluster.clientProxy(leader).passed(Proxy.PRODUCE) > before : writer.settled(ALL));
      cluster.loseDisk(leader);
      for (int other : others) cluster.begin(other);
      for (int other : others) cluster.awaitBroker(other);
      elect(cluster, run.topic(), leader);
      // It comes back with an empty disk; a producer of 3.9 that knew only this broker finds the others through it.
      cluster.begin(leader);
      writer.settle(ALL);
      cluster.awaitInSync(run.topic(), 3);
      return Counts.of(writer, ALL, Readings.of(cluster, run.topic()));
    }
  }

  /** One broker is down while 500 records are written; the two others die, and the old copy is the first to come back. */
  private static Counts oldCopyElected(Run run) throws Exception {
    Cluster cluster = run.cluster();
    run.createTopic();
    int leader = cluster.leader(run.topic());
    int[] others = others(leader);
    boolean unclean = "true".equals(run.written().getProperty("unclean.leader.election.enable"));
    try (Writer writer = run.patient()) {
      writer.send(0, 500);
      writer.settle(500);
      cluster.kill(others[1]);
      cluster.awaitInSync(run.topic(), 2);
      writer.send(500, ALL);
      writer.settle(ALL);
      cluster.kill(others[0]);
      cluster.kill(leader);
      cluster.begin(others[1]);
      cluster.awaitBroker(others[1]);
      if (unclean) Await.until("the old copy leads", () -> cluster.leader(run.topic()) == others[1]);
      cluster.begin(leader);
      cluster.begin(others[0]);
      cluster.awaitInSync(run.topic(), 3);
      return Counts.of(writer, ALL, Readings.of(cluster, run.topic()));
    }
  }

  /** A broker loses its disk and comes back with an empty one. */
  private static Counts diskLost(Run run) throws Exception {
    Cluster cluster = run.cluster();
    int copies = copies(run);
    if (run.role().equals("topic")) run.createTopic();
    else cluster.create(new NewTopic(run.topic(), Optional.of(1), Optional.empty()), 1, copies);
    int leader = cluster.leader(run.topic());
    try (Writer writer = run.sound(run.topic(), number -> String.valueOf(number))) {
      writer.send(0, ALL);
      writer.settle(ALL);
      cluster.loseDisk(leader);
      cluster.begin(leader);
      cluster.awaitBroker(leader);
      if (copies > 1) cluster.awaitInSync(run.topic(), copies);
      return Counts.of(writer, ALL, Readings.of(cluster, run.topic()));
    }
  }

  /** The clocks of producers, or the dates in their records, are twelve hours ahead. */
  private static Counts futureTimestamps(Run run) throws Exception {
    run.createTopic();
    try (Writer writer = run.sound(run.topic(), TopicStories.aged(-12L * 60 * 60 * 1000))) {
      writer.send(0, ALL);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  private static int copies(Run run) throws Exception {
    String key = run.role().equals("topic") ? "replication.factor" : "default.replication.factor";
    return Integer.parseInt(run.written().getProperty(key, "1"));
  }

  private static int[] others(int leader) {
    return Cluster.BROKERS.stream().filter(id -> id != leader).mapToInt(id -> id).toArray();
  }

  /** What an operator does when the only copy in sync is gone for good; nothing where there is a leader already. */
  private static void elect(Cluster cluster, String topic, int gone) throws Exception {
    Await.until("one of the others leads", () -> {
      if (cluster.leader(topic) == 0) {
        cluster.admin().electLeaders(ElectionType.UNCLEAN, Set.of(new TopicPartition(topic, 0))).all().get();
      }
      return cluster.leader(topic) != 0 && cluster.leader(topic) != gone;
    });
  }
}
