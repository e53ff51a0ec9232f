package kafkalossless.lab;

import java.util.Set;

/** A producer that writes numbered records and knows what became of each. */
interface Writer extends AutoCloseable {
  /** A record's key and timestamp, by its number; null where the client decides. */
  interface Shape {
    String key(int number);

    default Long timestamp(int number) {
      return null;
    }

    default String value(int number) {
      return String.valueOf(number);
    }
  }

  Shape PLAIN = number -> null;

  /** Sends these numbers, the last one not included, as fast as the client takes them, and asks it to wait for no more. */
  void send(int from, int to) throws Exception;

  /** Numbers whose callback reported success. */
  Set<Integer> confirmed();

  /** Numbers whose callback reported an error. */
  Set<Integer> failed();

  default boolean settled(int count) {
    return confirmed().size() + failed().size() >= count;
  }

  /** Waits until every callback of this many records has been called. */
  default void settle(int count) throws Exception {
    Await.until(count + " records are confirmed or failed", () -> settled(count));
  }
}
