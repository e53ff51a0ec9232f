/** What the command line does with files that are not as one would wish. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const bad = "bootstrap.servers=k:9092\nacks=0\n";

it("a file that cannot be read is told, and the others are judged", () => {
  const io = memoryIo(
    { "a/producer.properties": bad, "b/producer.properties": bad },
    { broken: ["a/producer.properties"] },
  );
  expect(run(["check", "."], io, "0")).toBe(2);
  expect(io.stderr()).toBe("a/producer.properties: cannot be read.\n");
  expect(io.stdout()).toContain("b/producer.properties:2:6 error producer-acks-zero");
});

it("a binary file is told", () => {
  const io = memoryIo({ "x.properties": Uint8Array.from([0x61, 0, 0x62]) });
  expect(run(["check", "."], io, "0")).toBe(2);
  expect(io.stderr()).toBe("x.properties: this is not a text file.\n");
});

it("a binary file is nothing to tell of under a name that is mostly others', unless somebody names it", () => {
  const files = { "data/index.json": Uint8Array.from([0x61, 0, 0x62]), "a/producer.properties": bad };
  const io = memoryIo(files);
  expect([run(["check", "."], io, "0"), io.stderr()]).toEqual([1, ""]);
  const named = memoryIo(files);
  expect(run(["check", "./data/index.json"], named, "0")).toBe(2);
  expect(named.stderr()).toContain("data/index.json: this is not a text file.");
});

it("folders that hold no sources are passed over, a file named outright is not", () => {
  const io = memoryIo({ "node_modules/a/producer.properties": bad, "target/producer.properties": bad });
  expect(run(["check"], io, "0")).toBe(0);
  expect(run(["check", "target/producer.properties"], io, "0")).toBe(1);
});

it.each(["/project/a", "./a/", "a", ".//a"])("%s is shown from the working folder", (path) => {
  const io = memoryIo({ "a/producer.properties": bad });
  expect(run(["check", path], io, "0")).toBe(1);
  expect(io.stdout()).toMatch(/^a\/producer\.properties:2:6 /);
});

it("a fix that cannot be written is told", () => {
  const io = memoryIo({ "producer.properties": bad });
  const locked = { ...io, write: () => ({ kind: "failed", why: "read-only file system" }) as const };
  expect(run(["fix", ".", "--allow", "changes-performance"], locked, "0")).toBe(2);
  expect(io.stderr()).toBe("producer.properties: not written: read-only file system\n");
});

describe("a fix keeps the encoding", () => {
  it("of Latin-1", () => {
    const latin1 = Uint8Array.from(Array.from(`# gr\u00fcn\n${bad}`), (c) => c.charCodeAt(0));
    const io = memoryIo({ "producer.properties": latin1 });
    expect(run(["fix", ".", "--allow", "changes-performance"], io, "0")).toBe(0);
    const fixed = Array.from(io.files.get("producer.properties") ?? [], (byte) => String.fromCharCode(byte)).join("");
    expect(fixed).toBe(`# gr\u00fcn\n${bad.replace("acks=0", "acks=all")}`);
  });

  it("of UTF-8", () => {
    const io = memoryIo({ "producer.properties": `# \u751f\u4ea7\u8005\n${bad}` });
    expect(run(["fix", ".", "--allow", "changes-performance"], io, "0")).toBe(0);
    expect(new TextDecoder().decode(io.files.get("producer.properties"))).toBe(
      `# \u751f\u4ea7\u8005\n${bad.replace("acks=0", "acks=all")}`,
    );
  });
});

it("a second fix changes nothing", () => {
  const io = memoryIo({ "producer.properties": bad });
  run(["fix", ".", "--allow", "changes-performance"], io, "0");
  const once = io.files.get("producer.properties");
  run(["fix", ".", "--allow", "changes-performance"], io, "0");
  expect(io.files.get("producer.properties")).toBe(once);
});

it("fixed text from standard input comes back on standard output", () => {
  const io = memoryIo({}, { stdin: bad });
  expect(
    run(["fix", "--stdin", "--stdin-filename", "producer.properties", "--allow", "changes-performance"], io, "0"),
  ).toBe(0);
  expect(io.stdout()).toBe(bad.replace("acks=0", "acks=all"));
});

it("text from standard input keeps its encoding, and what is no text is told", () => {
  const args = ["--stdin", "--stdin-filename", "producer.properties", "--allow", "changes-performance"];
  const latin1 = Uint8Array.from(Array.from(`# gr\u00fcn\n${bad}`), (c) => c.charCodeAt(0));
  const io = memoryIo({}, { stdin: latin1 });
  const written: (string | Uint8Array)[] = [];
  expect(run(["fix", ...args], { ...io, out: (bytes) => void written.push(bytes) }, "0")).toBe(0);
  const fixed = Uint8Array.from(Array.from(`# gr\u00fcn\n${bad.replace("acks=0", "acks=all")}`), (c) =>
    c.charCodeAt(0),
  );
  expect(written).toEqual([fixed]);
  for (const command of ["fix", "check"]) {
    const binary = memoryIo({}, { stdin: Uint8Array.from([0x61, 0]) });
    expect(run([command, ...args.slice(0, 3)], binary, "0")).toBe(2);
    expect(binary.stderr()).toBe("producer.properties: this is not a text file.\n");
    const closed = { ...memoryIo({}), readStdin: () => undefined };
    expect(run([command, ...args.slice(0, 3)], closed, "0")).toBe(2);
    expect(closed.stderr()).toBe("Standard input cannot be read.\n");
  }
});

it("speaks the language of the environment", () => {
  const io = memoryIo({ "producer.properties": bad }, { locale: "zh_CN.UTF-8" });
  run(["check"], io, "0");
  expect(io.stdout()).toContain("请设置 acks=all");
});

it("the same input gives the same bytes", () => {
  const once = memoryIo({ "producer.properties": bad });
  const again = memoryIo({ "producer.properties": bad });
  run(["check", "--format", "json"], once, "0");
  run(["check", "--format", "json"], again, "0");
  expect(once.stdout()).toBe(again.stdout());
});

it("the release of librdkafka is named for its clients, and Kafka's for a topic", () => {
  const io = memoryIo({
    "rdkafka.properties":
      "# kafka-lossless: librdkafka=2.4\nqueue.buffering.max.ms=5\nstatistics.interval.ms=0\nacks=0\n",
    "topics/orders.properties": "# kafka-lossless: role=topic kafka=3.8\nmin.insync.replicas=1\n",
  });
  run(["check", "."], io, "0");
  expect(io.stdout()).toContain("\nJudged for librdkafka 2.4, Kafka broker 3.8.\n");
});

it("of many releases six are named", () => {
  const files = Array.from({ length: 8 }, (_, i) => [`p${i}.properties`, `# kafka-lossless: kafka=3.${i}\n${bad}`]);
  const io = memoryIo(Object.fromEntries(files));
  run(["check", "."], io, "0");
  expect(io.stdout()).toMatch(/\nJudged for (kafka-clients 3\.\d, ){5}kafka-clients 3\.5 and 2 others\.\n/);
});

it("of a line without end only what surrounds the place is shown", () => {
  const long = `acks=\\u0030${" ".repeat(100_000)}\nlinger.ms=1\nbootstrap.servers=${"k:9092,".repeat(20_000)}\n`;
  const io = memoryIo({ "producer.properties": long });
  run(["check", "."], io, "0");
  expect(io.stdout()).toContain("producer.properties:1:");
  expect(io.stdout().length).toBeLessThan(4_000);
});
