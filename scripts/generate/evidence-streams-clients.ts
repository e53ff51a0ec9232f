/** The evidence of Streams' clients: what of a file reaches each of them. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/streams-clients.json";

export function streamsClientEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, cases } = JSON.parse(text) as Answers;
  return {
    question: "The clients inside of Kafka Streams",
    asked:
      "A StreamsConfig is made with each setting of a consumer, a producer or an admin client, under each prefix that leads there and under none, at least once and exactly once, with a value that Streams would not choose. Compared is which of the main, restore and global consumers, the producers and the admin client it gives the value to: what it puts aside, what wins over its own choice, and what it refuses. A case is one line with one guarantee and one release.",
    releases,
    cases: Object.entries(cases).map(([guarantee, list]) => [guarantee, list.length * releases.length] as const),
    test: "test/oracle/streams-clients.test.ts",
    leftOut: [
      "`ssl.`, `sasl.` and `security.`, on which Streams decides nothing.",
      "What a client makes of the value that it is given: that is asked of the clients themselves.",
      "`client.id`, to which Streams adds what tells its clients apart.",
    ],
  };
}

interface Answers {
  readonly releases: readonly string[];
  readonly cases: Readonly<Record<string, readonly unknown[]>>;
}
