package kafkalossless.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that ended by itself, with the last line that it wrote. */
final class DeadNode extends RuntimeException {
  DeadNode(String who, Path log) {
    super(who + " ended: " + last(log));
  }

  private static String last(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return lines.stream().filter(line -> line.contains("Exception") || line.contains("ERROR")).findFirst()
          .orElse(lines.isEmpty() ? "no output" : lines.get(lines.size() - 1));
    } catch (IOException unreadable) {
      return "no log";
    }
  }
}
