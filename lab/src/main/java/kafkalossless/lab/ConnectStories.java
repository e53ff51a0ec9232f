package kafkalossless.lab;

import java.io.FileWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Records that a connector cannot read or write. */
final class ConnectStories {
  private static final int ALL = 1000;

  private ConnectStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "sink-records-unreadable", ConnectStories::sinkRecordsUnreadable,
      "source-records-too-large", ConnectStories::sourceRecordsTooLarge);

  /** Every tenth of 1,000 records is no JSON. What is committed and neither in the file nor in the queue was dropped. */
  private static Counts sinkRecordsUnreadable(Run run) throws Exception {
    Path out = run.folder().resolve(run.topic() + ".txt");
    run.cluster().create(run.topic(), 1, Map.of());
    Writer.Shape shape = new Writer.Shape() {
      @Override
      public String key(int number) {
        return null;
      }

      @Override
      public String value(int number) {
        return number % 10 == 9 ? number + "x" : String.valueOf(number);
      }
    };
    try (Writer writer = run.sound(run.topic(), shape)) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
    try (Worker worker = new Worker(run, Map.of("topics", run.topic(), "file", out.toString()))) {
      Await.until("the connector has read all, or has stopped", () -> committed(run) == ALL || worker.status().contains("FAILED"));
      int stopped = worker.status().contains("FAILED") ? 1 : 0;
      int committed = committed(run);
      // The queue is written beside the commit: what is on its way to it has a moment to arrive.
      Await.within(Duration.ofSeconds(10), () -> lines(out) + queued(run) >= committed);
      int queued = queued(run);
      int written = lines(out);
      return Counts.none().with("sent", ALL).with("committed", committed).with("dropped", Math.max(0, committed - written - queued))
          .with("queued", queued).with("stopped", stopped);
    }
  }

  /** Ten of 1,000 lines have 2 MB, which the producer of the connector refuses. */
  private static Counts sourceRecordsTooLarge(Run run) throws Exception {
    Path in = run.folder().resolve(run.topic() + "-in.txt");
    String large = " " + "x".repeat(2_000_000);
    try (FileWriter out = new FileWriter(in.toFile())) {
      for (int i = 0; i < ALL; i++) out.write(i + (i % 100 == 7 ? large : "") + "\n");
    }
    run.cluster().create(run.topic(), 1, Map.of());
    try (Worker worker = new Worker(run, Map.of(
        "topic", run.topic(), "file", in.toString(), "value.converter", "org.apache.kafka.connect.storage.StringConverter"))) {
      Await.until("the connector has read all, or has stopped", () ->
          Readings.of(run.cluster(), run.topic()).distinct().contains(ALL - 1) || worker.status().contains("FAILED"));
      boolean stopped = worker.status().contains("FAILED");
      int there = Readings.of(run.cluster(), run.topic()).distinct().size();
      // A task that has stopped skips nothing: it begins again where it was.
      return Counts.none().with("sent", ALL).with("dropped", stopped ? 0 : ALL - there).with("stopped", stopped ? 1 : 0);
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

  /** A standalone worker in a JVM of its own, with one connector, which is named after the topic. */
  private static final class Worker implements AutoCloseable {
    private final Process process;
    private final URI status;

    Worker(Run run, Map<String, String> plumbing) throws Exception {
      int port;
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        port = socket.getLocalPort();
      }
      Properties worker = new Properties();
      worker.putAll(Map.of(
          "bootstrap.servers", run.cluster().direct(),
          "key.converter", "org.apache.kafka.connect.storage.StringConverter",
          "value.converter", "org.apache.kafka.connect.json.JsonConverter",
          "value.converter.schemas.enable", "false",
          "offset.storage.file.filename", run.folder().resolve(run.topic() + ".offsets").toString(),
          "offset.flush.interval.ms", "1000",
          "listeners", "HTTP://127.0.0.1:" + port));
      Properties connector = run.written();
      connector.putAll(run.plumbing());
      connector.putAll(plumbing);
      connector.put("name", run.topic());
      status = URI.create("http://127.0.0.1:" + port + "/connectors/" + run.topic() + "/status");
      process = Node.start(run.folder().resolve(run.topic() + "-connect.log"), "256m", List.of(
          "org.apache.kafka.connect.cli.ConnectStandalone", stored(run, "worker", worker), stored(run, "connector", connector)));
    }

    /** What the worker says of its connector and its tasks; fails while it is not there yet. */
    String status() throws Exception {
      if (!process.isAlive()) throw new IllegalStateException("the worker has ended");
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(HttpRequest.newBuilder(status).build(), HttpResponse.BodyHandlers.ofString());
      return answer.body();
    }

    @Override
    public void close() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }

    private static String stored(Run run, String name, Properties settings) throws Exception {
      Path file = run.folder().resolve(run.topic() + "-" + name + ".properties");
      try (FileWriter out = new FileWriter(file.toFile())) {
        settings.store(out, null);
      }
      return file.toString();
    }
  }
}
