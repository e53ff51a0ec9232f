package kafkalossless.lab;

import java.io.FileReader;
import java.io.FileWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/** A Streams application that writes each record of one topic into another; in this JVM, or in one of its own that can be killed. */
public final class PassingOn {
  private PassingOn() {}

  /** Settings, and both topics. */
  public static void main(String[] args) throws Exception {
    Properties settings = new Properties();
    try (FileReader file = new FileReader(args[0])) {
      settings.load(file);
    }
    application(settings, args[1], args[2]).start();
  }

  static KafkaStreams application(Properties settings, String from, String to) {
    StreamsBuilder builder = new StreamsBuilder();
    builder.stream(from, Consumed.with(Serdes.String(), Serdes.String())).to(to, Produced.with(Serdes.String(), Serdes.String()));
    return new KafkaStreams(builder.build(), settings);
  }

  /** Starts it in a JVM of its own, with the file of a run. */
  static Process start(Run run, String to) throws Exception {
    Path file = run.folder().resolve(run.topic() + ".properties");
    try (FileWriter out = new FileWriter(file.toFile())) {
      settings(run).store(out, null);
    }
    return Node.start(run.folder().resolve(run.topic() + ".log"), "128m", List.of(
        PassingOn.class.getName(), file.toString(), run.topic(), to));
  }

  /** What the file says, with a name and a folder of this run's own. */
  static Properties settings(Run run) throws Exception {
    Properties settings = run.client();
    settings.put("application.id", run.topic());
    settings.put("state.dir", run.folder().resolve("state-" + run.topic()).toString());
    return settings;
  }
}
