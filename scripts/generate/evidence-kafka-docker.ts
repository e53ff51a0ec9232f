/** The evidence of Kafka's own image: what its start program makes of an environment. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/kafka-docker.json";

export function kafkaDockerEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, cases } = JSON.parse(text) as Answers;
  return {
    question: "Environments of Kafka's own image",
    asked:
      "The program that starts the image `apache/kafka` writes the broker's file from an environment: each mixture of underscores, each variable that scripts read, several at once, with and without a mounted file. Compared is each line of a broker's setting, and whether the file that the image brings along counts. A case is one environment with one release.",
    releases,
    cases: Object.entries(cases).map(([mounted, list]) => [mounted, list.length * releases.length] as const),
    test: "test/oracle/kafka-docker.test.ts",
    leftOut: [
      "The image's shell scripts, which set `KAFKA_LISTENERS` from `KAFKA_ADVERTISED_LISTENERS` and read the files of secrets.",
      "Every other image: `schemas/container-images.json` names the source of each fact.",
    ],
  };
}

interface Answers {
  readonly releases: readonly string[];
  readonly cases: Readonly<Record<string, readonly unknown[]>>;
}
