package kafkalossless.lab.smallrye;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** The code at the channels of the file: one bean of these runs, as the file has a channel that reads or one that writes. */
final class Channels {
  private Channels() {}

  /** Reads orders. What goes wrong is ordered by `lab.fault`. */
  @ApplicationScoped
  public static class Reader {
    private final String fault = System.getProperty("lab.fault", "none");
    private int count;

    /** Processes one record after the other. */
    @Incoming("orders")
    public CompletionStage<Void> process(Message<String> message) {
      // A record without content is nothing to process.
      if (message.getPayload() == null) return message.ack();
      int number = Integer.parseInt(message.getPayload());
      if (fault.equals("every-hundredth") && number % 100 == 7) return message.nack(new IllegalStateException("refused"));
      // After 100 records nothing comes to its end any more.
      if (fault.equals("slow") && count >= 100) return new CompletableFuture<>();
      count++;
      Console.done(number);
      return message.ack();
    }
  }

  /** Writes orders, and tells which are acknowledged. */
  @ApplicationScoped
  public static class Writer {
    @Inject
    @Channel("orders")
    Emitter<String> orders;

    /** Sends the numbers from the first to before the second. */
    public void send(int from, int to) {
      for (int i = from; i < to; i++) {
        int number = i;
        orders.send(Message.of(
            String.valueOf(number),
            () -> {
              Console.done(number);
              return CompletableFuture.completedFuture(null);
            },
            failure -> {
              Console.failed(number);
              return CompletableFuture.completedFuture(null);
            }));
      }
    }
  }
}
