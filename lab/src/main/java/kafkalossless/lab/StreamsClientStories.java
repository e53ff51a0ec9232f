package kafkalossless.lab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.streams.KafkaStreams;

/** What becomes of the results of a Streams application that passes 1,000 records on, by the clients inside of it. */
final class StreamsClientStories {
  private static final int ALL = 1000;

  private StreamsClientStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "application-killed", StreamsClientStories::killedBehindItsResults,
      "application-killed-early", StreamsClientStories::killedBeforeItsResults,
      "result-leader-dies", StreamsClientStories::resultLeaderDies,
      "inputs-aborted", StreamsClientStories::inputsAborted);

  /** The results are written when the application is killed; it is started again. */
  private static Counts killedBehindItsResults(Run run) throws Exception {
    String out = written(run);
    Process process = PassingOn.start(run, out);
    Await.until("all results are written", () -> Readings.of(run.cluster(), out).distinct().size() == ALL);
    process.destroyForcibly().waitFor();
    return startedAgain(run, out);
  }

  /** Its records are read and its results are on their way when the application is killed; it is started again. */
  private static Counts killedBeforeItsResults(Run run) throws Exception {
    String out = written(run);
    List<Proxy> proxies = Cluster.BROKERS.stream().map(run.cluster()::clientProxy).toList();
    int before = proxies.stream().mapToInt(proxy -> proxy.arrived(Proxy.PRODUCE)).sum();
    for (Proxy proxy : proxies) proxy.fault(Faults.holdRequests(Proxy.PRODUCE));
    Process process = PassingOn.start(run, out);
    Await.until("results are on their way", () -> proxies.stream().mapToInt(proxy -> proxy.arrived(Proxy.PRODUCE)).sum() > before);
    Await.within(Duration.ofSeconds(10), () -> run.committed() >= ALL);
    process.destroyForcibly().waitFor();
    int committed = run.committed();
    for (Proxy proxy : proxies) {
      proxy.cut();
      proxy.heal();
    }
    return startedAgain(run, out).with("committed", committed);
  }

  /** The followers of the results are a moment behind when their leader dies. */
  private static Counts resultLeaderDies(Run run) throws Exception {
    Cluster cluster = run.cluster();
    cluster.create(run.topic(), 1, Map.of());
    write(run, 0, 500);
    String out = run.topic() + "-out";
    // What the fault holds back must not be the offsets' or the inputs'.
    Await.until("the results have a broker of their own", () -> cluster.partition("__consumer_offsets", 0).leader() != null);
    List<Integer> taken = List.of(cluster.leader("__consumer_offsets"), cluster.leader(run.topic()));
    int free = Cluster.BROKERS.stream().filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    cluster.createLedBy(out, free);
    boolean awaitsAll = "all".equals(run.written().getProperty("producer.acks"));
    try (KafkaStreams streams = PassingOn.application(PassingOn.settings(run), run.topic(), out)) {
      streams.start();
      Await.until("500 records are committed", () -> run.committed() == 500);
      Await.until("every copy has 500 results", () -> Readings.of(cluster, out).distinct().size() == 500);
      cluster.replicationProxy(free).fault(Faults.holdAnswers(Proxy.FETCH));
      int before = cluster.clientProxy(free).passed(Proxy.PRODUCE);
      write(run, 500, ALL);
      Await.until("the leader has the others", () ->
          awaitsAll ? cluster.clientProxy(free).passed(Proxy.PRODUCE) > before : run.committed() == ALL);
      cluster.kill(free);
      Await.until("there is another leader", () -> cluster.leader(out) != free && cluster.leader(out) != 0);
      Await.until("all is committed", () -> run.committed() == ALL);
      cluster.begin(free);
      cluster.awaitInSync(out, 3);
    }
    Readings read = Readings.of(cluster, out);
    return Counts.none().with("sent", ALL).with("committed", run.committed()).with("lost", ALL - read.distinct().size());
  }

  /** Ten transactions of 100 records are written for it; five are taken back and done again. */
  private static Counts inputsAborted(Run run) throws Exception {
    String out = run.topic() + "-out";
    for (String topic : List.of(run.topic(), out)) run.cluster().create(topic, 1, Map.of());
    TransactionStories.writeWithAborted(run);
    try (KafkaStreams streams = PassingOn.application(PassingOn.settings(run), run.topic(), out)) {
      streams.start();
      Await.until("the last result is there", () -> Readings.committed(run.cluster(), out).distinct().contains(ALL - 1));
    }
    Readings read = Readings.committed(run.cluster(), out);
    return Counts.none().with("sent", ALL).with("copies", read.copies()).with("lost", ALL - read.distinct().size());
  }

  private static String written(Run run) throws Exception {
    String out = run.topic() + "-out";
    for (String topic : List.of(run.topic(), out)) run.cluster().create(topic, 1, Map.of());
    write(run, 0, ALL);
    return out;
  }

  private static void write(Run run, int from, int to) throws Exception {
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN)) {
      writer.send(from, to);
      writer.settle(to - from);
    }
  }

  /** It reads on where its group is, until a record that is written only now has its result. */
  private static Counts startedAgain(Run run, String out) throws Exception {
    // The dead process would stay in its group for the session's time.
    if (!run.cluster().admin().describeConsumerGroups(List.of(run.topic())).all().get().get(run.topic()).members().isEmpty())
      run.cluster().admin().removeMembersFromConsumerGroup(run.topic(), new RemoveMembersFromConsumerGroupOptions()).all().get();
    write(run, ALL, ALL + 1);
    try (KafkaStreams streams = PassingOn.application(PassingOn.settings(run), run.topic(), out)) {
      streams.start();
      Await.until("the last result is there", () -> Readings.committed(run.cluster(), out).distinct().contains(ALL));
    }
    Readings read = Readings.committed(run.cluster(), out);
    return Counts.none().with("sent", ALL).with("copies", read.copies()).with("lost", ALL + 1 - read.distinct().size());
  }
}
