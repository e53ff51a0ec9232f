package kafkalossless.lab;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs the scenarios of a plan on one release, one after the other, and says of each what was counted, as a line of JSON. */
public final class Lab {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, Story> STORIES = new HashMap<>();

  static {
    STORIES.putAll(ProducerStories.STORIES);
    STORIES.putAll(TopicStories.STORIES);
    STORIES.putAll(StreamsStories.STORIES);
    STORIES.putAll(BrokerStories.STORIES);
    STORIES.putAll(ConnectStories.STORIES);
    STORIES.putAll(ConsumerStories.STORIES);
    STORIES.putAll(ChannelStories.STORIES);
    STORIES.putAll(GroupStories.STORIES);
    STORIES.putAll(TransactionStories.STORIES);
    STORIES.putAll(StreamsClientStories.STORIES);
    STORIES.putAll(LibrdkafkaStories.STORIES);
    STORIES.putAll(ListenerStories.STORIES);
    STORIES.putAll(BindingStories.STORIES);
    STORIES.putAll(MirrorStories.STORIES);
  }

  private final Path folder;
  private final Path usual;
  private Cluster cluster;
  private Cluster second;
  private boolean isShared;
  private int count;

  private Lab(Path folder, Path usual) {
    this.folder = folder;
    this.usual = usual;
  }

  /** The plan. */
  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    // What anybody else prints is no answer.
    System.setOut(System.err);
    JsonNode plan = JSON.readTree(Path.of(args[0]).toFile());
    Lab lab = new Lab(Path.of(plan.get("folder").asText()), Path.of(plan.get("cluster").asText()));
    for (JsonNode one : plan.get("runs")) out.println(JSON.writeValueAsString(lab.answer(one)));
    lab.stop();
    System.exit(0);
  }

  /** What one side of a scenario came to: its counts and seconds, or why there are none. */
  private ObjectNode answer(JsonNode asked) throws Exception {
    ObjectNode answer = JSON.createObjectNode();
    long start = System.nanoTime();
    try {
      Story story = STORIES.get(asked.get("fault").asText());
      if (story == null) throw new IllegalArgumentException("no fault is called " + asked.get("fault").asText());
      String role = asked.get("role").asText();
      boolean isBrokers = role.equals("broker");
      Path file = Path.of(asked.get("file").asText());
      Map<String, String> plumbing = strings(asked.get("plumbing"));
      Cluster cluster = isBrokers ? own(file, plumbing) : shared();
      start = System.nanoTime();
      List<String> others = asked.hasNonNull("clients") ? JSON.convertValue(asked.get("clients"), new TypeReference<>() {}) : null;
      answer.set("counts", JSON.valueToTree(story.run(new Run(cluster, role, file, plumbing, "orders-" + ++count, others, folder, this::second)).all()));
      answer.put("seconds", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
      if (!isBrokers) cluster.heal();
      if (second != null) second.heal();
    } catch (Exception error) {
      answer.put("error", String.valueOf(error.getMessage() == null ? error : error.getMessage()));
      answer.put("seconds", Math.round((System.nanoTime() - start) / 1e8) / 10.0);
      stop();
    }
    return answer;
  }

  private static boolean isController(Path file) throws Exception {
    return Files.readAllLines(file).contains("process.roles=controller");
  }

  /** The cluster of one broker's or controller's file. */
  private Cluster own(Path file, Map<String, String> plumbing) throws Exception {
    stop();
    cluster = new Cluster(folder, isController(file) ? usual : file, file, plumbing);
    isShared = false;
    return cluster;
  }

  /** The cluster on which the files of clients and topics are tried. */
  private Cluster shared() throws Exception {
    if (cluster != null && isShared) return cluster;
    stop();
    cluster = new Cluster(folder, usual, usual, Map.of());
    isShared = true;
    return cluster;
  }

  /** A cluster beside the first, where nobody has changed how many copies a confirmation takes; it stays as long as the first. */
  private Cluster second() throws Exception {
    if (second == null) second = new Cluster(folder.resolveSibling("second"), usual, usual, Map.of("min.insync.replicas", "1"));
    return second;
  }

  private void stop() throws Exception {
    for (Cluster one : new Cluster[] {cluster, second}) if (one != null) one.close();
    cluster = null;
    second = null;
  }

  private static Map<String, String> strings(JsonNode map) {
    Map<String, String> all = new HashMap<>();
    if (map != null) map.fields().forEachRemaining(entry -> all.put(entry.getKey(), entry.getValue().asText()));
    return all;
  }
}
