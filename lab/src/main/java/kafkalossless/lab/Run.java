package kafkalossless.lab;

import java.io.FileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** One side of a scenario: the file that is judged, on a cluster that stands. `plumbing` is added to what the file says; `topic` is this run's own; `second` starts another cluster where a story needs one. */
record Run(Cluster cluster, String role, Path file, Map<String, String> plumbing, String topic, List<String> otherClients, Path folder, Callable<Cluster> second) {

  /** The same on the second cluster, about a topic there. */
  Run onSecond(String there) throws Exception {
    return new Run(second.call(), role, file, plumbing, there, otherClients, folder, second);
  }

  /** The file's settings, with the plumbing over them and the addresses of this cluster. */
  Properties client() throws IOException {
    Properties settings = written();
    settings.putAll(plumbing);
    settings.put("bootstrap.servers", cluster.clients());
    // Each run has a group of its own.
    if (settings.containsKey("group.id")) settings.put("group.id", topic);
    return settings;
  }

  Properties written() throws IOException {
    Properties settings = new Properties();
    try (FileReader in = new FileReader(file.toFile())) {
      settings.load(in);
    }
    return settings;
  }

  /** A producer of the file, of the release that the scenario names. */
  Writer writer(Writer.Shape shape) throws IOException {
    if (otherClients == null) return new ProducerWriter(client(), topic, shape, (number, error) -> {});
    Properties settings = client();
    return new OtherWriter(otherClients, folder.resolve(topic + ".properties"), settings, topic, 0);
  }

  Writer writer() throws IOException {
    return writer(Writer.PLAIN);
  }

  /** A consumer of the file. */
  KafkaConsumer<String, String> consumer() throws IOException {
    return new KafkaConsumer<>(client(), new StringDeserializer(), new StringDeserializer());
  }

  /** Makes the topic: as the file says, where it is a topic's; else of three copies, with what the cluster gives it. */
  void createTopic() throws Exception {
    if (role.equals("topic")) TopicStories.create(this, topic, written(), plumbing);
    else cluster.create(topic, 1, Map.of());
  }

  /** The group's offset in the topic's first partition; 0 where there is none. */
  int committed() throws Exception {
    OffsetAndMetadata offset = cluster.admin().listConsumerGroupOffsets(topic).partitionsToOffsetAndMetadata().get()
        .get(new TopicPartition(topic, 0));
    return offset == null ? 0 : (int) offset.offset();
  }

  /** A producer of the lab itself that goes through the proxies and waits for all copies. */
  Writer patient() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", cluster.clients());
    settings.put("linger.ms", "1000");
    settings.put("delivery.timeout.ms", "600000");
    return new ProducerWriter(settings, topic, Writer.PLAIN, (number, error) -> {});
  }

  /** A producer of the lab itself, whose records arrive. */
  Writer sound(String to, Writer.Shape shape) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", cluster.direct());
    return new ProducerWriter(settings, to, shape, (number, error) -> {});
  }
}
