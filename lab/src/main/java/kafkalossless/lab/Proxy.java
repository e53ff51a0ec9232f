package kafkalossless.lab;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before one listener of one broker and knows where a request begins and ends: it holds, drops, changes and cuts whole frames. */
final class Proxy {
  static final short PRODUCE = 0;
  static final short FETCH = 1;
  static final short METADATA = 3;
  static final short OFFSET_COMMIT = 8;

  /** What becomes of a frame. A held frame, and all behind it, waits until the fault is another one. */
  enum Verdict {
    PASS,
    HOLD,
    DROP,
    CUT
  }

  /** What is wrong with the connections; asked about each frame when its turn has come. It may change the bytes of a frame. */
  interface Fault {
    default Verdict request(Frame frame) {
      return Verdict.PASS;
    }

    default Verdict answer(Frame frame) {
      return Verdict.PASS;
    }
  }

  /** A request or its answer, with the four bytes of its length; `api` is the request's key. */
  record Frame(short api, byte[] bytes) {}

  private static final Fault NONE = new Fault() {};

  private final int port;
  private final int target;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Map<Short, AtomicInteger> arrived = new ConcurrentHashMap<>();
  private final Map<Short, AtomicInteger> passed = new ConcurrentHashMap<>();
  private ServerSocket listening;
  private Fault fault = NONE;

  Proxy(int port, int target) {
    this.port = port;
    this.target = target;
  }

  /** Starts to listen: an open proxy before a dead broker would take what nobody gets, so it opens and closes with its broker. */
  synchronized void open() throws IOException {
    if (listening != null) return;
    ServerSocket opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    listening = opened;
    daemon(() -> accept(opened));
  }

  synchronized void close() {
    if (listening != null) quietly(listening);
    listening = null;
    cut();
  }

  /** Ends all connections; what was held is gone. */
  void cut() {
    sockets.forEach(Proxy::quietly);
    sockets.clear();
  }

  synchronized void fault(Fault next) {
    fault = next;
    notifyAll();
  }

  void heal() {
    fault(NONE);
  }

  /** Requests of this kind that have come, and those that went on to the broker. */
  int arrived(short api) {
    return count(arrived, api).get();
  }

  int passed(short api) {
    return count(passed, api).get();
  }

  private void accept(ServerSocket opened) {
    while (!opened.isClosed()) {
      try {
        connect(opened.accept());
      } catch (IOException closed) {
        // The proxy is gone.
      }
    }
  }

  private void connect(Socket client) {
    sockets.add(client);
    try {
      Socket broker = new Socket(InetAddress.getLoopbackAddress(), target);
      sockets.add(broker);
      for (Socket socket : new Socket[] {client, broker}) socket.setTcpNoDelay(true);
      Map<Integer, Short> asked = new ConcurrentHashMap<>();
      pump(client, broker, asked, true);
      pump(broker, client, asked, false);
    } catch (IOException refused) {
      // The broker is down, or starting: without a proxy nobody would wait at a connection either.
      quietly(client);
      sockets.remove(client);
    }
  }

  private void pump(Socket from, Socket to, Map<Integer, Short> asked, boolean requests) {
    BlockingQueue<Frame> queue = new LinkedBlockingQueue<>();
    daemon(() -> {
      try (from; to) {
        DataInputStream in = new DataInputStream(from.getInputStream());
        while (true) queue.add(read(in, asked, requests));
      } catch (IOException over) {
        sockets.remove(from);
      }
    });
    daemon(() -> {
      try (from; to) {
        while (!to.isClosed()) {
          Frame frame = queue.take();
          Verdict verdict = verdict(frame, requests, to);
          if (verdict == Verdict.CUT) return;
          if (verdict != Verdict.PASS) continue;
          to.getOutputStream().write(frame.bytes());
          if (requests) count(passed, frame.api()).incrementAndGet();
        }
      } catch (IOException | InterruptedException over) {
        sockets.remove(to);
      }
    });
  }

  private Frame read(DataInputStream in, Map<Integer, Short> asked, boolean requests) throws IOException {
    int length = in.readInt();
    byte[] bytes = new byte[4 + length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    buffer.putInt(0, length);
    in.readFully(bytes, 4, length);
    if (!requests) return new Frame(asked.remove(buffer.getInt(4)), bytes);
    short api = buffer.getShort(4);
    asked.put(buffer.getInt(8), api);
    count(arrived, api).incrementAndGet();
    return new Frame(api, bytes);
  }

  private synchronized Verdict verdict(Frame frame, boolean requests, Socket to) throws InterruptedException {
    while (true) {
      Verdict verdict = requests ? fault.request(frame) : fault.answer(frame);
      if (verdict != Verdict.HOLD) return verdict;
      if (to.isClosed()) return Verdict.CUT;
      wait(200);
    }
  }

  private static AtomicInteger count(Map<Short, AtomicInteger> counts, short api) {
    return counts.computeIfAbsent(api, key -> new AtomicInteger());
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  private static void quietly(AutoCloseable closed) {
    try {
      closed.close();
    } catch (Exception gone) {
      // It was closed already.
    }
  }
}
