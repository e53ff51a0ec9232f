package kafkalossless.lab;

import java.io.FileWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A standalone worker of Connect in a JVM of its own, with one connector, which is named after the topic. */
final class ConnectWorker implements AutoCloseable {
  private static final String OFFSETS = "offset.storage.file.filename";

  private final Process process;
  private final URI status;
  private final Path offsets;

  /** Starts both; what the lab has to say of addresses and files is laid over the worker's settings. */
  ConnectWorker(Run run, Properties worker, Properties connector) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    // A path of the file is one below a folder of this run's own.
    offsets = Path.of(disk(run) + worker.getProperty(OFFSETS, "/connect.offsets"));
    Files.createDirectories(offsets.getParent());
    worker.putAll(Map.of(
        "bootstrap.servers", run.cluster().clients(),
        OFFSETS, offsets.toString(),
        "offset.flush.interval.ms", "1000",
        "listeners", "HTTP://127.0.0.1:" + port));
    connector.put("name", run.topic());
    status = URI.create("http://127.0.0.1:" + port + "/connectors/" + run.topic() + "/status");
    Path log = run.folder().resolve(run.topic() + "-connect.log");
    List<String> args = List.of(
        "org.apache.kafka.connect.cli.ConnectStandalone", stored(run, "worker", worker), stored(run, "connector", connector));
    process = run.otherClients() == null ? Node.start(log, "256m", args) : Node.start(log, other(run, args));
  }

  /** A worker of the lab's own with the connector of the run's file. */
  static ConnectWorker of(Run run, Map<String, String> plumbing) throws Exception {
    Properties worker = new Properties();
    worker.putAll(Map.of(
        "key.converter", "org.apache.kafka.connect.storage.StringConverter",
        "value.converter", "org.apache.kafka.connect.json.JsonConverter",
        "value.converter.schemas.enable", "false"));
    Properties connector = run.written();
    connector.putAll(run.plumbing());
    connector.putAll(plumbing);
    return new ConnectWorker(run, worker, connector);
  }

  /** A worker of the release that the run names. */
  private static ProcessBuilder other(Run run, List<String> args) {
    List<String> command = new ArrayList<>(run.otherClients());
    command.addAll(args);
    return new ProcessBuilder(command);
  }

  /** The folder that stands for the disk of the worker's machine. */
  static Path disk(Run run) {
    return run.folder().resolve(run.topic() + "-disk");
  }

  /** What the worker says of its connector and its tasks; fails while it is not there yet. */
  String status() throws Exception {
    if (!process.isAlive()) throw new IllegalStateException("the worker has ended");
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(HttpRequest.newBuilder(status).build(), HttpResponse.BodyHandlers.ofString());
    return answer.body();
  }

  /** True when the kept position of a file that is read is its end. */
  boolean isDone(Path file) throws Exception {
    if (!process.isAlive()) throw new IllegalStateException("the worker has ended");
    String kept = Files.exists(offsets) ? Files.readString(offsets, StandardCharsets.ISO_8859_1) : "";
    return kept.contains("{\"position\":" + Files.size(file) + "}");
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
