/** The evidence of question 5: what a real Spring Boot makes of an application's files, and which listener containers start. */
import { excused } from "../../test/oracle/spring-excused.ts";
import { isRule, tellerOf, tellers } from "../../test/support/container-refusals.ts";
import type { Evidence } from "./evidence-of.ts";

type Read = (file: string) => string | undefined;

export function springEvidence(read: Read): Evidence | undefined {
  const answers = recorded(read("test/oracle/answers/spring.json"));
  if (answers === undefined) return undefined;
  const names = Object.keys(answers.cases);
  const agreeing = names.filter((name) => !(name in excused));
  const refused = (name: string): number => countOf(answers.cases[name], ({ refused }) => refused !== undefined);
  const all = agreeing.reduce((sum, name) => sum + countOf(answers.cases[name], () => true), 0);
  const refusals = agreeing.reduce((sum, name) => sum + refused(name), 0);
  return {
    question: "Spring Boot's binding",
    asked: `A real Spring Boot starts over each folder of \`test/oracle/spring\` with each of its combinations of profiles, ${names.length} in all. Compared is every setting that the producer, the consumer, the admin client, Kafka Streams and the listener container get, which profiles are active, and what is refused. A case is one combination with one release.`,
    releases: answers.releases.map((release) => `Spring Boot ${release}`),
    cases: [
      ["applications that bind", all - refusals],
      ["applications that are refused", refusals],
    ],
    test: "test/oracle/spring.test.ts",
    leftOut: Object.entries(excused).map(([name, reason]) => `\`${name}\`: ${reason}.`),
  };
}

export function valueEvidence(read: Read): Evidence | undefined {
  const text = read("test/oracle/answers/spring-values.json");
  if (text === undefined) return undefined;
  const { releases, cases } = JSON.parse(text) as {
    readonly releases: readonly string[];
    readonly cases: Readonly<Record<string, readonly unknown[]>>;
  };
  return {
    question: "Spring Boot's values",
    asked:
      "Boot's own loaders and binder read one line for a key of each type: texts as people write them, plain and quoted, and everything of which YAML 1.1 makes a number, a boolean or nothing. Compared is what the client is given, and what is refused. A case is one line with one release.",
    releases: releases.map((release) => `Spring Boot ${release}`),
    cases: Object.entries(cases).map(([grammar, list]) => [grammar, list.length * releases.length] as const),
    test: "test/oracle/spring-values.test.ts",
    leftOut: [
      "Lists and mappings where one value belongs, an empty text for a primitive boolean, numbers beyond 2^53: they are asked, and ours differs.",
      "Which classes and resources there are, only the machine knows.",
    ],
  };
}

export function containerEvidence(read: Read): Evidence | undefined {
  const answers = recorded(read("test/oracle/answers/containers.json"));
  if (answers === undefined) return undefined;
  const count = (holds: (container: boolean, answer: Answer) => boolean): number =>
    Object.entries(answers.cases).reduce((sum, [question, list]) => {
      const container = question.includes('"container"');
      return sum + countOf(list, (answer) => holds(container, answer));
    }, 0);
  return {
    question: "Listener containers",
    asked:
      "The listener containers of spring-kafka are started over a consumer that does nothing, for each kind of container and listener, each ack mode, and auto-commit written in each place. Compared is whether the container starts, and with which `enable.auto.commit` its consumer is made. Besides, what a producer factory makes of a prefix for transaction ids. A case is one question with one release.",
    releases: answers.releases.map((release) => `Spring Boot ${release}`),
    cases: [
      ["containers that start", count((container, { refused }) => container && refused === undefined)],
      ["containers that refuse", count((container, { refused }) => container && isReported(refused))],
      ["producer factories", count((container) => !container)],
    ],
    test: "test/oracle/containers.test.ts",
    leftOut: [
      "Containers that applications build themselves, error handlers and interceptors in code.",
      ...tellers.flatMap(([pattern, rule]) => {
        const waiting = count((container, { refused }) => container && refused !== undefined && pattern.test(refused));
        return isRule(rule) ? [] : [`${waiting} refusals that wait for the rule \`${rule}\`.`];
      }),
    ],
  };
}

function isReported(refused: string | undefined): boolean {
  return refused !== undefined && isRule(tellerOf(refused));
}

interface Answer {
  readonly releases: readonly string[];
  readonly refused?: string;
}

interface Answers {
  readonly releases: readonly string[];
  readonly cases: Readonly<Record<string, readonly Answer[]>>;
}

function recorded(text: string | undefined): Answers | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as Answers);
}

function countOf(list: readonly Answer[] | undefined, holds: (answer: Answer) => boolean): number {
  return (list ?? []).filter(holds).reduce((sum, { releases }) => sum + releases.length, 0);
}
