package kafkalossless.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What can be read of a topic, from its beginning to its end. */
record Readings(List<ConsumerRecord<String, String>> records) {

  /** Reads everything; a partition that nobody can read gives nothing. */
  static Readings of(Cluster cluster, String topic) {
    return of(cluster, topic, "read_uncommitted");
  }

  /** The same without what was taken back; waits until no transaction is open. */
  static Readings committed(Cluster cluster, String topic) throws Exception {
    List<TopicPartition> first = List.of(new TopicPartition(topic, 0));
    try (KafkaConsumer<String, String> all = consumer(cluster, "read_uncommitted");
        KafkaConsumer<String, String> ended = consumer(cluster, "read_committed")) {
      Await.until("no transaction is open", () -> all.endOffsets(first).equals(ended.endOffsets(first)));
    }
    return of(cluster, topic, "read_committed");
  }

  private static KafkaConsumer<String, String> consumer(Cluster cluster, String isolation) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", cluster.direct(), "default.api.timeout.ms", "5000", "isolation.level", isolation);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  private static Readings of(Cluster cluster, String topic, String isolation) {
    try (KafkaConsumer<String, String> consumer = consumer(cluster, isolation)) {
      List<TopicPartition> all = consumer.partitionsFor(topic).stream()
          .map(info -> new TopicPartition(topic, info.partition()))
          .filter(one -> isReadable(consumer, one))
          .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(all);
      consumer.assign(all);
      consumer.seekToBeginning(all);
      List<ConsumerRecord<String, String>> records = new ArrayList<>();
      long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (all.stream().anyMatch(one -> consumer.position(one) < ends.get(one)) && System.nanoTime() < limit)
        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
      return new Readings(records);
    }
  }

  private static boolean isReadable(KafkaConsumer<?, ?> consumer, TopicPartition partition) {
    try {
      consumer.endOffsets(List.of(partition));
      return true;
    } catch (org.apache.kafka.common.errors.TimeoutException nobodyLeads) {
      return false;
    }
  }

  /** The numbers, in the order in which they stand in their partitions; other values are left out. */
  List<Integer> numbers() {
    return records.stream().map(Readings::number).filter(number -> number >= 0).toList();
  }

  /** The number of a record, which its value begins with; -1 for a record that has none. */
  static int number(ConsumerRecord<String, String> record) {
    String first = record.value() == null ? "" : record.value().split(" ", 2)[0];
    return first.matches("\\d{1,9}") ? Integer.parseInt(first) : -1;
  }

  Set<Integer> distinct() {
    return new HashSet<>(numbers());
  }

  /** How many stand there more than once, each further one counted. */
  int copies() {
    return numbers().size() - distinct().size();
  }

  /** Records that stand behind one that was sent after them, in their partition. */
  int behindLater() {
    Map<Integer, Integer> highest = new LinkedHashMap<>();
    Set<Integer> seen = new HashSet<>();
    int count = 0;
    for (ConsumerRecord<String, String> record : records) {
      int number = number(record);
      if (number < 0 || !seen.add(number)) continue;
      int before = highest.merge(record.partition(), number, Math::max);
      if (number < before) count++;
    }
    return count;
  }

  /** Records that are not in the partition in which most of their key are. */
  int awayFromTheirKey() {
    Map<String, Map<Integer, Integer>> byKey = new LinkedHashMap<>();
    for (ConsumerRecord<String, String> record : records)
      byKey.computeIfAbsent(record.key(), key -> new LinkedHashMap<>()).merge(record.partition(), 1, Integer::sum);
    return byKey.values().stream()
        .mapToInt(partitions -> partitions.values().stream().mapToInt(count -> count).sum() - Collections.max(partitions.values()))
        .sum();
  }
}
