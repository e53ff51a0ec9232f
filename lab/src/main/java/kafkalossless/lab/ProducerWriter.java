package kafkalossless.lab;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer in this JVM; and, by `main`, in one of its own with older jars. */
public final class ProducerWriter implements Writer {
  private final KafkaProducer<String, String> producer;
  private final String topic;
  private final Shape shape;
  private final BiConsumer<Integer, Exception> told;
  private final Set<Integer> confirmed = ConcurrentHashMap.newKeySet();
  private final Set<Integer> failed = ConcurrentHashMap.newKeySet();

  ProducerWriter(Properties settings, String topic, Shape shape, BiConsumer<Integer, Exception> told) {
    producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
    this.topic = topic;
    this.shape = shape;
    this.told = told;
  }

  @Override
  public void send(int from, int to) {
    for (int i = from; i < to; i++) {
      int number = i;
      try {
        producer.send(
            new ProducerRecord<>(topic, null, shape.timestamp(number), shape.key(number), shape.value(number)),
            (metadata, error) -> note(number, error));
      } catch (RuntimeException refused) {
        note(number, refused);
      }
    }
    // What lingers is sent now; the wait for answers is the story's own.
    Thread flush = new Thread(producer::flush, "flush");
    flush.setDaemon(true);
    flush.start();
  }

  private void note(int number, Exception error) {
    (error == null ? confirmed : failed).add(number);
    told.accept(number, error);
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
    producer.close(Duration.ZERO);
  }

  /** Settings and topic by argument, `from to` by line; answers `+ number` or `- number` for each callback. */
  public static void main(String[] args) throws Exception {
    Properties settings = new Properties();
    try (FileReader file = new FileReader(args[0])) {
      settings.load(file);
    }
    PrintStream out = System.out;
    ProducerWriter writer = new ProducerWriter(settings, args[1], PLAIN, (number, error) -> {
      synchronized (out) {
        out.println((error == null ? "+ " : "- ") + number);
        out.flush();
      }
    });
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] range = line.split(" ");
      writer.send(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
    }
    Runtime.getRuntime().halt(0);
  }
}
