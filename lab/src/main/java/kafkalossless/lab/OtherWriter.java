package kafkalossless.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A producer in a process of its own: of another release than the brokers', or of librdkafka. It ends when its standard input does. */
final class OtherWriter implements Writer {
  private final Process process;
  private final PrintStream orders;
  private final Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
  private final Set<Integer> failed = ConcurrentHashMap.newKeySet();
  private final int keys;

  /** The command gets a file of settings and the topic as its last arguments; `keys` is the number of different keys, 0 where records have none. */
  OtherWriter(List<String> command, Path file, Properties settings, String topic, int keys) throws IOException {
    this.keys = keys;
    store(file, settings);
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(file.toString(), topic));
    process = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    orders = new PrintStream(process.getOutputStream(), true);
    Thread reader = new Thread(this::read, "other-writer");
    reader.setDaemon(true);
    reader.start();
  }

  /** A file of `key=value` lines as other languages read them: nothing is escaped. */
  static void store(Path file, Properties settings) throws IOException {
    Files.write(file, settings.stringPropertyNames().stream().map(key -> key + "=" + settings.getProperty(key)).toList());
  }

  @Override
  public void send(int from, int to) {
    orders.println(from + " " + to + " " + keys);
  }

  @Override
  public Set<Integer> confirmed() {
    return confirmed;
  }

  @Override
  public Set<Integer> failed() {
    return failed;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private void read() {
    try (BufferedReader in = process.inputReader()) {
      for (String line = in.readLine(); line != null; line = in.readLine())
        (line.startsWith("+") ? confirmed : failed).add(Integer.parseInt(line.substring(2)));
    } catch (IOException over) {
      // The process was ended.
    }
  }
}
