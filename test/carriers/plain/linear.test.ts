/** Many clusters, and long chains of placeholders, cost in proportion to the file. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { readingsOf } from "../../../server/src/analysis/readings.ts";
import { cost } from "../../support/cost.ts";

const clusters = (count: number): string => {
  const names = Array.from({ length: count }, (_, i) => `c${i}`);
  const lines = names.map((name) => `${name}.bootstrap.servers=${name}:9092`);
  return `clusters=${names.join()}\n${lines.join("\n")}\nc0->c1.enabled=true\n`;
};

it("reading eight times the clusters costs nothing like sixty-four times as much", () => {
  const time = (count: number) => cost(() => readingsOf([parse({ uri: "mm2.properties", text: clusters(count) })]));
  expect(time(1_600)).toBeLessThan(Math.max(5, time(200)) * 40);
});

it("a chain of placeholders longer than a stack is judged all the same", () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => `p${i}=\${p${i + 1}}`).join("\n");
  const text = `spring.kafka.producer.acks=0\nspring.kafka.producer.retries=\${p0}\n${chain}\n`;
  const { findings } = analyze([parse({ uri: "application.properties", text })]);
  expect(findings.map(({ rule }) => rule)).toContain("producer-acks-zero");
});
