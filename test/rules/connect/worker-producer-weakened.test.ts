/** connect-worker-producer-weakened: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectWorkerProducerWeakened as rule } from "../../../server/src/rules/connect/worker-producer-weakened/rule.ts";
import { connectWorkerProducerWeakenedTexts as texts } from "../../../server/src/rules/connect/worker-producer-weakened/texts.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const one = texts().messages.one.en.replace("{key}", "producer.acks");
const zero = texts().messages.zero.en.replace("{key}", "producer.acks");
const inFlightKey = "max.in.flight.requests.per.connection";
const inFlight = texts().messages.inFlight.en.replace("{key}", `producer.${inFlightKey}`).replaceAll("{count}", "5");
const here = texts()
  .messages.inFlightHere.en.replace("{key}", `producer.override.${inFlightKey}`)
  .replace("{count}", "5");
const worker = "bootstrap.servers=k1:9092,k2:9092\nconfig.storage.topic=configs\n";
const source = "name=a\nconnector.class=io.debezium.connector.mysql.MySqlSourceConnector\n";

it("warns of acks=1, and more so of acks=0", () => {
  check(
    rule,
    `
bootstrap.servers=k1:9092,k2:9092
config.storage.topic=configs
producer.acks=1
              ^ warning: ${one}
`,
  );
  check(
    rule,
    `
config.storage.topic=configs
producer.acks=0
              ^ error: ${zero}
producer.max.in.flight.requests.per.connection=5
`,
  );
});

it("warns of several requests in flight, which Connect's producers cannot order", () => {
  check(
    rule,
    `
config.storage.topic=configs
producer.max.in.flight.requests.per.connection=5
                                               ^ warning: ${inFlight}
`,
  );
  check(
    rule,
    `
config.storage.topic=configs
producer.enable.idempotence=false
producer.max.in.flight.requests.per.connection=5
                                               ^ warning: ${inFlight}
`,
  );
});

it("speaks of a connector's own producers; what the worker says about idempotence it cannot know", () => {
  const key = "producer.override.acks";
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
producer.override.acks=1
                       ^ warning: ${texts().messages.one.en.replace("{key}", key)}
`,
    { file: "connectors/a.properties" },
  );
  check(
    rule,
    `
connector.class=io.debezium.connector.mysql.MySqlSourceConnector
producer.override.max.in.flight.requests.per.connection=5
                                                        ^ info: ${here}
`,
    { file: "connectors/a.properties" },
  );
});

it("is a hint where there is one broker anyway", () =>
  check(
    rule,
    `
bootstrap.servers=localhost:9092
config.storage.topic=configs
producer.acks=1
              ^ hint: ${one}
`,
  ));

it("says nothing for Connect's own values, other settings, comments, and where a value is unknown", () => {
  for (const last of [
    "producer.acks=all",
    "producer.acks=-1",
    "#producer.acks=1",
    "producer.acks=${ACKS}",
    "producer.acks=\nproducer.linger.ms=100\nproducer.compression.type=zstd",
    "acks=1",
    `producer.${inFlightKey}=1`,
    `producer.${inFlightKey}=\${COUNT}`,
    `producer.${inFlightKey}=5\nproducer.retries=0`,
    "producer.delivery.timeout.ms=120000",
  ])
    check(rule, `${worker}${last}\n`);
});

it("says nothing of idempotent producers: they keep the order, and do not start with weaker acks", () => {
  for (const asked of [
    "producer.enable.idempotence=true",
    "producer.enable.idempotence=${IDEMPOTENCE}",
    "exactly.once.source.support=enabled",
    "exactly.once.source.support=${SUPPORT}",
  ])
    check(rule, `${worker}${asked}\nproducer.${inFlightKey}=5\nproducer.acks=1\n`);
});

it("says nothing where a prefix belongs to another program", () => {
  check(rule, `${source}producer.acks=1\n`, { file: "connectors/a.properties" });
  check(rule, `${worker}producer.override.acks=1\n`);
});

it("offers idempotence as the other way, where the producers would start with it", () => {
  const fixes = (text: string): readonly string[] => {
    const file = parse({ uri: "etc/worker.properties", text });
    const [finding] = analyze([file], { rules: [rule] }).findings.filter((one) => one.place.span.start > 60);
    return (finding?.fixes ?? []).map((fix) => applyEdits(text, fix.edits));
  };
  const text = `${worker}producer.${inFlightKey}=5\n`;
  expect(fixes(text)).toEqual([worker, `${text}producer.enable.idempotence=true\n`]);
  expect(fixes(`${worker}producer.${inFlightKey}=8\n`)).toEqual([worker]);
});

const clusters =
  "clusters = main, other, backup\nmain.bootstrap.servers = m1:9092,m2:9092\nother.bootstrap.servers = o1:9092,o2:9092\nbackup.bootstrap.servers = b1:9092,b2:9092\n";
const mirrored =
  "backup.producer.acks=1 replaces Connect's acks=all: a record that only the leader has counts as delivered, its source offset is committed, and if the leader dies it is gone for good. Use all.";

it("warns of the producer with which MirrorMaker writes the copies, once for all flows to a cluster", () =>
  check(
    rule,
    `\n${clusters}main->backup.enabled = true\nother->backup.enabled = true\nbackup.producer.acks = 1\n                       ^ warning: ${mirrored}\n`,
    { file: "mm2.properties" },
  ));

it("is silent about MirrorMaker's other producers, about a flow that is off, and about exactly-once", () => {
  const on = `${clusters}main->backup.enabled = true\n`;
  for (const line of [
    "main.producer.acks = 1",
    "main->backup.producer.acks = 1",
    "producer.acks = 1",
    "backup.producer.acks = ${ACKS}",
    "backup.producer.acks = 1\nbackup.exactly.once.source.support = enabled",
    "backup.producer.acks = 1\nmain->backup.producer.override.acks = all",
    "main->backup.target.producer.acks = 1",
  ])
    check(rule, `${on}${line}\n`, { file: "mm2.properties" });
  check(rule, `${clusters}main->backup.enabled = false\nbackup.producer.acks = 1\n`, { file: "mm2.properties" });
});
