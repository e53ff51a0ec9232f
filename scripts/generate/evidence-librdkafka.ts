/** The evidence of librdkafka: which configurations its clients start with, and as what. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/librdkafka.json";

export function librdkafkaEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, wheels, cases } = JSON.parse(text) as Answers;
  const configurations = Object.values(cases).reduce((sum, list) => sum + list.length, 0);
  return {
    question: "librdkafka",
    asked: `The library inside of the confluent-kafka wheels (${wheels.join(", ")}) is called by Python. It prints its own settings: names, ranges, defaults and aliases are \`schemas/settings/librdkafka.json\`. And it makes a producer with a topic, or a consumer, of each of ${configurations} configurations: what weighs on each other in all combinations, each setting at its limits, past them and as nonsense, and seeded random ones. Compared are whether it starts, and, where it does, acks, idempotence, retries, requests in flight, partitioner and addresses of the producer, and auto-commit, offset store, reset, timeouts and isolation of the consumer. A case is one configuration with one release.`,
    releases,
    cases: Object.entries(cases).map(([role, list]) => [`${role} start-up`, list.length * releases.length] as const),
    test: "test/oracle/librdkafka.test.ts",
    leftOut: [
      "SASL and TLS, which want credentials and files, and depend on what is built into the library.",
      "Plug-ins, and patterns of topic names.",
      "Callbacks, which no file can set.",
      "Values with blanks at their end, which librdkafka refuses and the programs that read files cut off.",
    ],
  };
}

interface Answers {
  readonly releases: readonly string[];
  readonly wheels: readonly string[];
  readonly cases: Readonly<Record<string, readonly unknown[]>>;
}
