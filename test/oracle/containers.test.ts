/** Which listener containers refuse to start, and with which auto-commit the others run, is what the rules and the model say. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { lensOn } from "../../server/src/kafka/version.ts";
import { effective } from "../../server/src/model/at-release.ts";
import { merge } from "../../server/src/model/merge.ts";
import { intervalsOf } from "../../server/src/project/versions.ts";
import { tellerOf, tellers } from "../support/container-refusals.ts";

interface Question {
  readonly container?: string;
  readonly listener?: string;
  readonly ackMode?: string;
  readonly enableAutoCommit?: string;
  readonly from?: string;
  readonly ackCount?: string;
  readonly ackTime?: string;
  readonly transactionIdPrefix?: string | null;
  readonly "enable.idempotence"?: string;
  readonly "transactional.id"?: string;
}

interface Answer {
  readonly releases: readonly string[];
  readonly refused?: string;
  readonly autoCommit?: string;
  readonly transactional?: boolean;
  readonly "enable.idempotence"?: string;
}

interface Answers {
  readonly releases: readonly string[];
  /** By the question, as JSON. */
  readonly cases: Readonly<Record<string, readonly Answer[]>>;
}

const answers = JSON.parse(readFileSync(new URL("answers/containers.json", import.meta.url), "utf8")) as Answers;
const asked = Object.entries(answers.cases).flatMap(([title, given]) =>
  given.flatMap((answer) =>
    answer.releases.map((release) => ({ title, question: JSON.parse(title) as Question, answer, release })),
  ),
);
const containers = asked.filter(({ question }) => question.container !== undefined);
const producers = asked.filter(({ question }) => question.container === undefined);

describe.each(answers.releases)("containers of Spring Boot %s", (release) => {
  const own = containers.filter((one) => one.release === release);
  it.each(own)("$title", ({ question, answer }) => {
    const analysis = analysed(question, release);
    const found = analysis.findings.map((one) => one.rule).filter((id) => tellers.some(([, teller]) => teller === id));
    expect(found).toEqual(answer.refused === undefined ? [] : [tellerOf(answer.refused)]);
    if (answer.autoCommit !== undefined) expect(autoCommit(analysis)).toBe(answer.autoCommit);
  });
});

it.each(producers)("$release: a producer factory of $title", ({ question, answer, release }) => {
  const { container: _, transactionIdPrefix, ...written } = question;
  const lines = Object.entries(written).map(([key, value]) => `spring.kafka.producer.properties.${key}=${value}`);
  const prefix =
    transactionIdPrefix === null ? [] : [`spring.kafka.producer.transaction-id-prefix=${transactionIdPrefix}`];
  const view = viewOf(
    "producer",
    analyzed("application.properties", [...prefix, ...lines, "spring.kafka.producer.client-id=c"], release),
  );
  expect(view?.written("transactional.id") !== undefined).toBe(answer.transactional);
  if (answer["enable.idempotence"] !== undefined)
    expect(String(view?.effective("enable.idempotence").typed)).toBe(answer["enable.idempotence"]);
});

it("every container was asked of every line", () => {
  expect(new Set(containers.map(({ release }) => release)).size).toBe(3);
  expect(containers.length).toBeGreaterThanOrEqual(150 * 3);
});

/** The files of an application with such a container. */
function analysed(question: Question, release: string): Analysis {
  const { ackMode, ackCount, ackTime, enableAutoCommit, listener, from } = question;
  const autoCommit = from === "map" ? "properties.enable.auto.commit" : "enable-auto-commit";
  const lines = [
    ["consumer.group-id", "group"],
    [`consumer.${autoCommit}`, enableAutoCommit],
    ["listener.type", listener === "batch" ? listener : undefined],
    ["listener.ack-mode", ackMode?.toLowerCase()],
    ["listener.ack-count", ackCount],
    ["listener.ack-time", ackTime],
  ].flatMap(([key, value]) => (value === undefined ? [] : [`spring.kafka.${key}=${value}`]));
  return analyzed("application.properties", lines, release);
}

function analyzed(uri: string, lines: readonly string[], release: string): Analysis {
  return analyze([parse({ uri, text: `${lines.join("\n")}\n` })], { pins: { springBoot: release } });
}

function autoCommit(analysis: Analysis): string {
  return String(viewOf("consumer", analysis)?.effective("enable.auto.commit").typed);
}

function viewOf(role: string, analysis: Analysis): ReturnType<typeof effective> | undefined {
  const component = analysis.components.find((one) => one.role === role);
  const merged = component === undefined ? undefined : merge(component, { profiles: [] });
  if (component === undefined || merged === undefined) return undefined;
  return effective(merged, lensOn(intervalsOf(analysis.versions(component))));
}
