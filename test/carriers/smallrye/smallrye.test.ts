/** Channels of SmallRye Reactive Messaging: whose they are, what gives them settings, and when. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { lensOn } from "../../../server/src/kafka/version.ts";
import { effective } from "../../../server/src/model/at-release.ts";
import { merge } from "../../../server/src/model/merge.ts";
import { intervalsOf } from "../../../server/src/project/versions.ts";
import { said } from "../../support/said.ts";

const uri = "src/main/resources/application.properties";
const read = (text: string, at = uri): Analysis => analyze([parse({ uri: at, text })]);
const named = ({ components }: Analysis) => components.map(({ role, name, program }) => `${program} ${role} ${name}`);

/** The value of a setting of the first component with these profiles active. */
function value(analysis: Analysis, key: string, profiles: readonly string[] = []): unknown {
  const [component] = analysis.components;
  const merged = component === undefined ? undefined : merge(component, { profiles });
  if (component === undefined || merged === undefined) return undefined;
  return effective(merged, lensOn(intervalsOf(analysis.versions(component)))).effective(key).typed;
}

const outgoing = "mp.messaging.outgoing.a.connector=smallrye-kafka\n";

it("one client for each channel of Kafka's connector", () =>
  expect(
    named(
      read(
        `${outgoing}mp.messaging.incoming.b.connector=smallrye-kafka\nmp.messaging.incoming."c.d".connector=smallrye-kafka\nmp.messaging.incoming.e.connector=smallrye-amqp\n`,
      ),
    ),
  ).toEqual(["smallrye producer a", "smallrye consumer b", "smallrye consumer c.d"]));

it.each([
  ["the files speak of Kafka alone", "kafka.bootstrap.servers=k:1\nmp.messaging.outgoing.a.topic=t\n", 1],
  ["another channel is Kafka's, and none another's", `${outgoing}mp.messaging.outgoing.b.topic=t\n`, 2],
  [
    "another is another's",
    `${outgoing}mp.messaging.outgoing.b.topic=t\nmp.messaging.outgoing.c.connector=smallrye-amqp\n`,
    1,
  ],
  ["it is between two methods, for all one knows", `${outgoing}mp.messaging.outgoing.b.merge=true\n`, 1],
  ["it is off", `${outgoing}mp.messaging.outgoing.b.topic=t\nmp.messaging.outgoing.b.enabled=false\n`, 1],
  ["its client is no consumer", `${outgoing}mp.messaging.incoming.b.share-group.enabled=true\n`, 1],
  ["nothing speaks of Kafka", "mp.messaging.outgoing.a.topic=kafka\n", 0],
])("a channel without a connector, where %s", (_, text, count) => expect(named(read(text))).toHaveLength(count));

it("what is written for the channel, for the connector, for all clients, and by the connector itself", () => {
  expect(value(read(outgoing), "acks")).toBe("1");
  expect(value(read(`${outgoing}kafka.acks=0\n`), "acks")).toBe("0");
  expect(value(read(`${outgoing}kafka.acks=0\nmp.messaging.connector.smallrye-kafka.acks=all\n`), "acks")).toBe("all");
  expect(
    value(read(`${outgoing}mp.messaging.outgoing.a.acks=0\nmp.messaging.connector.smallrye-kafka.acks=all\n`), "acks"),
  ).toBe("0");
  expect(value(read(`${outgoing}app.acks=all\nmp.messaging.outgoing.a.acks=\${app.acks}\n`), "acks")).toBe("all");
  expect(value(read(outgoing), "enable.idempotence")).toBe(false);
});

it("a bean that code makes may give what the channel does not write", () => {
  const bean = `${outgoing}kafka.acks=0\nmp.messaging.outgoing.a.kafka-configuration=reliable\n`;
  expect(value(read(bean), "acks")).toBeUndefined();
  expect(value(read(`${bean}mp.messaging.outgoing.a.acks=1\n`), "acks")).toBe("1");
  expect(read(`${bean}mp.messaging.outgoing.a.enable.idempotence=true\n`).findings).toEqual([]);
});

it.each([
  ["", "all"],
  ["%prod.app.acks=0\n", undefined],
  ["%dev.app.acks=0\n", "all"],
])("an expression whose name has %j beside it", (more, expected) =>
  expect(value(read(`${outgoing}app.acks=all\n${more}mp.messaging.outgoing.a.acks=\${app.acks}\n`), "acks")).toBe(
    expected,
  ),
);

it("prod runs where nobody says otherwise, and what is for developers is left out", () => {
  const text = `${outgoing}mp.messaging.outgoing.a.acks=1\n%prod.mp.messaging.outgoing.a.acks=all\n%dev.mp.messaging.outgoing.a.acks=0\n%cloud.mp.messaging.outgoing.a.retries=3\n`;
  expect(value(read(text), "acks")).toBe("all");
  expect(value(read(text), "acks", ["cloud"])).toBe("1");
  expect(value(read(text), "retries", ["cloud"])).toBe(3);
  expect(read(text).findings.filter(({ rule }) => rule === "producer-acks-zero")).toEqual([]);
});

it("YAML, with profiles as sections", () => {
  const text =
    'mp:\n  messaging:\n    outgoing:\n      a:\n        connector: smallrye-kafka\n        acks: "1"\n"%prod":\n  mp:\n    messaging:\n      outgoing:\n        a:\n          acks: all\n';
  const analysis = read(text, "src/main/resources/application.yaml");
  expect(named(analysis)).toEqual(["smallrye producer a"]);
  expect(value(analysis, "acks")).toBe("all");
});

it("fixes are written in the channel's own spelling", () => {
  const [finding] = read(outgoing).findings.filter(({ rule }) => rule === "smallrye-acks-default-one");
  expect(finding?.fixes[0]?.edits[0]?.newText).toContain("mp.messaging.outgoing.a.acks=all");
  const yaml = read(
    "mp:\n  messaging:\n    outgoing:\n      a:\n        connector: smallrye-kafka\n",
    "src/main/resources/application.yml",
  );
  const [inYaml] = yaml.findings.filter(({ rule }) => rule === "smallrye-acks-default-one");
  expect(inYaml?.fixes[0]?.edits[0]?.newText).toContain("acks: all");
});

describe("a YAML key with dots, which SmallRye Config puts in quotes", () => {
  const yaml = "src/main/resources/application.yaml";
  const channel = "mp:\n  messaging:\n    incoming:\n      a.b:\n        connector: smallrye-kafka\n";
  it("sets nothing for a channel", () => {
    expect(value(read(`${channel}        enable.auto.commit: true\n`, yaml), "enable.auto.commit")).toBe(false);
    expect(
      value(read(`${channel}        enable:\n          auto:\n            commit: true\n`, yaml), "enable.auto.commit"),
    ).toBe(true);
  });
  it("may be the name of a channel, but not the way to it", () => {
    expect(named(read(channel, yaml))).toEqual(["smallrye consumer a.b"]);
    expect(named(read("mp.messaging.incoming.a:\n  connector: smallrye-kafka\n", yaml))).toEqual([]);
    expect(named(read("mp.messaging:\n  incoming:\n    a:\n      connector: smallrye-kafka\n", yaml))).toEqual([]);
  });
  it("sets nothing for all clients, and nothing that an expression finds", () => {
    const text = `${channel.replace("incoming", "outgoing")}        acks: \${app.acks:all}\napp.acks: 0\nkafka:\n  enable.idempotence: true\n`;
    expect(value(read(text, yaml), "acks")).toBe("all");
    expect(read(text, yaml).findings.map(({ rule }) => rule)).not.toContain(
      "smallrye-idempotence-or-transactions-without-acks",
    );
  });
  it("is never what a fix writes", () => {
    const [finding] = read(
      `${channel.replace("incoming", "outgoing").replace("a.b", "a")}        acks: 0\n`,
      yaml,
    ).findings;
    expect(finding?.rule).toBe("producer-acks-zero");
    for (const { edits } of finding?.fixes ?? []) for (const { newText } of edits) expect(newText).not.toContain(".");
  });
});

it("an application of Spring's in the same words is Spring's", () =>
  expect(named(read("spring.kafka.producer.acks=0\nkafka.bootstrap.servers=k:1\n"))).toEqual([
    "spring-boot producer undefined",
  ]));

it("YAML: the last of two equal keys counts, and nothing is refused", () => {
  const text =
    "mp:\n  messaging:\n    outgoing:\n      orders:\n        connector: smallrye-kafka\n        acks: 0\n        acks: all\n";
  expect(said("src/main/resources/application.yaml", text)).toEqual([]);
});
