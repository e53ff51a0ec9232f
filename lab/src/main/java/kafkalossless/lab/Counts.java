package kafkalossless.lab;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What was counted, by the names that `server/src/texts/seen.ts` knows. */
record Counts(Map<String, Integer> all) {
  static Counts none() {
    return new Counts(new LinkedHashMap<>());
  }

  /** Adds one; a count of 0 is kept too. */
  Counts with(String name, int count) {
    all.put(name, count);
    return this;
  }

  /** The bookkeeping of a writer against what can be read: confirmed, failed, lost, copies, out of order. */
  static Counts of(Writer writer, int sent, Readings read) {
    Set<Integer> there = read.distinct();
    int lost = (int) writer.confirmed().stream().filter(number -> !there.contains(number)).count();
    return none()
        .with("sent", sent)
        .with("confirmed", writer.confirmed().size())
        .with("failed", writer.failed().size())
        .with("lost", lost)
        .with("copies", read.copies())
        .with("misplaced", read.behindLater());
  }
}
