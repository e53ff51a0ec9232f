package kafkalossless.lab;

import java.io.FileReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A program that hands records to a thread, which does so many and then hangs; it prints each number that is done. To be killed. */
public final class HandingConsumer {
  private HandingConsumer() {}

  /** Settings, topic, and how many records are done before it hangs. */
  public static void main(String[] args) throws Exception {
    Properties settings = new Properties();
    try (FileReader file = new FileReader(args[0])) {
      settings.load(file);
    }
    boolean commits = "false".equals(settings.getProperty("enable.auto.commit"));
    BlockingQueue<ConsumerRecord<String, String>> handed = new LinkedBlockingQueue<>();
    AtomicLong done = new AtomicLong();
    int limit = Integer.parseInt(args[2]);
    Thread worker = new Thread(() -> {
      try {
        while (done.get() < limit) {
          ConsumerRecord<String, String> record = handed.take();
          System.out.println(record.value());
          done.set(record.offset() + 1);
        }
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      }
    });
    worker.start();
    try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(args[1]));
      while (true) {
        consumer.poll(Duration.ofMillis(100)).forEach(handed::add);
        if (commits && done.get() > 0) consumer.commitSync(Map.of(new TopicPartition(args[1], 0), new OffsetAndMetadata(done.get())));
      }
    }
  }
}
