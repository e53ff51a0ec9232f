package kafkalossless.lab;

import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** A consumer in a process of its own, which hands records to a thread that hangs after so many; what is done is added to a list. */
final class OtherConsumer implements AutoCloseable {
  private final Process process;
  private final Thread reader;

  /** In a JVM, or of librdkafka where the run names it. */
  OtherConsumer(Run run, Properties settings, int limit, List<Integer> processed) throws IOException {
    Path file = run.folder().resolve(run.topic() + ".properties");
    List<String> args = List.of(file.toString(), run.topic(), String.valueOf(limit));
    ProcessBuilder builder;
    if (run.otherClients() == null) {
      try (FileWriter out = new FileWriter(file.toFile())) {
        settings.store(out, null);
      }
      builder = Node.builder("128m", System.getProperty("java.class.path"), HandingConsumer.class.getName(), args);
    } else {
      OtherWriter.store(file, settings);
      List<String> command = new ArrayList<>(run.otherClients());
      command.addAll(args);
      builder = new ProcessBuilder(command);
    }
    process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    reader = new Thread(() -> process.inputReader().lines().forEach(line -> processed.add(Integer.valueOf(line))));
    reader.setDaemon(true);
    reader.start();
  }

  /** Kills it; what it has printed is in the list. */
  @Override
  public void close() throws InterruptedException {
    process.destroyForcibly().waitFor();
    reader.join();
  }
}
