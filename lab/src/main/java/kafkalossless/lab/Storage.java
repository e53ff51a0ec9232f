package kafkalossless.lab;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Disks of nodes: made new, and lost. */
final class Storage {
  private static final String CLUSTER = "bG9zc2xlc3MtbGFiLTAwMQ";

  private Storage() {}

  /** Formats the folder for a node of the newest format that the release has for production. */
  static void format(Path folder, int node) throws Exception {
    Files.createDirectories(folder);
    Formatter formatter = new Formatter()
        .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
        .setClusterId(CLUSTER)
        .setNodeId(node)
        .addDirectory(folder.toString())
        .setMetadataLogDirectory(folder.toString())
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setIgnoreFormatted(true)
        .setControllerListenerName("CONTROLLER");
    // The list holds `Features` in 3.9 and `Feature` in 4.0 and later.
    Formatter.class.getMethod("setSupportedFeatures", List.class).invoke(formatter, features());
    formatter.run();
  }

  static void lose(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }

  private static Object features() throws Exception {
    for (String name : List.of("Feature", "Features")) {
      try {
        return Class.forName("org.apache.kafka.server.common." + name).getField("PRODUCTION_FEATURES").get(null);
      } catch (ClassNotFoundException otherRelease) {
        continue;
      }
    }
    throw new IllegalStateException("this release keeps its features elsewhere");
  }
}
