/** The evidence of the links: which places Kafka's documentation has for settings. */
import type { Evidence } from "./evidence-of.ts";

const file = "test/oracle/answers/documentation.json";

export function documentationEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const text = read(file);
  if (text === undefined) return undefined;
  const { releases, places } = JSON.parse(text) as Answers;
  const count = (groups: Readonly<Record<string, readonly string[]>>): number =>
    Object.entries(groups).reduce((sum, [having, names]) => sum + having.split(" ").length * names.length, 0);
  return {
    question: "Links to the documentation",
    asked:
      "The definitions of a release print the pages that kafka.apache.org shows. Each link of a hover or a rule to a setting must lead to a place in them, and each place is led to, in the newest of these releases that has it. A case is one place in one release.",
    releases,
    cases: Object.entries(places).map(([page, groups]) => [page.split(" ")[0] ?? page, count(groups)] as const),
    test: "test/oracle/documentation.test.ts",
    leftOut: [
      "MirrorMaker's settings, which are in several pages and under several prefixes: nothing links there.",
      "Three throttles of the broker, which are altered in the running cluster and never stand in its file.",
      "Links to other chapters, to the wiki and to Spring's documentation.",
    ],
  };
}

interface Answers {
  readonly releases: readonly string[];
  readonly places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
