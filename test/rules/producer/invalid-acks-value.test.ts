/** producer-invalid-acks-value: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { producerInvalidAcksValue as rule } from "../../../server/src/rules/producer/invalid-acks-value/rule.ts";
import { check } from "../../support/check.ts";

const servers = "bootstrap.servers=kafka:9092\n";
const message = (value: string): string =>
  `The producer will not start: acks accepts only all, -1, 1 and 0, in lower case, and this is ${value}.`;

it.each(["ALL", "All", "2", "-2", "01", "true", "quorum"])("is an error for %s", (value) =>
  check(rule, `${servers}acks=${value}\n     ${"^".repeat(value.length)} error: ${message(value)}\n`),
);

it("is an error for nothing", () =>
  check(
    rule,
    `${servers}acks=\n^^^^ error: The producer will not start: acks accepts only all, -1, 1 and 0, and this is empty.\n`,
  ));

it.each(["all", "-1", "1", "0", " all", "all "])("is silent for <%s>, as Kafka is", (value) =>
  check(rule, `${servers}acks=${value}\n`),
);

it("is silent where the value is unknown, for a comment, and in a file of librdkafka", () => {
  check(rule, `${servers}acks=\${ACKS}\n`);
  check(rule, `${servers}acks={{ acks }}\n`);
  check(rule, `${servers}acks=all\n#acks=2\n`);
  check(rule, `${servers}acks=2\nmessage.timeout.ms=3000\nqueue.buffering.max.ms=5\n`);
});

it("mends what can only mean all, and leaves the rest to a person", () => {
  const finding = (value: string) =>
    analyze([parse({ uri: "producer.properties", text: `${servers}acks=${value}\n` })], { rules: [rule] }).findings[0];
  expect(finding("ALL")?.fixes).toHaveLength(1);
  expect(finding('"all"')?.fixes).toHaveLength(1);
  expect(finding("2")?.fixes).toEqual([]);
  expect(finding("2")?.advice).toBeDefined();
});

it("speaks in Spring YAML, of the default of a placeholder too", () =>
  check(
    rule,
    `
spring:
  kafka:
    producer:
      acks: \${ACKS:ALL}
            ^^^^^^^^^^^ error: ${message("ALL")} This counts the default written in \${ACKS:ALL}; another value may be given at run time.
`,
    { file: "application.yml" },
  ));

it("leaves alone what is still to come, what a template fills in, and what the reader of the file refuses", () => {
  const yml = (acks: string): string => `spring:\n  kafka:\n    producer:\n      acks: ${acks}\n      retries: 3\n`;
  for (const acks of ["${ACKS:}", "{{ .Values.acks }}", "@kafka.acks@", '"all'])
    check(rule, yml(acks), { file: "application.yml" });
  check(rule, `${servers}acks=\\u00zz\nlinger.ms=3\n`);
});
