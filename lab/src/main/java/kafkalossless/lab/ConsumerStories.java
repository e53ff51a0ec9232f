package kafkalossless.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Records that are there, and what a consumer makes of them. */
final class ConsumerStories {
  private static final int ALL = 1000;

  private ConsumerStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "processing-fails", ConsumerStories::processingFails,
      "process-killed", ConsumerStories::processKilled,
      "partition-added", ConsumerStories::partitionAdded,
      "batch-too-slow", ConsumerStories::batchTooSlow);

  /** Of the first 500 records that poll() returns the code processes 250, then fails and closes the consumer; it is started again. */
  private static Counts processingFails(Run run) throws Exception {
    written(run);
    List<Integer> processed = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = run.consumer()) {
      consumer.subscribe(List.of(run.topic()));
      for (ConsumerRecord<String, String> record : firstBatch(consumer)) {
        if (processed.size() == 250) break;
        processed.add(Readings.number(record));
      }
    }
    toTheEnd(run, processed);
    return counts(processed);
  }

  /** The code hands records to another thread, which has done 100 of them when the process is killed; it is started again. */
  private static Counts processKilled(Run run) throws Exception {
    written(run);
    List<Integer> processed = new CopyOnWriteArrayList<>();
    try (OtherConsumer program = new OtherConsumer(run, run.client(), 100, processed)) {
      // Without auto-commit the program commits what its thread has done.
      int awaited = commitsItself(run) ? 100 : ALL;
      Await.until(awaited + " records are committed and 100 processed", () -> processed.size() == 100 && run.committed() == awaited);
    }
    int committed = run.committed();
    leave(run);
    toTheEnd(run, processed);
    return counts(processed).with("committed", committed);
  }

  /** A topic gets a second partition, into which 500 records are written before the consumer knows of it. */
  private static Counts partitionAdded(Run run) throws Exception {
    Cluster cluster = run.cluster();
    cluster.create(run.topic(), 1, Map.of());
    Set<Integer> processed = new HashSet<>();
    try (KafkaConsumer<String, String> consumer = run.consumer()) {
      consumer.subscribe(List.of(run.topic()));
      Await.until("the consumer has its place", () -> {
        take(consumer, processed);
        return consumer.assignment().size() == 1 && consumer.position(consumer.assignment().iterator().next()) == 0;
      });
      write(run, 0, 0, 100);
      Await.until("the consumer reads", () -> take(consumer, processed) >= 100);
      for (int id : Cluster.BROKERS) cluster.clientProxy(id).fault(Faults.holdRequests(Proxy.METADATA));
      cluster.admin().createPartitions(Map.of(run.topic(), NewPartitions.increaseTo(2))).all().get();
      Await.until("the new partition has a leader", () -> cluster.partition(run.topic(), 1).leader() != null);
      write(run, 1, 100, 600);
      for (int id : Cluster.BROKERS) cluster.clientProxy(id).heal();
      Await.until("the consumer has the new partition", () -> {
        take(consumer, processed);
        return consumer.assignment().size() == 2;
      });
      for (var partition : consumer.assignment()) consumer.position(partition);
      write(run, 1, 600, ALL);
      Await.until("the consumer reads the last record", () -> {
        take(consumer, processed);
        return processed.contains(ALL - 1);
      });
    }
    return Counts.none().with("sent", ALL).with("processed", processed.size()).with("missed", ALL - processed.size());
  }

  /** Each batch takes twelve seconds; three batches, or fewer where all is done. */
  private static Counts batchTooSlow(Run run) throws Exception {
    written(run);
    List<Integer> processed = new ArrayList<>();
    boolean late = Integer.parseInt(run.written().getProperty("max.poll.interval.ms")) < 12_000;
    try (KafkaConsumer<String, String> consumer = run.consumer()) {
      consumer.subscribe(List.of(run.topic()));
      for (int round = 0; round < 3 && run.committed() < ALL; round++) {
        for (ConsumerRecord<String, String> record : firstBatch(consumer)) processed.add(Readings.number(record));
        if (late) Await.until("the consumer has been put out of its group", () -> members(run) == 0);
        else Thread.sleep(12_000);
        try {
          consumer.commitSync();
        } catch (CommitFailedException putOut) {
          // The records that it has just processed come again.
        }
      }
    }
    int distinct = new HashSet<>(processed).size();
    return Counts.none().with("sent", ALL).with("processed", processed.size()).with("again", processed.size() - distinct)
        .with("committed", run.committed());
  }

  private static void written(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN)) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
  }

  private static void write(Run run, int partition, int from, int to) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", run.cluster().direct());
    try (KafkaProducer<String, String> producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      for (int i = from; i < to; i++) producer.send(new ProducerRecord<>(run.topic(), partition, null, String.valueOf(i)));
    }
  }

  private static boolean commitsItself(Run run) throws Exception {
    return "false".equals(run.written().getProperty("enable.auto.commit"))
        || "false".equals(run.written().getProperty("enable.auto.offset.store"));
  }

  private static ConsumerRecords<String, String> firstBatch(KafkaConsumer<String, String> consumer) throws Exception {
    ConsumerRecords<String, String> records = consumer.poll(Duration.ofMillis(200));
    for (int i = 0; records.isEmpty() && i < 600; i++) records = consumer.poll(Duration.ofMillis(200));
    return records;
  }

  private static int take(KafkaConsumer<String, String> consumer, Set<Integer> processed) {
    consumer.poll(Duration.ofMillis(100)).forEach(record -> processed.add(Readings.number(record)));
    return processed.size();
  }

  /** The program runs again, without anything that goes wrong, until it has read all. */
  private static void toTheEnd(Run run, List<Integer> processed) throws Exception {
    try (KafkaConsumer<String, String> consumer = run.consumer()) {
      consumer.subscribe(List.of(run.topic()));
      Await.until("the consumer has read all", () -> {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> processed.add(Readings.number(record)));
        if (commitsItself(run)) consumer.commitSync();
        return consumer.assignment().stream().anyMatch(one -> consumer.position(one) == ALL);
      });
    }
  }

  private static Counts counts(List<Integer> processed) {
    int distinct = new HashSet<>(processed).size();
    return Counts.none().with("sent", ALL).with("processed", distinct).with("missed", ALL - distinct)
        .with("again", processed.size() - distinct);
  }

  private static int members(Run run) throws Exception {
    return run.cluster().admin().describeConsumerGroups(List.of(run.topic())).all().get().get(run.topic()).members().size();
  }

  /** The dead process would stay in its group for the session's time. */
  private static void leave(Run run) throws Exception {
    if (members(run) > 0)
      run.cluster().admin().removeMembersFromConsumerGroup(run.topic(), new RemoveMembersFromConsumerGroupOptions()).all().get();
  }
}
