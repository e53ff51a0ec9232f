/** system-mirror-stopped-by-target: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { systemMirrorStoppedByTarget as rule } from "../../../server/src/rules/system/mirror-stopped-by-target/rule.ts";
import { strimziCluster } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";
import { checkSystem } from "../../support/system.ts";

const minimum = (value: string): string => strimziCluster("backup", `      min.insync.replicas: ${value}\n`);
const target = { "k8s/backup.yaml": minimum("2") };
const mirror = (lines: string, address = "backup-kafka-bootstrap:9092"): string => `clusters = main, backup
main.bootstrap.servers = main-kafka-bootstrap:9092
backup.bootstrap.servers = ${address}
main->backup.enabled = true
${lines}`;

it("is reported at the number of copies, and points at the target's minimum", () =>
  checkSystem(
    rule,
    `
=== mirror/mm2.properties
clusters = main, backup
main.bootstrap.servers = main-kafka-bootstrap:9092
backup.bootstrap.servers = backup-kafka-bootstrap:9092
main->backup.enabled = true
replication.factor = 2
                     ^ warning: MirrorMaker creates topics with 2 copies, and the target requires min.insync.replicas=2: while one broker with a copy is down, nothing is mirrored.
=== k8s/backup.yaml
${minimum("2")}`,
  ));

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(({ messages: [message], fixes: [fix], related: [at] }) => {
    const kind = message?.text.en.includes("refuses") ? "tooMany" : "noSpare";
    return `${kind} ${message?.args["copies"]} -> ${fix?.edits[0]?.newText.trim()}, ${at?.message.args["setting"]}`;
  });
}

const of = (lines: string, more: Files = target): Files => ({ "mirror/mm2.properties": mirror(lines), ...more });

it("counts two copies where no file has a number", () =>
  expect(told(of(""))).toEqual(["noSpare 2 -> main->backup.replication.factor = 3, min.insync.replicas=2"]));

it("is reported where the target has fewer brokers than copies, whatever its minimum is", () => {
  const five = { "k8s/backup.yaml": minimum("${MINIMUM}") };
  expect(told(of("replication.factor = 5\n", five))).toEqual(["tooMany 5 -> 3, broker"]);
  const one = { "k8s/backup.yaml": minimum("1").replace("replicas: 3", "replicas: 1") };
  expect(told(of("replication.factor = 3\n", one))).toEqual(["tooMany 3 -> 1, broker"]);
});

it("knows the target of a resource of Strimzi", () => {
  const resource = `apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaMirrorMaker2
metadata:
  name: mirror
spec:
  version: 3.9.0
  connectCluster: backup
  clusters:
    - alias: main
      bootstrapServers: main-kafka-bootstrap:9092
    - alias: backup
      bootstrapServers: backup-kafka-bootstrap:9092
  mirrors:
    - sourceCluster: main
      targetCluster: backup
      sourceConnector:
        config:
          replication.factor: 2
`;
  expect(told({ "k8s/mirror.yaml": resource, ...target })).toEqual(["noSpare 2 -> 3, min.insync.replicas=2"]);
});

describe("is silent where", () => {
  const cases: Readonly<Record<string, Files>> = {
    "there is a copy to spare": of("replication.factor = 3\n"),
    "the number is filled in later": of("replication.factor = ${COPIES}\n"),
    "the flow is off": of("main->backup.enabled = false\n"),
    "the minimum is one": of("", { "k8s/backup.yaml": minimum("1") }),
    "the minimum is filled in later": of("", { "k8s/backup.yaml": minimum("${MINIMUM}") }),
    "only the source is here": of("", { "k8s/main.yaml": minimum("2").replace("name: backup", "name: main") }),
    "the minimum of the source may be copied": of("main->backup.config.properties.exclude = segment.bytes\n"),
    "the mirror does not wait for all": of("main->backup.producer.override.acks = 1\n"),
    "one copy is what another rule is about": of("replication.factor = 1\n"),
    "other files may have more brokers": of("replication.factor = 5\n", {
      "backup/server.properties":
        "node.id=1\nprocess.roles=broker\ncontroller.quorum.voters=9@c:9093\nlisteners=PLAINTEXT://backup-kafka-bootstrap:9092\nmin.insync.replicas=2\nlog.dirs=/data\n",
    }),
    "the target is one of tests": of("", { "src/test/resources/backup.yaml": minimum("2") }),
    "two targets are possible, and one has a copy to spare": of("", {
      "envs/dev/backup.yaml": minimum("1"),
      "envs/prod/backup.yaml": minimum("2"),
    }),
  };
  it.each(Object.entries(cases))("%s", (_, files) => expect(told(files)).toEqual([]));
});
