/** A KRaft quorum of one, two or an even number of controllers: it survives less than it seems. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule, type Severity } from "../../rule.ts";
import { addressesOf, clusterSign } from "../shared/cluster.ts";
import { brokerKraftQuorumSizeTexts as texts } from "./texts.ts";

const key = "controller.quorum.voters";

export const brokerKraftQuorumSize = defineRule({
  id: "broker-kraft-quorum-size",
  category: "availability",
  severity: "warning",
  roles: ["broker"],
  aboutReplication: true,
  settings: [key, "controller.quorum.bootstrap.servers", "process.roles"],
  docs: {
    texts,
    examples: [{ bad: file("1@c1:9093,2@c2:9093"), good: file("1@c1:9093,2@c2:9093,3@c3:9093") }],
    evidence: {
      kind: "read",
      where: "LeaderState of kafka-raft 4.3.1: the majority is half of the voters and one more",
    },
    references: [
      { title: "Kafka: KRaft, controllers", url: kafkaDocs("operations/kraft/#controllers") },
      { title: "KIP-595: a Raft protocol for the metadata quorum" },
    ],
  },
  *check(node) {
    const voters = node.written(key);
    // Without process.roles nobody reads it; and controller.quorum.bootstrap.servers need not name every controller.
    if (voters === undefined || node.written("process.roles") === undefined) return;
    const count = new Set(addressesOf(node, key)).size;
    const told = verdict(count, clusterSign(node) === "several");
    if (told === undefined) return;
    yield { at: voters, ...told, advice: say(texts().fixes.three) };
  },
});

function verdict(count: number, several: boolean): { severity: Severity; message: Message } | undefined {
  if (count === 1 && several) return { severity: "warning", message: say(texts().messages.one) };
  if (count === 2) return { severity: "warning", message: say(texts().messages.two) };
  if (count < 4 || count % 2 === 1) return undefined;
  return { severity: "info", message: say(texts().messages.even, { count: String(count), fewer: String(count - 1) }) };
}

function file(voters: string): string {
  return `process.roles=broker
node.id=4
controller.quorum.voters=${voters}
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://kafka4.internal:9092
log.dirs=/var/lib/kafka/data
auto.create.topics.enable=false
min.insync.replicas=2
`;
}
