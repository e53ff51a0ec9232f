package kafkalossless.lab;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own that ends with the lab, whatever happens to it: it reads its standard input, which nobody writes, until it is closed. */
public final class Node {
  private Node() {}

  /** Runs the main class of the first argument with the others. */
  public static void main(String[] args) throws Exception {
    Thread watch = new Thread(() -> {
      try {
        while (System.in.read() >= 0) continue;
      } catch (IOException closed) {
        // The lab is gone.
      }
      Runtime.getRuntime().halt(1);
    });
    watch.setDaemon(true);
    watch.start();
    String[] rest = List.of(args).subList(1, args.length).toArray(String[]::new);
    Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }

  /** Starts a main class in a JVM of its own; what it prints goes to the log. */
  static Process start(Path log, String heap, List<String> mainAndArgs) throws IOException {
    return start(log, builder(heap, System.getProperty("java.class.path"), Node.class.getName(), mainAndArgs));
  }

  /** The same with a command that is ready, of jars of its own. */
  static Process start(Path log, ProcessBuilder builder) throws IOException {
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  static ProcessBuilder builder(String heap, String classpath, String main, List<String> args) {
    List<String> command = new ArrayList<>(List.of(
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
        "-Xmx" + heap,
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=" + System.getProperty("lab.log", "error"),
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-cp",
        classpath,
        main));
    command.addAll(args);
    return new ProcessBuilder(command);
  }
}
