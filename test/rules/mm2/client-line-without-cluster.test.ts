/** mm2-client-line-without-cluster: where it reports, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { mm2ClientLineWithoutCluster as rule } from "../../../server/src/rules/mm2/client-line-without-cluster/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const start = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\nA->B.enabled = true\n";
const told = (key: string, right: string): string =>
  `${key} goes to no client: MirrorMaker gives a client's line to the cluster that it begins with. Write ${right}.`;

it("warns of lines for clients without a cluster, whatever stands in its place", () =>
  check(
    rule,
    `
${start}producer.acks = all
^^^^^^^^^^^^^ warning: ${told("producer.acks", "B.producer.acks")}
consumer.isolation.level = read_committed
^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${told("consumer.isolation.level", "A.consumer.isolation.level")}
admin.retries = 3
^^^^^^^^^^^^^ warning: ${told("admin.retries", "A.admin.retries, B.admin.retries")}
source.consumer.max.poll.records = 100
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${told("source.consumer.max.poll.records", "A.consumer.max.poll.records")}
target.cluster.producer.linger.ms = 5
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: ${told("target.cluster.producer.linger.ms", "B.producer.linger.ms")}
`,
  ));

it("names the clusters of all flows that copy, once", () =>
  check(
    rule,
    `
${start}B->A.enabled = true
A->B.topics = .*
B->A.topics = .*
producer.acks = all
^^^^^^^^^^^^^ warning: ${told("producer.acks", "B.producer.acks, A.producer.acks")}
`,
  ));

it("names the clusters of a few flows", () => {
  const clusters = ["A", "B", "C", "D", "E"];
  const flows = clusters.slice(1).map((target) => `A->${target}.enabled = true\n`);
  check(
    rule,
    `
clusters = ${clusters.join(", ")}
${flows.join("")}producer.acks = all
^^^^^^^^^^^^^ warning: ${told("producer.acks", "B.producer.acks, C.producer.acks, D.producer.acks, …")}
`,
  );
});

it("is silent for lines of a cluster, of a flow, of connections, of nobody's, and where nothing is copied", () => {
  check(rule, `${start}B.producer.acks = all\nA->B.source.consumer.isolation.level = read_committed\n`);
  check(rule, `${start}security.protocol = SSL\nproducer.shop.name = x\nreplication.factor = 3\n`);
  check(rule, `${start.replace("true", "false")}producer.acks = all\n`);
  check(rule, "clusters = A, B\nA.bootstrap.servers = a:9092\nproducer.acks = all\n");
});

it("names the cluster where there is one, and offers nothing where that line is there", () => {
  expect(fixed(`${start}producer.acks = all\n`)).toBe(`${start}B.producer.acks = all\n`);
  const both = `${start}B.producer.acks = 1\nproducer.acks = all\n`;
  expect(fixed(both)).toBe(both);
});

function fixed(text: string): string {
  const { findings } = analyze([parse({ uri: "mm2.properties", text })]);
  return applyEdits(text, findings.find((one) => one.rule === rule.id)?.fixes[0]?.edits ?? []);
}
