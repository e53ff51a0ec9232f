package kafkalossless.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.StringSerializer;

/** Transactions that are taken back, and such that two processes hold open. */
final class TransactionStories {
  private static final int ALL = 1000;

  private TransactionStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "transactions-aborted", TransactionStories::transactionsAborted,
      "old-process-wakes", TransactionStories::oldProcessWakes);

  /** Ten transactions of 100 records; five are taken back and done again. */
  private static Counts transactionsAborted(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    writeWithAborted(run);
    List<Integer> processed = new ArrayList<>();
    try (KafkaConsumer<String, String> consumer = run.consumer()) {
      consumer.subscribe(List.of(run.topic()));
      Await.until("the consumer has read the last record", () -> {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> processed.add(Readings.number(record)));
        return processed.contains(ALL - 1);
      });
    }
    int distinct = new HashSet<>(processed).size();
    return Counts.none().with("sent", ALL).with("processed", processed.size()).with("again", processed.size() - distinct);
  }

  static void writeWithAborted(Run run) {
    try (KafkaProducer<String, String> producer = producer(Map.of("bootstrap.servers", run.cluster().direct()), run.topic())) {
      producer.initTransactions();
      for (int from = 0; from < ALL; from += 100) {
        if (from % 200 == 0) {
          write(producer, run, from, from + 100);
          producer.flush();
          producer.abortTransaction();
        }
        write(producer, run, from, from + 100);
        producer.commitTransaction();
      }
    }
  }

  /** A process hangs in its transaction, another one is started in its place and does the work; then the first one wakes up and commits. */
  private static Counts oldProcessWakes(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (KafkaProducer<String, String> first = started(run)) {
      write(first, run, 0, ALL);
      first.flush();
      try (KafkaProducer<String, String> second = started(run)) {
        write(second, run, 0, ALL);
        second.commitTransaction();
      }
      try {
        first.commitTransaction();
      } catch (ProducerFencedException | InvalidProducerEpochException fenced) {
        // The brokers have ended its transaction when the second one came with the same id.
      }
    }
    Readings read = Readings.committed(run.cluster(), run.topic());
    return Counts.none().with("sent", ALL).with("copies", read.copies()).with("lost", ALL - read.distinct().size());
  }

  /** The application as it is started: what changes at each start is filled in, what belongs to the machine stays. */
  private static KafkaProducer<String, String> started(Run run) throws Exception {
    String id = run.client().getProperty("transactional.id")
        .replace("${random.uuid}", UUID.randomUUID().toString())
        .replace("${HOSTNAME}", run.topic());
    KafkaProducer<String, String> producer = producer(run.client(), id);
    producer.initTransactions();
    return producer;
  }

  private static KafkaProducer<String, String> producer(Map<?, ?> settings, String id) {
    Properties all = new Properties();
    all.putAll(settings);
    all.put("transactional.id", id);
    return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
  }

  private static void write(KafkaProducer<String, String> producer, Run run, int from, int to) {
    producer.beginTransaction();
    for (int i = from; i < to; i++) producer.send(new ProducerRecord<>(run.topic(), String.valueOf(i)));
  }
}
