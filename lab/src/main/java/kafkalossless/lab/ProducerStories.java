package kafkalossless.lab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.NewPartitionReassignment;
import org.apache.kafka.common.ElectionType;
import org.apache.kafka.common.TopicPartition;

/** What happens to a producer's records while no broker dies. */
final class ProducerStories {
  private static final int ALL = 1000;

  private ProducerStories() {}

  static final Map<String, Story> STORIES = Map.ofEntries(
      Map.entry("leader-dies", ProducerStories::leaderDies),
      Map.entry("leader-stands-still", ProducerStories::leaderStandsStill),
      Map.entry("records-too-large", ProducerStories::recordsTooLarge),
      Map.entry("records-written", ProducerStories::recordsWritten),
      Map.entry("keys-written", ProducerStories::keysWritten),
      Map.entry("too-few-copies", ProducerStories::tooFewCopies),
      Map.entry("connection-cut", ProducerStories::connectionCut),
      Map.entry("answer-lost", ProducerStories::answerLost),
      Map.entry("requests-in-flight-cut", ProducerStories::inFlightCut),
      Map.entry("bit-flips", ProducerStories::bitFlips),
      Map.entry("leader-moves", ProducerStories::leaderMoves));

  /** The last 300 records are on their way when the connection breaks; the broker never gets them. */
  private static Counts connectionCut(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(run.topic()));
    boolean awaitsAnswers = !"0".equals(run.written().getProperty("acks"));
    try (Writer writer = run.writer()) {
      writer.send(0, 700);
      writer.settle(700);
      Await.until("700 records can be read", () -> Readings.of(run.cluster(), run.topic()).distinct().size() == 700);
      int before = proxy.arrived(Proxy.PRODUCE);
      proxy.fault(Faults.holdRequests(Proxy.PRODUCE));
      writer.send(700, ALL);
      Await.until("records are on their way", () -> proxy.arrived(Proxy.PRODUCE) > before && (awaitsAnswers || writer.settled(ALL)));
      proxy.cut();
      proxy.heal();
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** The broker writes a batch of 100; the connection breaks before its answer arrives. */
  private static Counts answerLost(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(run.topic()));
    try (Writer writer = run.writer()) {
      writer.send(0, 900);
      writer.settle(900);
      proxy.fault(Faults.loseAnswer(Proxy.PRODUCE));
      writer.send(900, ALL);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** As many requests as the client allows are on their way, then the connection breaks: it sends all of them again. */
  private static Counts inFlightCut(Run run) throws Exception {
    return inFlight(run, proxy -> {
      proxy.cut();
      proxy.heal();
    });
  }

  /** Several requests are on their way, and in the first one a bit flips: the broker refuses it and takes the others. */
  private static Counts bitFlips(Run run) throws Exception {
    return inFlight(run, proxy -> proxy.fault(Faults.flipBit(Proxy.PRODUCE)));
  }

  private static Counts inFlight(Run run, Consumer<Proxy> then) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(run.topic()));
    try (Writer writer = run.writer()) {
      writer.send(0, 100);
      writer.settle(100);
      int before = proxy.arrived(Proxy.PRODUCE);
      proxy.fault(Faults.holdRequests(Proxy.PRODUCE));
      writer.send(100, ALL);
      // Java's client sends five at once; others more, or with idempotence only one.
      Await.within(Duration.ofSeconds(10), () -> proxy.arrived(Proxy.PRODUCE) - before >= 5);
      Await.until("a request is on its way", () -> proxy.arrived(Proxy.PRODUCE) > before);
      then.accept(proxy);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** Another broker becomes the leader, as in every rolling restart. The client learns of it by the error. */
  private static Counts leaderMoves(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    TopicPartition partition = new TopicPartition(run.topic(), 0);
    try (Writer writer = run.writer()) {
      writer.send(0, 500);
      writer.settle(500);
      int from = run.cluster().leader(run.topic());
      int to = 1 + from % 3;
      List<Integer> order = List.of(to, 1 + to % 3, 1 + (to + 1) % 3);
      run.cluster().admin().alterPartitionReassignments(Map.of(partition, Optional.of(new NewPartitionReassignment(order)))).all().get();
      Await.until("the new order of replicas holds", () ->
          run.cluster().partition(run.topic(), 0).replicas().get(0).id() == to);
      run.cluster().admin().electLeaders(ElectionType.PREFERRED, Set.of(partition)).all().get();
      Await.until("every broker knows the new leader", () -> run.cluster().allSeeLeader(run.topic(), to));
      writer.send(500, 600);
      writer.settle(600);
      writer.send(600, ALL);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** The followers are a moment behind when the leader dies. */
  private static Counts leaderDies(Run run) throws Exception {
    // Only old clients, whose default is 1, are tried without.
    return leaderDies(run, run::writer, "all".equals(run.written().getProperty("acks")));
  }

  /** The same with a writer of another kind. */
  static Counts leaderDies(Run run, Callable<Writer> made, boolean awaitsAll) throws Exception {
    Cluster cluster = run.cluster();
    cluster.create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    int leader = cluster.leader(run.topic());
    try (Writer writer = made.call()) {
      writer.send(0, 500);
      writer.settle(500);
      Await.until("every copy has 500 records", () -> Readings.of(cluster, run.topic()).distinct().size() == 500);
      cluster.replicationProxy(leader).fault(Faults.holdAnswers(Proxy.FETCH));
      int before = cluster.clientProxy(leader).passed(Proxy.PRODUCE);
      writer.send(500, ALL);
      Await.until("the leader has the others", () ->
          awaitsAll ? cluster.clientProxy(leader).passed(Proxy.PRODUCE) > before : writer.settled(ALL));
      cluster.kill(leader);
      Await.until("there is another leader", () -> cluster.leader(run.topic()) != leader && cluster.leader(run.topic()) != 0);
      writer.settle(ALL);
      cluster.begin(leader);
      cluster.awaitInSync(run.topic(), 3);
      return Counts.of(writer, ALL, Readings.of(cluster, run.topic()));
    }
  }

  /** The leader takes no request for twelve seconds, as when its disk is slow or it collects garbage. */
  private static Counts leaderStandsStill(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(run.topic()));
    Writer.Shape unnumbered = new Writer.Shape() {
      @Override
      public String key(int number) {
        return null;
      }

      @Override
      public String value(int number) {
        return "warm";
      }
    };
    try (Writer writer = run.writer(); Writer warm = run.sound(run.topic(), unnumbered)) {
      // The first record of a topic takes long on a busy machine: that is not what is judged.
      warm.send(0, 1);
      warm.settle(1);
      writer.send(0, 500);
      writer.settle(500);
      proxy.fault(Faults.holdRequests(Proxy.PRODUCE));
      writer.send(500, ALL);
      Await.within(Duration.ofSeconds(12), () -> writer.settled(ALL));
      proxy.cut();
      proxy.heal();
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** Ten of 1,000 records have 2 MB; the topic takes 1 MiB. */
  private static Counts recordsTooLarge(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(run.topic()));
    String large = " " + "x".repeat(2_000_000);
    Writer.Shape shape = new Writer.Shape() {
      @Override
      public String key(int number) {
        return null;
      }

      @Override
      public String value(int number) {
        return number % 100 == 7 ? number + large : String.valueOf(number);
      }
    };
    int before = proxy.arrived(Proxy.PRODUCE);
    try (Writer writer = run.writer(shape)) {
      writer.send(0, ALL);
      writer.settle(ALL);
      Counts counts = Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
      return counts.with("requests", proxy.arrived(Proxy.PRODUCE) - before);
    }
  }

  /** Nothing goes wrong but what the file does. */
  private static Counts recordsWritten(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    try (Writer writer = run.writer()) {
      writer.send(0, ALL);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** Records of ten keys; those of one key belong into one partition. */
  private static Counts keysWritten(Run run) throws Exception {
    run.cluster().create(run.topic(), 3, Map.of("min.insync.replicas", "2"));
    try (Writer writer = run.writer(number -> "customer-" + number % 10)) {
      writer.send(0, ALL);
      writer.settle(ALL);
      Readings read = Readings.of(run.cluster(), run.topic());
      return Counts.of(writer, ALL, read).with("scattered", read.awayFromTheirKey());
    }
  }

  /** Two of three brokers restart at once: for that time the leader refuses records, and says that it is worth trying again. */
  private static Counts tooFewCopies(Run run) throws Exception {
    Cluster cluster = run.cluster();
    cluster.create(run.topic(), 1, Map.of("min.insync.replicas", "2"));
    int leader = cluster.leader(run.topic());
    List<Integer> others = Cluster.BROKERS.stream().filter(id -> id != leader).toList();
    try (Writer writer = run.writer()) {
      writer.send(0, 500);
      writer.settle(500);
      for (int other : others) cluster.kill(other);
      cluster.awaitInSync(run.topic(), 1);
      int before = cluster.clientProxy(leader).passed(Proxy.PRODUCE);
      writer.send(500, ALL);
      Await.until("the others have failed, or have been tried ten times", () ->
          writer.settled(ALL) || cluster.clientProxy(leader).passed(Proxy.PRODUCE) > before + 10);
      for (int other : others) cluster.begin(other);
      cluster.awaitInSync(run.topic(), 3);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(cluster, run.topic()));
    }
  }
}
