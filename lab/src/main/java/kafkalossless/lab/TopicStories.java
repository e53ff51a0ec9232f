package kafkalossless.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.NewTopic;

/** What a topic's own settings do to records that have arrived. */
final class TopicStories {
  private static final int ALL = 1000;
  private static final long DAY = 24L * 60 * 60 * 1000;

  private TopicStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "old-timestamps", TopicStories::oldTimestamps,
      "cleaner-runs", TopicStories::cleanerRuns,
      "consumer-away", TopicStories::consumerAway,
      "reader-away", TopicStories::readerAway);

  /** Records of thirty days ago are brought in today; retention looks at the topic until it has deleted what it may. */
  private static Counts oldTimestamps(Run run) throws Exception {
    create(run, run.topic(), run.written(), Map.of());
    create(run, run.topic() + "-control", new Properties(), Map.of("retention.ms", "1000", "cleanup.policy", "delete"));
    Writer.Shape old = aged(30 * DAY);
    try (Writer writer = run.sound(run.topic(), old); Writer control = run.sound(run.topic() + "-control", old)) {
      writer.send(0, ALL);
      writer.settle(ALL);
      control.send(0, 100);
      control.settle(100);
      // What was written later and may be deleted is gone: retention has had its turn here too.
      Await.until("retention has deleted the control topic", () -> Readings.of(run.cluster(), run.topic() + "-control").records().isEmpty());
      settled(run);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** A consumer has read 300 records and is away for an hour, in which 700 more are written: their timestamps say so. */
  private static Counts consumerAway(Run run) throws Exception {
    create(run, run.topic(), run.written(), Map.of());
    create(run, run.topic() + "-control", new Properties(), Map.of("retention.ms", "1000"));
    Writer.Shape old = aged(DAY / 24);
    try (Writer writer = run.sound(run.topic(), old); Writer control = run.sound(run.topic() + "-control", old)) {
      writer.send(0, ALL);
      writer.settle(ALL);
      control.send(0, 100);
      control.settle(100);
      Await.until("retention has deleted the control topic", () -> Readings.of(run.cluster(), run.topic() + "-control").records().isEmpty());
      settled(run);
      // It goes on at offset 300, or at the first that is still there.
      int read = (int) Readings.of(run.cluster(), run.topic()).records().stream().filter(record -> record.offset() >= 300).count();
      return Counts.none().with("sent", ALL).with("confirmed", writer.confirmed().size()).with("missed", ALL - 300 - read);
    }
  }

  /** 1,000 events of ten orders; then each partition gets one more record, which lets the cleaner have the older segment. */
  private static Counts cleanerRuns(Run run) throws Exception {
    create(run, run.topic(), run.written(), run.plumbing());
    Properties compacted = run.written();
    compacted.put("cleanup.policy", "compact");
    create(run, run.topic() + "-control", compacted, run.plumbing());
    Writer.Shape events = number -> "order-" + number % 10;
    try (Writer writer = run.sound(run.topic(), events); Writer control = run.sound(run.topic() + "-control", events)) {
      writer.send(0, ALL);
      writer.settle(ALL);
      roll(run, run.topic());
      control.send(0, ALL);
      control.settle(ALL);
      roll(run, run.topic() + "-control");
      Await.until("the cleaner has cleaned the control topic", () -> Readings.of(run.cluster(), run.topic() + "-control").distinct().size() <= 10);
      settled(run);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** A reader has seen 500 keys and is away while they are deleted and the cleaner runs. */
  private static Counts readerAway(Run run) throws Exception {
    create(run, run.topic(), run.written(), run.plumbing());
    Properties brief = run.written();
    brief.put("delete.retention.ms", "0");
    String control = run.topic() + "-control";
    create(run, control, brief, run.plumbing());
    for (String topic : List.of(run.topic(), control)) {
      for (boolean deletes : new boolean[] {false, true}) {
        try (Writer writer = run.sound(topic, customers(deletes))) {
          writer.send(0, 500);
          writer.settle(500);
        }
      }
    }
    Await.until("the cleaner has taken the deletions of the control topic", () -> {
      for (String topic : List.of(run.topic(), control)) roll(run, topic);
      return deletions(run, control) == 0;
    });
    roll(run, run.topic());
    settled(run);
    // It goes on behind the 500 values that it has seen.
    return Counts.none().with("sent", ALL).with("missed", 500 - deletions(run, run.topic()));
  }

  private static Writer.Shape customers(boolean deletes) {
    return new Writer.Shape() {
      @Override
      public String key(int number) {
        return "customer-" + number;
      }

      @Override
      public String value(int number) {
        return deletes ? null : String.valueOf(number);
      }
    };
  }

  private static int deletions(Run run, String topic) {
    return (int) Readings.of(run.cluster(), topic).records().stream()
        .filter(record -> record.offset() >= 500 && record.value() == null).count();
  }

  /** After the segment's time a record of its own in every partition, with a value that is no number. */
  private static void roll(Run run, String topic) throws Exception {
    Thread.sleep(Long.parseLong(run.plumbing().get("segment.ms")) + 200);
    Writer.Shape last = new Writer.Shape() {
      @Override
      public String key(int number) {
        return "last-" + number;
      }

      @Override
      public String value(int number) {
        return "last";
      }
    };
    try (Writer writer = run.sound(topic, last)) {
      writer.send(0, 500);
      writer.settle(500);
    }
  }

  /** Waits until three readings in a row are alike: what is being deleted or cleaned is done. */
  private static void settled(Run run) throws Exception {
    int[] seen = {-1, 0};
    Await.until("the topic is at rest", () -> {
      int now = Readings.of(run.cluster(), run.topic()).records().size();
      seen[1] = now == seen[0] ? seen[1] + 1 : 0;
      seen[0] = now;
      Thread.sleep(500);
      return seen[1] >= 3;
    });
  }

  static Writer.Shape aged(long milliseconds) {
    long then = System.currentTimeMillis() - milliseconds;
    return new Writer.Shape() {
      @Override
      public String key(int number) {
        return String.valueOf(number);
      }

      @Override
      public Long timestamp(int number) {
        return then + number;
      }
    };
  }

  /** Makes the topic as the file says it. */
  static void create(Run run, String topic, Properties settings, Map<String, String> plumbing) throws Exception {
    Map<String, String> configs = new HashMap<>();
    settings.stringPropertyNames().forEach(key -> configs.put(key, settings.getProperty(key)));
    configs.putAll(plumbing);
    int partitions = Integer.parseInt(configs.getOrDefault("partitions", "1"));
    short replicas = Short.parseShort(configs.getOrDefault("replication.factor", "3"));
    configs.keySet().removeAll(List.of("partitions", "replication.factor"));
    run.cluster().create(new NewTopic(topic, partitions, replicas).configs(configs), partitions, replicas);
  }
}
