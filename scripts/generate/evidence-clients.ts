/** The evidence of question 2: which configurations real clients start with, and as what. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/clients.json";

export function clientEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, withoutStreams, cases, values } = JSON.parse(text) as Answers;
  const of = (role: string): number => releases.length - (role === "streams" ? withoutStreams.length : 0);
  const configurations = Object.values(cases).reduce((sum, list) => sum + list.length, 0);
  return {
    question: "Client start-up",
    asked: `A real producer, consumer, admin client or Streams application is built of each of ${configurations} configurations: each rule's settings in all combinations, each setting of the catalogue at its limits and past them, and seeded random ones. Compared are whether it starts, the setting that the exception names, and, where it starts, acks, idempotence, retries and requests in flight of the producer and auto-commit of the consumer, read from the client that was built. A case is one configuration with one release. Besides, every value of a configuration in which nothing is written is compared with the defaults of \`schemas/\`.`,
    releases,
    cases: [
      ...Object.entries(cases).map(([role, list]) => [`${role} start-up`, list.length * of(role)] as const),
      ...Object.entries(values).map(
        ([role, settings]) => [`${role} defaults`, countValues(releases, of(role), settings)] as const,
      ),
    ],
    test: "test/oracle/clients.test.ts",
    leftOut: [
      "Classes that a file names (serializers, interceptors, assignors, callback handlers) other than Kafka's own partitioners and assignors.",
      "SASL and key stores, which want credentials and files; their numbers and truth values are asked.",
      "Addresses: `bootstrap.servers` is localhost everywhere, because names are really looked up.",
      "`buffer.memory`, `num.stream.threads` and `state.dir`, which take real resources.",
      `Kafka Streams of ${withoutStreams.join(", ")}, which is not published.`,
    ],
  };
}

interface Answers {
  readonly releases: readonly string[];
  readonly withoutStreams: readonly string[];
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly cases: Readonly<Record<string, readonly unknown[]>>;
}

/** Each setting in each release that has it. */
function countValues(
  releases: readonly string[],
  asked: number,
  settings: Readonly<Record<string, readonly string[]>>,
): number {
  return Object.values(settings).reduce((sum, [first, ...runs]) => {
    let known = first !== "null";
    let count = 0;
    for (const release of releases.slice(0, asked)) {
      const run = runs.find((one) => one.startsWith(`${release}: `));
      if (run !== undefined) known = run !== `${release}: null`;
      if (known) count++;
    }
    return sum + count;
  }, 0);
}
