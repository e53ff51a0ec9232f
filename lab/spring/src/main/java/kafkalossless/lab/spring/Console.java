package kafkalossless.lab.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;

/** The wire to the lab: a line goes out for each record, orders come in, and when they end the application is shut down as by a signal. */
final class Console {
  private static final PrintStream OUT = System.out;

  private Console() {}

  /** What Spring prints goes elsewhere from now on. */
  static void take() {
    System.setOut(System.err);
  }

  /** This record was processed, or confirmed. */
  static void done(int number) {
    say("+ " + number);
  }

  /** This record could not be sent. */
  static void failed(int number) {
    say("- " + number);
  }

  private static synchronized void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  /** Follows orders until there are no more. */
  static void obey(ConfigurableApplicationContext context, Consumer<String> order) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) order.accept(line);
    Thread last = new Thread(() -> {
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException over) {
        return;
      }
      Runtime.getRuntime().halt(1);
    });
    last.setDaemon(true);
    last.start();
    context.close();
    System.exit(0);
  }
}
