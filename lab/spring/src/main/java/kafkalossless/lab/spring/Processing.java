package kafkalossless.lab.spring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** What an application does with a record; and what goes wrong there, as the lab orders by `lab.fault`. */
final class Processing {
  private final String fault;
  private final Set<Integer> tried = new HashSet<>();
  private long failedFirst;
  private int count;

  Processing(String fault) {
    this.fault = fault;
  }

  /** Processes a batch, or throws: it waits three seconds for what does not answer, and names a record that fails. */
  void process(List<Integer> numbers) {
    if (fault.equals("no-answer")) {
      try {
        Thread.sleep(3000);
      } catch (InterruptedException over) {
        Thread.currentThread().interrupt();
      }
      throw new IllegalStateException("the database does not answer");
    }
    for (int i = 0; i < numbers.size(); i++) {
      try {
        process(numbers.get(i));
      } catch (IllegalStateException failure) {
        throw new BatchListenerFailedException(failure.getMessage(), failure, i);
      }
    }
  }

  /** Processes the record, or throws. */
  synchronized void process(int number) {
    boolean fails = switch (fault) {
      case "none" -> false;
      case "database-away" -> isAway();
      case "half-way" -> number == 250;
      case "hundredth-once" -> number == 99 && tried.add(number);
      case "every-tenth-once" -> number % 10 == 3 && tried.add(number);
      case "every-hundredth" -> number % 100 == 7;
      case "slow" -> isSlow();
      default -> throw new IllegalArgumentException("no fault is called " + fault);
    };
    if (fails) throw new IllegalStateException("record " + number + " cannot be processed");
    Console.done(number);
  }

  /** After 100 records nothing comes to its end any more. */
  private boolean isSlow() {
    try {
      if (++count > 100) Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
    return count > 100;
  }

  /** For two seconds, from the first record on. */
  private boolean isAway() {
    if (failedFirst == 0) failedFirst = System.nanoTime();
    return System.nanoTime() - failedFirst < 2_000_000_000L;
  }
}
