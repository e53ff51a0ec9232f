/** A key that the application's own sources read is not unknown: the command line looks through them, each once and only where it matters. */
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const yml = "orders/src/main/resources/application.yml";
const written =
  "spring:\n  kafka:\n    bootstrap-servers: a:9092,b:9092\n    producer:\n      acks: all\n      linger-ms: 10\n";
const source = "orders/src/main/java/Kafka.java";
const reading = '@Value("${spring.kafka.producer.linger-ms:10}")\n';

/** What is found by a run over the whole project, and every source that was read. */
function checked(files: Readonly<Record<string, string>>): {
  readonly found: string;
  readonly sources: readonly string[];
} {
  const io = memoryIo({ "orders/pom.xml": "<project/>", ...files });
  const sources: string[] = [];
  const read: typeof io.read = (path, most) => {
    if (path.endsWith(".java")) sources.push(path);
    return io.read(path, most);
  };
  run(["check", "."], { ...io, read }, "0");
  return { found: io.stdout().replace(/^Nothing to report\. .*\n$/, ""), sources };
}

it("nothing is reported of what a source reads", () =>
  expect(checked({ [yml]: written, [source]: reading })).toEqual({ found: "", sources: [source] }));

it("what none of them reads is reported", () =>
  expect(checked({ [yml]: written, [source]: "class Kafka {}" }).found).toContain(
    ":6:7 warning spring-unknown-kafka-property",
  ));

it("sources are read only where a key is unknown, and once for all files", () => {
  const known = written.replace("      linger-ms: 10\n", "");
  expect(checked({ [yml]: known, [source]: reading }).sources).toEqual([]);
  const other = "orders/src/test/resources/application.yml";
  expect(checked({ [yml]: written, [other]: written, [source]: reading })).toEqual({ found: "", sources: [source] });
});

it("what another setting refers to is read, too", () =>
  expect(checked({ [yml]: `${written}shop:\n  linger: \${spring.kafka.producer.linger-ms}\n` }).found).toBe(""));

it("is a hint where there are too many sources", () => {
  const many = Object.fromEntries(Array.from({ length: 3_001 }, (_, i) => [`orders/src/main/java/A${i}.java`, ""]));
  expect(checked({ [yml]: written, ...many }).found).toContain(":6:7 hint spring-unknown-kafka-property");
});
