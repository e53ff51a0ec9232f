package kafkalossless.lab;

import java.util.concurrent.atomic.AtomicBoolean;
import kafkalossless.lab.Proxy.Fault;
import kafkalossless.lab.Proxy.Frame;
import kafkalossless.lab.Proxy.Verdict;

/** What goes wrong on connections. */
final class Faults {
  private Faults() {}

  /** Requests of this kind wait before the broker. */
  static Fault holdRequests(short api) {
    return new Fault() {
      @Override
      public Verdict request(Frame frame) {
        return frame.api() == api ? Verdict.HOLD : Verdict.PASS;
      }
    };
  }

  /** The broker works, and its answers of this kind wait. */
  static Fault holdAnswers(short api) {
    return new Fault() {
      @Override
      public Verdict answer(Frame frame) {
        return frame.api() == api ? Verdict.HOLD : Verdict.PASS;
      }
    };
  }

  /** The next answer of this kind never arrives: the connection breaks when the broker has done its work. */
  static Fault loseAnswer(short api) {
    AtomicBoolean lost = new AtomicBoolean();
    return new Fault() {
      @Override
      public Verdict answer(Frame frame) {
        return frame.api() == api && lost.compareAndSet(false, true) ? Verdict.CUT : Verdict.PASS;
      }
    };
  }

  /** In the next request of this kind one bit is another one. Three quarters in are the records, not the frame around them. */
  static Fault flipBit(short api) {
    AtomicBoolean flipped = new AtomicBoolean();
    return new Fault() {
      @Override
      public Verdict request(Frame frame) {
        if (frame.api() == api && flipped.compareAndSet(false, true)) frame.bytes()[frame.bytes().length * 3 / 4] ^= 1;
        return Verdict.PASS;
      }
    };
  }
}
