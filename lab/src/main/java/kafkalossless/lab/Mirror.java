package kafkalossless.lab;

import java.io.FileWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;

/** MirrorMaker with the file of a run, in a JVM of its own: `main` is the lab's cluster, `backup` the second one. It may be started again. */
final class Mirror implements AutoCloseable {
  private final Run run;
  private final Cluster target;
  private final Path file;
  private Process process;

  /** What other runs' MirrorMakers kept in either cluster is forgotten. */
  Mirror(Run run) throws Exception {
    this.run = run;
    target = run.second().call();
    forget(run.cluster().admin());
    forget(target.admin());
    Properties settings = run.written();
    settings.putAll(run.plumbing());
    settings.putAll(Map.of(
        "main.bootstrap.servers", run.cluster().clients(),
        "backup.bootstrap.servers", target.clients(),
        "main->backup.topics", run.topic(),
        "backup.offset.flush.interval.ms", "1000",
        "emit.heartbeats.enabled", "false"));
    file = run.folder().resolve(run.topic() + "-mirror.properties");
    try (FileWriter out = new FileWriter(file.toFile())) {
      settings.store(out, null);
    }
  }

  Mirror start() throws Exception {
    Path log = run.folder().resolve(run.topic() + "-mirror.log");
    process = Node.start(log, "256m", List.of("org.apache.kafka.connect.mirror.MirrorMaker", file.toString()));
    return this;
  }

  /** The mirrored topic's name. */
  String copy() {
    return "main." + run.topic();
  }

  /** The second cluster's topic as it is now. */
  Readings copied() {
    return Readings.of(target, copy());
  }

  /** Waits until the topic's first records, so many, are in the second cluster, and MirrorMaker has kept that it copied the last of them. */
  void awaitCopied(int count) throws Exception {
    await(count + " records are copied", () -> copied().distinct().size() == count);
    long last = offsetOf(count - 1);
    await("it is kept that they are", () -> Readings.of(target, "mm2-offsets.main.internal").records().stream()
        .anyMatch(kept -> kept.key().contains("\"" + run.topic() + "\"") && ("{\"offset\":" + last + "}").equals(kept.value())));
  }

  /** Writes marks into the first cluster until one more than before is in the second. */
  void awaitMark() throws Exception {
    long before = marks();
    try (Writer marks = run.sound(run.topic(), ListenerStories.MARK)) {
      await("what is new is copied", () -> {
        marks.send(0, 1);
        return marks() > before;
      });
    }
  }

  /** Where a record of this number stands in the first cluster. */
  long offsetOf(int number) {
    return Readings.of(run.cluster(), run.topic()).records().stream()
        .filter(record -> Readings.number(record) == number).findFirst().orElseThrow().offset();
  }

  /** Waits for what MirrorMaker does; fails at once where it has ended by itself. */
  void await(String what, Callable<Boolean> condition) throws Exception {
    Await.until(what, () -> {
      boolean holds = condition.call();
      if (!holds && !process.isAlive()) throw new DeadNode("MirrorMaker", run.folder().resolve(run.topic() + "-mirror.log"));
      return holds;
    });
  }

  /** It dies at once. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    if (process != null) kill();
  }

  private long marks() throws Exception {
    if (!target.admin().listTopics().names().get().contains(copy())) return 0;
    return copied().records().stream().filter(record -> Readings.number(record) < 0).count();
  }

  private static void forget(Admin admin) throws Exception {
    Callable<List<String>> own = () -> admin.listTopics().names().get().stream()
        .filter(name -> name.startsWith("mm2-") || name.endsWith(".checkpoints.internal")).toList();
    admin.deleteTopics(own.call()).all().get();
    Await.until("MirrorMaker's own topics are gone", () -> own.call().isEmpty());
  }
}
