/** broker-auto-create-topics: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerAutoCreateTopics as rule } from "../../../server/src/rules/broker/auto-create-topics/rule.ts";
import { check } from "../../support/check.ts";

const on =
  "auto.create.topics.enable=true makes a topic of any misspelt name: its records go where nobody reads them, without an error. Set it to false and create topics on purpose.";
const byDefault =
  "auto.create.topics.enable is not set and is true by default: a misspelt name makes a topic, and its records go where nobody reads them, without an error.";
const rest = "zookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\ndefault.replication.factor=3\n";

it("informs where it is switched on in a cluster", () =>
  check(rule, `\nbroker.id=1\n${rest}auto.create.topics.enable=true\n                          ^^^^ info: ${on}\n`));

it("only hints at the default, and only where records are critical: nobody wrote it", () => {
  check(rule, `\nbroker.id=1\n^^^^^^^^^ hint: ${byDefault}\n${rest}`, { preset: "critical" });
  check(rule, `broker.id=1\n${rest}`);
});

it("is silent in development and where nothing speaks of a cluster", () => {
  check(rule, "broker.id=0\nzookeeper.connect=localhost:2181\nlog.dirs=/data\nauto.create.topics.enable=true\n");
  check(rule, `broker.id=1\n${rest}auto.create.topics.enable=true\n`, { file: "dev/server.properties" });
  check(rule, "broker.id=1\nzookeeper.connect=zk:2181\nlog.dirs=/data\nauto.create.topics.enable=true\n");
});

it("is silent for false, in a controller's file, and where the value is unknown", () => {
  check(rule, `broker.id=1\n${rest}auto.create.topics.enable=false\n#auto.create.topics.enable=true\n`);
  check(rule, `broker.id=1\n${rest}auto.create.topics.enable=\${AUTO}\n`);
  check(
    rule,
    "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093\nlog.dirs=/data\n",
  );
});
