package kafkalossless.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.TopicPartitionInfo;

/**
 * A controller and three brokers, each a JVM on loopback. Every node gets the file of a story as it is, but that of a controller is the controller's alone; ids, ports and folders are overrides.
 * A broker listens three times: for the lab itself, for clients and for the other brokers, the last two behind a proxy.
 */
final class Cluster implements AutoCloseable {
  private static final int CONTROLLER = 100;
  static final List<Integer> BROKERS = List.of(1, 2, 3);

  /** Internal topics small, cleaners and retention awake: a story takes seconds. Nothing here changes what a record goes through. */
  private static final Map<String, String> BRISK = Map.ofEntries(
      Map.entry("broker.session.timeout.ms", "4000"),
      Map.entry("broker.heartbeat.interval.ms", "400"),
      Map.entry("replica.fetch.wait.max.ms", "200"),
      Map.entry("log.initial.task.delay.ms", "200"),
      Map.entry("log.retention.check.interval.ms", "500"),
      Map.entry("log.segment.delete.delay.ms", "100"),
      Map.entry("log.cleaner.backoff.ms", "300"),
      Map.entry("log.cleaner.dedupe.buffer.size", "4000000"),
      Map.entry("group.initial.rebalance.delay.ms", "0"),
      Map.entry("offsets.topic.num.partitions", "1"),
      Map.entry("transaction.state.log.num.partitions", "1"),
      Map.entry("num.network.threads", "2"),
      Map.entry("num.io.threads", "2"));

  private record Member(int id, int direct, int clients, int replication, int clientProxy, int replicationProxy) {}

  private final Path folder;
  private final Path file;
  private final Path controllers;
  private final Map<String, String> overrides;
  private final int controllerPort;
  private final Map<Integer, Member> members = new TreeMap<>();
  private final Map<Integer, Process> processes = new TreeMap<>();
  private final Map<Integer, Proxy> clientProxies = new TreeMap<>();
  private final Map<Integer, Proxy> replicationProxies = new TreeMap<>();
  private Admin admin;
  private int made;

  /** Starts all four, the controller with a file of its own, and returns when the three brokers are there. */
  Cluster(Path folder, Path file, Path controllers, Map<String, String> overrides) throws Exception {
    this.folder = folder;
    this.file = file;
    this.controllers = controllers;
    this.overrides = overrides;
    Storage.lose(folder);
    Files.createDirectories(folder);
    List<Integer> ports = freePorts(1 + 5 * BROKERS.size());
    controllerPort = ports.get(0);
    for (int id : BROKERS) {
      List<Integer> own = ports.subList(5 * id - 4, 5 * id + 1);
      members.put(id, new Member(id, own.get(0), own.get(1), own.get(2), own.get(3), own.get(4)));
      clientProxies.put(id, new Proxy(own.get(3), own.get(1)));
      replicationProxies.put(id, new Proxy(own.get(4), own.get(2)));
    }
    admin = newAdmin();
    try {
      Storage.format(disk(CONTROLLER), CONTROLLER);
      launch(CONTROLLER);
      for (int id : BROKERS) {
        Storage.format(disk(id), id);
        begin(id);
      }
      awaitBrokers();
    } catch (Exception error) {
      close();
      throw error;
    }
  }

  Admin admin() {
    return admin;
  }

  /** Addresses behind the proxies, for what a story is about. */
  String clients() {
    return addresses(Member::clientProxy);
  }

  /** Addresses that no fault touches, for the lab's own eyes. */
  String direct() {
    return addresses(Member::direct);
  }

  Proxy clientProxy(int id) {
    return clientProxies.get(id);
  }

  Proxy replicationProxy(int id) {
    return replicationProxies.get(id);
  }

  /** Makes a topic of three replicas, each with another leader first; returns when all replicas are in sync. */
  void create(String topic, int partitions, Map<String, String> configs) throws Exception {
    Map<Integer, List<Integer>> replicas = new LinkedHashMap<>();
    for (int partition = 0; partition < partitions; partition++) {
      int first = made++;
      replicas.put(partition, List.of(1 + first % 3, 1 + (first + 1) % 3, 1 + (first + 2) % 3));
    }
    create(new NewTopic(topic, replicas).configs(configs), partitions, 3);
  }

  /** The same with one partition that this broker leads. */
  void createLedBy(String topic, int first) throws Exception {
    create(new NewTopic(topic, Map.of(0, List.of(first, 1 + first % 3, 1 + (first + 1) % 3))), 1, 3);
  }

  void create(NewTopic topic, int partitions, int inSync) throws Exception {
    admin.createTopics(List.of(topic)).all().get();
    for (int partition = 0; partition < partitions; partition++) {
      int one = partition;
      Await.until("topic " + topic.name() + " is there", () -> partition(topic.name(), one).isr().size() == inSync
          && partition(topic.name(), one).leader() != null);
    }
  }

  TopicPartitionInfo partition(String topic, int partition) throws Exception {
    return admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().get(partition);
  }

  /** The broker that leads, or 0 where nobody does. */
  int leader(String topic) throws Exception {
    Node leader = partition(topic, 0).leader();
    return leader == null || leader.isEmpty() ? 0 : leader.id();
  }

  /** Waits until a started broker is one of the cluster again. */
  void awaitBroker(int id) throws Exception {
    Await.until("broker " + id + " is back", () ->
        admin.describeCluster().nodes().get().stream().anyMatch(node -> node.id() == id));
  }

  /** Waits until so many copies of the first partition are in sync. */
  void awaitInSync(String topic, int count) throws Exception {
    Await.until(count + " copies are in sync", () -> partition(topic, 0).isr().size() == count);
  }

  /** True when each broker, asked by itself, names this leader. */
  boolean allSeeLeader(String topic, int leader) throws Exception {
    for (Member member : members.values()) {
      try (Admin one = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + member.direct))) {
        Node seen = one.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().get(0).leader();
        if (seen == null || seen.id() != leader) return false;
      }
    }
    return true;
  }

  /** Power off: the process dies at once, and then its connections. */
  void kill(int id) throws InterruptedException {
    Process process = processes.remove(id);
    if (process != null) process.destroyForcibly().waitFor();
    clientProxy(id).close();
    replicationProxy(id).close();
    renewAdmin();
  }

  /** Kills a broker and takes its disk away; it comes back with an empty one. */
  void loseDisk(int id) throws Exception {
    kill(id);
    Storage.lose(disk(id));
    Storage.format(disk(id), id);
  }

  /** Starts a dead broker again, without waiting for it. */
  void begin(int id) throws IOException {
    clientProxy(id).heal();
    replicationProxy(id).heal();
    launch(id);
    clientProxy(id).open();
    replicationProxy(id).open();
    renewAdmin();
  }

  /** A client of 3.9 whose known brokers are all dead finds no other one. */
  private void renewAdmin() {
    admin.close(Duration.ZERO);
    admin = newAdmin();
  }

  private Admin newAdmin() {
    return Admin.create(Map.of(
        "bootstrap.servers", direct(), "request.timeout.ms", "3000", "default.api.timeout.ms", "30000", "reconnect.backoff.max.ms", "200"));
  }

  /** As before the story: no fault, all brokers alive. */
  void heal() throws Exception {
    for (int id : BROKERS) {
      clientProxy(id).heal();
      replicationProxy(id).heal();
      if (!processes.containsKey(id)) begin(id);
    }
    awaitBrokers();
  }

  @Override
  public void close() throws Exception {
    admin.close(Duration.ZERO);
    clientProxies.values().forEach(Proxy::close);
    replicationProxies.values().forEach(Proxy::close);
    for (Process process : processes.values()) process.destroyForcibly();
    for (Process process : processes.values()) process.waitFor(10, TimeUnit.SECONDS);
    processes.clear();
  }

  private void awaitBrokers() throws Exception {
    Await.until("all brokers are there", () -> {
      for (Map.Entry<Integer, Process> entry : processes.entrySet())
        if (!entry.getValue().isAlive()) throw new DeadNode("node " + entry.getKey(), log(entry.getKey()));
      return admin.describeCluster().nodes().get().size() == BROKERS.size();
    });
  }

  private void launch(int id) throws IOException {
    Map<String, String> given = new LinkedHashMap<>(BRISK);
    given.putAll(overrides);
    given.putAll(id == CONTROLLER ? controllerPlumbing() : brokerPlumbing(members.get(id)));
    List<String> args = new ArrayList<>(List.of("kafka.Kafka", (id == CONTROLLER ? controllers : file).toString()));
    given.forEach((key, value) -> args.addAll(List.of("--override", key + "=" + value)));
    processes.put(id, kafkalossless.lab.Node.start(log(id), "256m", args));
  }

  private Map<String, String> common(int id) {
    return new LinkedHashMap<>(Map.of(
        "node.id", String.valueOf(id),
        "broker.id", String.valueOf(id),
        "log.dirs", disk(id).toString(),
        "controller.quorum.voters", CONTROLLER + "@127.0.0.1:" + controllerPort,
        "controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort,
        "controller.listener.names", "CONTROLLER",
        "listener.security.protocol.map", "CONTROLLER:PLAINTEXT,DIRECT:PLAINTEXT,CLIENTS:PLAINTEXT,REPLICATION:PLAINTEXT"));
  }

  private Map<String, String> controllerPlumbing() {
    Map<String, String> given = common(CONTROLLER);
    given.put("process.roles", "controller");
    given.put("listeners", "CONTROLLER://127.0.0.1:" + controllerPort);
    given.put("advertised.listeners", "CONTROLLER://127.0.0.1:" + controllerPort);
    return given;
  }

  private Map<String, String> brokerPlumbing(Member member) {
    Map<String, String> given = common(member.id);
    given.put("process.roles", "broker");
    given.put("listeners", listeners(member.direct, member.clients, member.replication));
    given.put("advertised.listeners", listeners(member.direct, member.clientProxy, member.replicationProxy));
    given.put("inter.broker.listener.name", "REPLICATION");
    return given;
  }

  private static String listeners(int direct, int clients, int replication) {
    return "DIRECT://127.0.0.1:" + direct + ",CLIENTS://127.0.0.1:" + clients + ",REPLICATION://127.0.0.1:" + replication;
  }

  private String addresses(java.util.function.ToIntFunction<Member> port) {
    return members.values().stream().map(member -> "127.0.0.1:" + port.applyAsInt(member)).collect(Collectors.joining(","));
  }

  private Path disk(int id) {
    return folder.resolve("disk-" + id);
  }

  private Path log(int id) {
    return folder.resolve("node-" + id + ".log");
  }

  private static List<Integer> freePorts(int count) throws IOException {
    List<ServerSocket> open = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) open.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      return open.stream().map(ServerSocket::getLocalPort).toList();
    } finally {
      for (ServerSocket socket : open) socket.close();
    }
  }
}
