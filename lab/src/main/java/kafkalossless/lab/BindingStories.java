package kafkalossless.lab;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What becomes of records in an application of Spring Cloud Stream. */
final class BindingStories {
  private static final int ALL = 1000;

  private BindingStories() {}

  static final Map<String, Story> STORIES = Map.of(
      "binding-stopped-meanwhile", run -> ListenerStories.stoppedMeanwhile(run, application(run, "refresh", "refresh-in-0")),
      "binding-restarted", BindingStories::restarted,
      "binding-fails", BindingStories::fails,
      "binding-outputs-refused", BindingStories::outputsRefused,
      "binding-killed", BindingStories::killed,
      "binding-sends-objects", BindingStories::sendsObjects,
      "binding-leader-dies", BindingStories::leaderDies);

  /** The application is restarted when it has processed everything. */
  private static Counts restarted(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    try (Application application = application(run, "bill", "bill-in-0").start()) {
      application.await("all is committed", () -> Groups.committed(run.cluster(), run.topic()) == ALL);
      application.stop();
      application.start();
      ListenerStories.awaitMark(run, application);
      return ListenerStories.counts(application);
    }
  }

  /** Ten of 1,000 records cannot be processed, however often they are tried. */
  private static Counts fails(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    try (Application application = application(run, "bill", "bill-in-0").start(Map.of("lab.fault", "every-hundredth"))) {
      application.await("all is committed", () -> Groups.committed(run.cluster(), run.topic()) == ALL);
      application.stop();
      return dropped(application.distinct(), queued(run, "billing"));
    }
  }

  /** After 500 records no broker takes the function's outputs for eight seconds; the client gives each of them three. */
  private static Counts outputsRefused(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    String out = run.topic() + "-out";
    run.cluster().create(out, 1, Map.of());
    Proxy proxy = run.cluster().clientProxy(run.cluster().leader(out));
    try (Writer writer = run.sound(run.topic(), Writer.PLAIN); Application application = application(run, "enrich", "enrich-in-0", "enrich-out-0").start()) {
      writer.send(0, 500);
      application.await("500 outputs are there", () -> Readings.of(run.cluster(), out).distinct().size() == 500);
      proxy.fault(Faults.holdRequests(Proxy.PRODUCE));
      writer.send(500, ALL);
      Await.within(Duration.ofSeconds(8), () -> application.failed().size() == 500);
      proxy.cut();
      proxy.heal();
      application.await("all is committed", () -> Groups.committed(run.cluster(), run.topic()) == ALL);
      application.stop();
      int kept = Readings.of(run.cluster(), out).distinct().size() + queued(run, "enrich");
      return Counts.none().with("sent", ALL).with("committed", ALL).with("dropped", ALL - kept);
    }
  }

  /** A function takes 100 records at once; in the second hundred it hangs, and its process is killed. It is started again. */
  private static Counts killed(Run run) throws Exception {
    ListenerStories.write(run, Writer.PLAIN);
    try (Application application = application(run, "bill", "bill-in-0").start(Map.of("lab.fault", "slow"))) {
      application.await("100 records are processed", () -> application.distinct() == 100);
      Await.within(Duration.ofSeconds(15), () -> Groups.committed(run.cluster(), run.topic()) >= 200);
      application.kill();
      application.start();
      ListenerStories.awaitMark(run, application);
      return Counts.none().with("sent", ALL).with("missed", ALL - application.distinct()).with("again", application.again());
    }
  }

  /** The application sends 1,000 numbers as they are. */
  private static Counts sendsObjects(Run run) throws Exception {
    run.cluster().create(run.topic(), 1, Map.of());
    try (Writer writer = BindingWriter.of(run, "bill-out-0")) {
      writer.send(0, ALL);
      writer.settle(ALL);
      return Counts.of(writer, ALL, Readings.of(run.cluster(), run.topic()));
    }
  }

  /** As with every other producer: the followers are a moment behind when the leader dies. */
  private static Counts leaderDies(Run run) throws Exception {
    boolean awaitsAll = Files.readString(run.file()).contains("required-acks: all");
    return ProducerStories.leaderDies(run, () -> BindingWriter.of(run, "place-out-0"), awaitsAll);
  }

  /** What an application sends by an output binding. */
  private record BindingWriter(Application application, String binding) implements Writer {
    static BindingWriter of(Run run, String binding) throws Exception {
      return new BindingWriter(BindingStories.application(run, "", binding).start(), binding);
    }

    @Override
    public void send(int from, int to) {
      application.order(binding + " " + from + " " + to);
    }

    @Override
    public Set<Integer> confirmed() {
      return Set.copyOf(application.processed());
    }

    @Override
    public Set<Integer> failed() {
      return application.failed();
    }

    @Override
    public void settle(int count) throws Exception {
      application.await(count + " records are confirmed or failed", () -> settled(count));
    }

    @Override
    public void close() throws Exception {
      application.close();
    }
  }

  private static Counts dropped(int done, int queued) {
    return Counts.none().with("sent", ALL).with("committed", ALL).with("dropped", ALL - done - queued).with("queued", queued);
  }

  /** Dead letters, where the application has made a topic for them. */
  private static int queued(Run run, String group) throws Exception {
    String topic = "error." + run.topic() + "." + group;
    return run.cluster().admin().listTopics().names().get().contains(topic) ? Readings.of(run.cluster(), topic).records().size() : 0;
  }

  /** An application with one function; its first binding has the run's own topic, a second one the topic beside it. */
  private static Application application(Run run, String function, String... bindings) {
    Map<String, String> own = new HashMap<>(Map.of(
        "spring.cloud.stream.kafka.binder.brokers", run.cluster().clients(), "spring.cloud.function.definition", function));
    for (int i = 0; i < bindings.length; i++)
      own.put("spring.cloud.stream.bindings." + bindings[i] + ".destination", run.topic() + (i == 0 ? "" : "-out"));
    return new Application(run, own);
  }
}
