package kafkalossless.lab;

import java.io.FileWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/** Records that a connector cannot read or write. */
final class ConnectStories {
  private static final int ALL = 1000;
  private static final String STRINGS = "org.apache.kafka.connect.storage.StringConverter";

  private ConnectStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "sink-records-unreadable", ConnectStories::sinkRecordsUnreadable,
      "source-records-too-large", ConnectStories::sourceRecordsTooLarge,
      "source-started-again", ConnectStories::sourceStartedAgain,
      "source-leader-dies", ConnectStories::sourceLeaderDies,
      "tmp-cleared", ConnectStories::tmpCleared);

  /** Every tenth of 1,000 records is no JSON. What is committed and neither in the file nor in the queue was dropped. */
  private static Counts sinkRecordsUnreadable(Run run) throws Exception {
    Path out = run.folder().resolve(run.topic() + ".txt");
    run.cluster().create(run.topic(), 1, Map.of());
    // The file names the queue: what other runs left there is not this one's.
    int before = queued(run);
    try (Writer writer = run.sound(run.topic(), ListenerStories.TENTH_UNREADABLE)) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
    try (ConnectWorker worker = ConnectWorker.of(run, Map.of("topics", run.topic(), "file", out.toString()))) {
      Await.until("the connector has read all, or has stopped", () -> committed(run) == ALL || worker.status().contains("FAILED"));
      int stopped = worker.status().contains("FAILED") ? 1 : 0;
      int committed = committed(run);
      // The queue is written beside the commit: what is on its way to it has a moment to arrive.
      Await.within(Duration.ofSeconds(10), () -> lines(out) + queued(run) - before >= committed);
      int queued = queued(run) - before;
      int written = lines(out);
      return Counts.none().with("sent", ALL).with("committed", committed).with("dropped", Math.max(0, committed - written - queued))
          .with("queued", queued).with("stopped", stopped);
    }
  }

  /** Ten of 1,000 lines have 2 MB, which the producer of the connector refuses. */
  private static Counts sourceRecordsTooLarge(Run run) throws Exception {
    Path in = tenTooLarge(run);
    try (ConnectWorker worker = reading(run, in)) {
      Await.until("the connector has read all, or has stopped", () ->
          Readings.of(run.cluster(), run.topic()).distinct().contains(ALL - 1) || worker.status().contains("FAILED"));
      boolean stopped = worker.status().contains("FAILED");
      int there = Readings.of(run.cluster(), run.topic()).distinct().size();
      // A task that has stopped skips nothing: it begins again where it was.
      return Counts.none().with("sent", ALL).with("dropped", stopped ? 0 : ALL - there).with("stopped", stopped ? 1 : 0);
    }
  }

  /** The same; when all else is written the worker is killed, and started again. */
  private static Counts sourceStartedAgain(Run run) throws Exception {
    Path in = tenTooLarge(run);
    try (ConnectWorker worker = reading(run, in)) {
      Await.until("the connector has read all", () -> Readings.of(run.cluster(), run.topic()).distinct().contains(ALL - 1));
      // It keeps its position every second, or never.
      Await.within(Duration.ofSeconds(15), () -> worker.isDone(in));
    }
    write(in, ALL, ALL + 1);
    try (ConnectWorker worker = reading(run, in)) {
      Await.until("the line that came last is there", () -> Readings.of(run.cluster(), run.topic()).distinct().contains(ALL));
    }
    return Counts.none().with("sent", ALL).with("copies", Readings.of(run.cluster(), run.topic()).copies());
  }

  /** A file of 1,000 lines of which ten have 2 MB, and its topic. */
  private static Path tenTooLarge(Run run) throws Exception {
    Path in = run.folder().resolve(run.topic() + "-in.txt");
    String large = " " + "x".repeat(2_000_000);
    try (FileWriter out = new FileWriter(in.toFile())) {
      for (int i = 0; i < ALL; i++) out.write(i + (i % 100 == 7 ? large : "") + "\n");
    }
    run.cluster().create(run.topic(), 1, Map.of());
    return in;
  }

  private static ConnectWorker reading(Run run, Path in) throws Exception {
    return ConnectWorker.of(run, Map.of("topic", run.topic(), "file", in.toString(), "value.converter", STRINGS));
  }

  /** The worker's file is judged. A file of 500 lines is read, then 500 more, whose leader's followers are a moment behind when it dies. */
  private static Counts sourceLeaderDies(Run run) throws Exception {
    Cluster cluster = run.cluster();
    Path in = run.folder().resolve(run.topic() + "-in.txt");
    write(in, 0, 500);
    cluster.create(run.topic(), 1, Map.of());
    int leader = cluster.leader(run.topic());
    boolean awaitsAll = "all".equals(run.written().getProperty("producer.acks"));
    try (ConnectWorker worker = source(run, in)) {
      Await.until("500 lines are there, and kept as done", () ->
          Readings.of(cluster, run.topic()).distinct().size() == 500 && worker.isDone(in));
      cluster.replicationProxy(leader).fault(Faults.holdAnswers(Proxy.FETCH));
      int before = cluster.clientProxy(leader).passed(Proxy.PRODUCE);
      write(in, 500, ALL);
      Await.until("the leader has the others", () ->
          awaitsAll ? cluster.clientProxy(leader).passed(Proxy.PRODUCE) > before : worker.isDone(in));
      cluster.kill(leader);
      Await.until("there is another leader", () -> cluster.leader(run.topic()) != leader && cluster.leader(run.topic()) != 0);
      Await.until("all is kept as done", () -> worker.isDone(in));
      cluster.begin(leader);
      cluster.awaitInSync(run.topic(), 3);
    }
    return Counts.none().with("sent", ALL).with("committed", ALL).with("lost", ALL - Readings.of(cluster, run.topic()).distinct().size());
  }

  /** The worker's file is judged. 1,000 lines are read; then the machine starts again, which empties /tmp. */
  private static Counts tmpCleared(Run run) throws Exception {
    Path in = run.folder().resolve(run.topic() + "-in.txt");
    write(in, 0, ALL);
    run.cluster().create(run.topic(), 1, Map.of());
    try (ConnectWorker worker = source(run, in)) {
      Await.until("all lines are there, and kept as done", () ->
          Readings.of(run.cluster(), run.topic()).distinct().size() == ALL && worker.isDone(in));
    }
    Storage.lose(ConnectWorker.disk(run).resolve("tmp"));
    write(in, ALL, ALL + 1);
    try (ConnectWorker worker = source(run, in)) {
      Await.until("the line that came last is there", () -> Readings.of(run.cluster(), run.topic()).distinct().contains(ALL));
    }
    return Counts.none().with("sent", ALL).with("copies", Readings.of(run.cluster(), run.topic()).copies());
  }

  /** A worker of the file of the run, with a connector that reads lines. */
  private static ConnectWorker source(Run run, Path in) throws Exception {
    Properties connector = new Properties();
    connector.putAll(Map.of(
        "connector.class", "org.apache.kafka.connect.file.FileStreamSourceConnector",
        "topic", run.topic(),
        "file", in.toString(),
        "value.converter", STRINGS));
    return new ConnectWorker(run, run.written(), connector);
  }

  private static void write(Path file, int from, int to) throws Exception {
    try (FileWriter out = new FileWriter(file.toFile(), true)) {
      for (int i = from; i < to; i++) out.write(i + "\n");
    }
  }

  private static int queued(Run run) throws Exception {
    String queue = run.written().getProperty("errors.deadletterqueue.topic.name");
    return queue == null ? 0 : Readings.of(run.cluster(), queue).records().size();
  }

  private static int lines(Path file) throws Exception {
    return Files.exists(file) ? Files.readAllLines(file).size() : 0;
  }

  private static int committed(Run run) throws Exception {
    return run.cluster().admin().listConsumerGroupOffsets("connect-" + run.topic()).partitionsToOffsetAndMetadata().get().values().stream()
        .mapToInt(offset -> (int) offset.offset()).sum();
  }
}
