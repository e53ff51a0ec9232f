/** The evidence of question 1: which settings the releases define, and with which facts. */
import type { Evidence } from "./evidence-of.ts";

const roles = [
  "producer",
  "consumer",
  "admin",
  "streams",
  "broker",
  "topic",
  "connect-worker",
  "connect-sink",
  "connect-source",
  "mirror-maker",
];

const springs = [
  ["spring.kafka (by Spring Boot release)", "schemas/spring.json"],
  ["spring.cloud.stream (by release of the binder)", "schemas/spring-cloud-stream.json"],
] as const;

export function catalogueEvidence(read: (file: string) => string | undefined): Evidence | undefined {
  const schemas = [...roles.map((role) => [role, `schemas/settings/${role}.json`] as const), ...springs].flatMap(
    ([name, file]) => {
      const text = read(file);
      return text === undefined ? [] : [{ name, ...(JSON.parse(text) as Schema) }];
    },
  );
  const [first] = schemas;
  if (first === undefined) return undefined;
  return {
    question: "Catalogue",
    asked:
      "Every definition of every role is read from the classes of each release, by `ConfigDef`: type, default, valid values and importance of each setting, how a broker's can be changed, and which of them a topic falls back to. The names under `spring.kafka` come from Spring Boot's own metadata, and what they set from binding each of them. The keys of Spring Cloud Stream come from its classes, each bound by Spring Boot's own binder. What is counted is a setting in a release. These files are the answers themselves: `npm run oracle` fails where a line of them is not what the release says.",
    releases: first.releases,
    cases: schemas.map((schema) => [schema.name, count(schema)] as const),
    test: "npm run oracle",
    leftOut: [
      "Validators other than enumerations, ranges and texts that must not be empty.",
      "Facts of settings that Kafka marks as internal; only their names are known.",
    ],
  };
}

interface Schema {
  readonly releases: readonly string[];
  readonly settings: Readonly<Record<string, readonly { readonly since?: string; readonly until?: string }[]>>;
}

/** Each setting in each release that has it. */
function count({ releases, settings }: Schema): number {
  const index = (release: string | undefined, otherwise: number): number =>
    release === undefined ? otherwise : releases.indexOf(release);
  return Object.values(settings)
    .flat()
    .reduce((sum, { since, until }) => sum + index(until, releases.length) - index(since, 0), 0);
}
