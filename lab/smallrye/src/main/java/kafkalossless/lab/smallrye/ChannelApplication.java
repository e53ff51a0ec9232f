package kafkalossless.lab.smallrye;

import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.InputStreamReader;
import java.util.Properties;

/** An application of SmallRye Reactive Messaging outside of Quarkus: its channel, and everything about Kafka, comes from its file. */
public final class ChannelApplication {
  private ChannelApplication() {}

  /** Runs until its orders end: two numbers, from the first to before the second. Arguments are `--key=value`, over the file's lines. */
  public static void main(String[] args) throws Exception {
    Console.take();
    String file = "--spring.config.location=file:";
    for (String arg : args) {
      if (!arg.startsWith(file)) continue;
      Properties settings = new Properties();
      try (FileReader in = new FileReader(arg.substring(file.length()))) {
        settings.load(in);
      }
      settings.forEach((key, value) -> System.setProperty(key.toString(), value.toString()));
    }
    for (String arg : args) {
      int equals = arg.indexOf('=');
      if (!arg.startsWith(file)) System.setProperty(arg.substring(2, equals), arg.substring(equals + 1));
    }
    boolean reads = System.getProperty("mp.messaging.incoming.orders.connector") != null;
    SeContainer container = SeContainerInitializer.newInstance()
        .addBeanClasses(reads ? Channels.Reader.class : Channels.Writer.class)
        .initialize();
    if (reads) watch(container.select(HealthCenter.class).get());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] range = line.split(" ");
      container.select(Channels.Writer.class).get().send(Integer.parseInt(range[0]), Integer.parseInt(range[1]));
    }
    container.close();
    System.exit(0);
  }

  /** What a platform does with an application that says that it no longer lives. */
  private static void watch(HealthCenter health) {
    Thread probe = new Thread(() -> {
      try {
        while (health.getLiveness().isOk()) Thread.sleep(500);
      } catch (InterruptedException ended) {
        return;
      }
      System.exit(1);
    }, "liveness");
    probe.setDaemon(true);
    probe.start();
  }
}
