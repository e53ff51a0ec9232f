package kafkalossless.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a program of librdkafka does that one of Java does not. */
final class LibrdkafkaStories {
  private static final int ALL = 1000;

  private LibrdkafkaStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "program-moves", LibrdkafkaStories::programMoves,
      "two-languages", LibrdkafkaStories::twoLanguages);

  /** A program has read all and is started on another machine, where the files of the first one are not. */
  private static Counts programMoves(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    write(run, 0, ALL);
    Properties settings = run.client();
    Path folder = Files.createDirectories(run.folder().resolve(run.topic() + "-disk"));
    boolean onDisk = settings.containsKey("offset.store.path");
    if (onDisk) settings.put("offset.store.path", folder.toString());
    List<Integer> processed = new CopyOnWriteArrayList<>();
    try (OtherConsumer program = new OtherConsumer(run, settings, ALL + 1, processed)) {
      Await.until("all is read and its offset is kept", () ->
          processed.size() == ALL && (onDisk ? kept(folder) == ALL : run.committed() == ALL));
    }
    Storage.lose(folder);
    Files.createDirectories(folder);
    if (!run.cluster().admin().describeConsumerGroups(List.of(run.topic())).all().get().get(run.topic()).members().isEmpty())
      run.cluster().admin().removeMembersFromConsumerGroup(run.topic(), new RemoveMembersFromConsumerGroupOptions()).all().get();
    write(run, ALL, ALL + 1);
    try (OtherConsumer program = new OtherConsumer(run, settings, 2 * ALL + 1, processed)) {
      Await.until("the record that came last is read", () -> processed.contains(ALL));
    }
    int distinct = new HashSet<>(processed).size();
    return Counts.none().with("sent", ALL).with("processed", processed.size()).with("again", processed.size() - distinct);
  }

  /** A program of Java writes the first half of the records of 100 keys, one of librdkafka the second. */
  private static Counts twoLanguages(Run run) throws Exception {
    run.cluster().create(run.topic(), 6, Map.of("min.insync.replicas", "2"));
    try (Writer java = run.sound(run.topic(), number -> "customer-" + number % 100)) {
      java.send(0, ALL / 2);
      java.settle(ALL / 2);
    }
    try (Writer other = new OtherWriter(run.otherClients(), run.folder().resolve(run.topic() + ".properties"), run.client(), run.topic(), 100)) {
      other.send(ALL / 2, ALL);
      other.settle(ALL / 2);
    }
    Map<String, Integer> partitions = new HashMap<>();
    int elsewhere = 0;
    List<ConsumerRecord<String, String>> records = Readings.of(run.cluster(), run.topic()).records();
    for (ConsumerRecord<String, String> record : records) if (Readings.number(record) < ALL / 2) partitions.put(record.key(), record.partition());
    for (ConsumerRecord<String, String> record : records) if (record.partition() != partitions.get(record.key())) elsewhere++;
    return Counts.none().with("sent", ALL).with("confirmed", records.size()).with("scattered", elsewhere);
  }

  /** The offset in the only file of a folder; -1 while there is none. */
  private static int kept(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path file = files.findFirst().orElse(null);
      String text = file == null ? "" : Files.readString(file).trim();
      return text.isEmpty() ? -1 : Integer.parseInt(text);
    }
  }

  private static void write(Run run, int from, int to) throws Exception {
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN)) {
      writer.send(from, to);
      writer.settle(to - from);
    }
  }
}
