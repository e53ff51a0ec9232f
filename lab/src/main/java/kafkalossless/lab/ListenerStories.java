package kafkalossless.lab;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of records in a listener of Spring's container. */
final class ListenerStories {
  private static final int ALL = 1000;

  private ListenerStories() {}

  static final Map<String, Story> STORIES = Map.ofEntries(
      Map.entry("listener-database-away", ListenerStories::databaseAway),
      Map.entry("listener-records-unreadable", ListenerStories::recordsUnreadable),
      Map.entry("listener-fails-half-way", ListenerStories::failsHalfWay),
      Map.entry("listener-batch-killed", ListenerStories::batchKilled),
      Map.entry("listener-batch-commit-fails", ListenerStories::batchCommitFails),
      Map.entry("listener-worker-killed", ListenerStories::workerKilled),
      Map.entry("listener-stopped-meanwhile", ListenerStories::stoppedMeanwhile),
      Map.entry("listener-killed-later", ListenerStories::killedLater),
      Map.entry("listener-transactions-rolled-back", ListenerStories::transactionsRolledBack),
      Map.entry("listener-fails-once", ListenerStories::failsOnce));

  /** For two seconds the listener throws. */
  private static Counts databaseAway(Run run) throws Exception {
    write(run, Writer.PLAIN);
    return skipped(run, "database-away");
  }

  /** Every tenth record is no number, which is what the listener takes. */
  private static Counts recordsUnreadable(Run run) throws Exception {
    write(run, TENTH_UNREADABLE);
    return skipped(run, "none");
  }

  /** Every tenth value is no number. */
  static final Writer.Shape TENTH_UNREADABLE = new Writer.Shape() {
    @Override
    public String key(int number) {
      return null;
    }

    @Override
    public String value(int number) {
      return number % 10 == 9 ? number + "x" : String.valueOf(number);
    }
  };

  private static Counts skipped(Run run, String fault) throws Exception {
    // Releases name it differently.
    List<String> deadLetters = List.of(run.topic() + "-dlt", run.topic() + ".DLT");
    for (String topic : deadLetters) run.cluster().create(topic, 1, Map.of());
    try (Application application = application(run).start(Map.of("lab.fault", fault))) {
      application.await("all records are committed", () -> Groups.committed(run.cluster(), run.topic()) == ALL);
      int queued = 0;
      for (String topic : deadLetters) queued += Readings.of(run.cluster(), topic).records().size();
      application.stop();
      return Counts.none().with("sent", ALL).with("committed", ALL).with("dropped", ALL - application.distinct() - queued)
          .with("queued", queued);
    }
  }

  /** The code stops the container when a record fails, as it may not be passed over; that is the middle one of the first 500. It is repaired and started again. */
  private static Counts failsHalfWay(Run run) throws Exception {
    write(run, Writer.PLAIN);
    try (Application application = application(run).start(Map.of("lab.fault", "half-way", "lab.errors", "stopping"))) {
      application.await("the application has come to the middle", () -> application.processed().size() == 250);
      application.await("its container has stopped", () -> Groups.members(run.cluster()) == 0);
      application.stop();
      application.start();
      return toTheEnd(application);
    }
  }

  /** A batch of 500 records is tried again and again, as the database does not answer, when the process is killed; it is started again. */
  private static Counts batchKilled(Run run) throws Exception {
    write(run, Writer.PLAIN);
    Map<String, String> batches = Map.of("lab.listener", "batch");
    try (Application application = application(run).start(with(batches, "lab.fault", "no-answer"))) {
      // The listener has ten attempts of three seconds each.
      application.await("the application has begun", () -> Groups.members(run.cluster()) > 0);
      Await.within(Duration.ofSeconds(14), () -> Groups.committed(run.cluster(), run.topic()) > 0);
      int committed = Groups.committed(run.cluster(), run.topic());
      application.kill();
      application.start(batches);
      return toTheEnd(application).with("committed", committed);
    }
  }

  /** The hundredth record of a batch fails once, and no broker takes the commit of those before it in time. */
  private static Counts batchCommitFails(Run run) throws Exception {
    write(run, Writer.PLAIN);
    List<Proxy> proxies = Cluster.BROKERS.stream().map(run.cluster()::clientProxy).toList();
    for (Proxy proxy : proxies) proxy.fault(Faults.holdRequests(Proxy.OFFSET_COMMIT));
    try (Application application = application(run).start(Map.of("lab.listener", "batch", "lab.fault", "hundredth-once"))) {
      application.await("the application goes on", () -> application.processed().size() > 99);
      proxies.forEach(Proxy::heal);
      return toTheEnd(application);
    }
  }

  /** Every second record is handed to a worker, who has done one of them when the process is killed; it is started again. */
  private static Counts workerKilled(Run run) throws Exception {
    write(run, Writer.PLAIN);
    Map<String, String> handing = Map.of("lab.listener", "handing");
    try (Application application = application(run).start(with(handing, "lab.worker", "slow"))) {
      application.await("the worker's first record is done, and committed", () -> Groups.committed(run.cluster(), run.topic()) > 1);
      application.kill();
      application.start(handing);
      return toTheEnd(application);
    }
  }

  /** 500 records are written while the application is not running. */
  private static Counts stoppedMeanwhile(Run run) throws Exception {
    return stoppedMeanwhile(run, application(run));
  }

  /** The same with an application of another kind. */
  static Counts stoppedMeanwhile(Run run, Application given) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Application application = given; Writer writer = run.sound(run.topic(), Writer.PLAIN)) {
      application.start();
      awaitMark(run, application);
      writer.send(0, 500);
      application.await("500 records are processed", () -> application.distinct() == 500);
      application.stop();
      writer.send(500, ALL);
      writer.settle(ALL);
      application.start();
      awaitMark(run, application);
      return counts(application);
    }
  }

  /** A record that says nothing but that whoever reads it has read all before it. */
  static final Writer.Shape MARK = new Writer.Shape() {
    @Override
    public String key(int number) {
      return null;
    }

    @Override
    public String value(int number) {
      return "-1";
    }
  };

  /** Writes marks until the application has read one. */
  static void awaitMark(Run run, Application application) throws Exception {
    int before = application.marks();
    try (Writer marks = run.sound(run.topic(), MARK)) {
      application.await("the application reads what is new", () -> {
        marks.send(0, 1);
        return application.marks() > before;
      });
    }
  }

  /** Twenty seconds after it has processed everything the application is killed; it is started again. */
  private static Counts killedLater(Run run) throws Exception {
    write(run, Writer.PLAIN);
    try (Application application = application(run).start()) {
      application.await("all is processed", () -> application.distinct() == ALL);
      Await.within(Duration.ofSeconds(20), () -> Groups.committed(run.cluster(), run.topic()) == ALL);
      application.kill();
      application.start();
      awaitMark(run, application);
      return counts(application);
    }
  }

  /** Every second one of ten transactions is rolled back and repeated. */
  private static Counts transactionsRolledBack(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Application application = application(run).start()) {
      application.order(run.topic());
      return toTheEnd(application);
    }
  }

  /** Every tenth record fails once. */
  private static Counts failsOnce(Run run) throws Exception {
    write(run, Writer.PLAIN);
    // Spring creates none of them where the file switches retries on; releases name them differently.
    for (String suffix : List.of("-retry", "-retry-0", "-retry-1", "-dlt")) run.cluster().create(run.topic() + suffix, 1, Map.of());
    try (Application application = application(run).start(Map.of("lab.fault", "every-tenth-once"))) {
      application.await("all is processed", () -> application.distinct() == ALL);
      return Counts.none().with("sent", ALL).with("processed", application.distinct()).with("misplaced", application.behindLater());
    }
  }

  private static Application application(Run run) throws Exception {
    // The file says in its comment what the code does.
    boolean hasHandler = Files.readString(run.file()).contains("declares a DefaultErrorHandler");
    Map<String, String> own = Map.of("lab.topic", run.topic(), "spring.kafka.bootstrap-servers", run.cluster().clients());
    return new Application(run, hasHandler ? with(own, "lab.errors", "recoverer") : own);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> all = new HashMap<>(map);
    all.put(key, value);
    return all;
  }

  private static Counts toTheEnd(Application application) throws Exception {
    application.await("the last record is processed", () -> application.processed().contains(ALL - 1));
    return counts(application);
  }

  /** What was processed, never, and again. */
  static Counts counts(Application application) {
    int distinct = application.distinct();
    return Counts.none().with("sent", ALL).with("processed", distinct).with("missed", ALL - distinct).with("again", application.again());
  }

  /** Makes the topic and writes 1,000 records. */
  static void write(Run run, Writer.Shape shape) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = run.sound(run.topic(), shape)) {
      writer.send(0, ALL);
      writer.settle(ALL);
    }
  }
}
