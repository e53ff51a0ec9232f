package kafkalossless.lab;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what can be seen, never for a time to pass: a slow machine makes a story longer and nothing else. */
final class Await {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private Await() {}

  /** Waits until the condition holds; fails with `what` after five minutes. A condition that throws does not hold yet, but for a dead node. */
  static void until(String what, Callable<Boolean> condition) throws Exception {
    if (!within(LIMIT, condition)) throw new IllegalStateException("waited in vain until " + what);
  }

  /** True as soon as the condition holds, false where it does not within the limit. */
  static boolean within(Duration limit, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      if (holds(condition)) return true;
      if (System.nanoTime() > end) return false;
      Thread.sleep(50);
    }
  }

  private static boolean holds(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (InterruptedException | DeadNode error) {
      throw error;
    } catch (Exception notYet) {
      return false;
    }
  }
}
