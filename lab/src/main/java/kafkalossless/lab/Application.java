package kafkalossless.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** An application that uses the file of a run, in a process of its own: it tells which records it has processed, and may be started again. */
final class Application implements AutoCloseable {
  private final Run run;
  private final Map<String, String> properties;
  private final List<Integer> processed = new CopyOnWriteArrayList<>();
  private final Set<Integer> failed = ConcurrentHashMap.newKeySet();
  private Process process;
  private PrintStream orders;
  private Thread reader;

  /** The properties stand over those of the file; the plumbing of the run stands with them. */
  Application(Run run, Map<String, String> properties) {
    this.run = run;
    this.properties = properties;
  }

  /** Starts it, with more properties for this time. */
  Application start(Map<String, String> more) throws IOException {
    List<String> command = new ArrayList<>(run.otherClients());
    command.add("--spring.config.location=file:" + run.file());
    for (Map<String, String> map : List.of(run.plumbing(), properties, more))
      map.forEach((key, value) -> command.add("--" + key + "=" + value));
    ProcessBuilder builder = new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("HOSTNAME", "lab");
    process = builder.start();
    orders = new PrintStream(process.getOutputStream(), true);
    reader = new Thread(() -> read(process), "application");
    reader.setDaemon(true);
    reader.start();
    return this;
  }

  Application start() throws IOException {
    return start(Map.of());
  }

  void order(String line) {
    orders.println(line);
  }

  /** What it has processed, in this order, in all its lives. */
  List<Integer> processed() {
    return processed;
  }

  /** Numbers that it could not send. */
  Set<Integer> failed() {
    return failed;
  }

  /** Waits for what this application does; fails at once where it has ended by itself. */
  void await(String what, Callable<Boolean> condition) throws Exception {
    Await.until(what, () -> {
      boolean holds = condition.call();
      if (!holds && !process.isAlive()) throw new DeadNode("the application", log());
      return holds;
    });
  }

  /** True when it has ended by itself. */
  boolean hasEnded() {
    return !process.isAlive();
  }

  /** Shuts it down as a signal does, and waits until it is gone. */
  void stop() throws InterruptedException {
    orders.close();
    if (!process.waitFor(90, TimeUnit.SECONDS)) throw new IllegalStateException("the application does not end");
    reader.join();
  }

  /** It dies at once; its groups forget it at once too, so that nobody waits for its session's end. */
  void kill() throws Exception {
    process.destroyForcibly().waitFor();
    reader.join();
    Groups.leave(run.cluster());
  }

  /** How many records it has read that only mark a place. */
  int marks() {
    return (int) processed.stream().filter(number -> number < 0).count();
  }

  /** Numbers that were processed. */
  int distinct() {
    return (int) processed.stream().filter(number -> number >= 0).distinct().count();
  }

  /** How often one was processed that had been before. */
  int again() {
    return processed.size() - marks() - distinct();
  }

  /** Records that were processed after one that was sent later. */
  int behindLater() {
    int highest = -1;
    int count = 0;
    Set<Integer> seen = new HashSet<>();
    for (int number : processed) {
      if (!seen.add(number)) continue;
      if (number < highest) count++;
      highest = Math.max(highest, number);
    }
    return count;
  }

  @Override
  public void close() throws Exception {
    if (process != null && process.isAlive()) kill();
  }

  private Path log() {
    return run.folder().resolve(run.topic() + ".log");
  }

  private void read(Process life) {
    try (BufferedReader in = life.inputReader()) {
      for (String line = in.readLine(); line != null; line = in.readLine())
        (line.startsWith("+") ? processed : failed).add(Integer.valueOf(line.substring(2)));
    } catch (IOException over) {
      // The process was ended.
    }
  }
}
