/** One broker, and internal topics that want three: they are never created, and no group gets its partitions. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { type Change, defineRule } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { addressesOf, nodePart, ownHost } from "../shared/cluster.ts";
import { brokerInternalTopicReplicationExceedsBrokersTexts as texts } from "./texts.ts";

const offsets = "offsets.topic.replication.factor";
const transactions = "transaction.state.log.replication.factor";
const minimum = "transaction.state.log.min.isr";

export const brokerInternalTopicReplicationExceedsBrokers = defineRule({
  id: "broker-internal-topic-replication-exceeds-brokers",
  category: "availability",
  severity: "info",
  roles: ["broker"],
  aboutDisks: true,
  settings: [offsets, transactions],
  docs: {
    texts,
    examples: [
      {
        bad: file(`${offsets}=3\n${transactions}=3\n${minimum}=2\n`),
        good: file(`${offsets}=1\n${transactions}=1\n${minimum}=1\n`),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "One combined node of 3.3.2, 3.6.2, 3.7.2, 3.9.2 and 4.3.1 with the default factor: __consumer_offsets is never created, a consumer with a group is assigned nothing and cannot commit, initTransactions times out; a consumer with assigned partitions reads nothing while it looks for its group's positions",
    },
    references: [
      {
        title: "Kafka: offsets.topic.replication.factor",
        url: settingDocs("broker", "offsets.topic.replication.factor"),
      },
      { title: "KAFKA-3959: the number of brokers no longer lowers the factor, since 0.11" },
    ],
  },
  *check(broker) {
    const alone = aloneness(broker);
    if (alone === undefined || countsOnOthers(broker)) return;
    const wanted = [offsets, transactions].filter((key) => Number(broker.effective(key).typed ?? Number.NaN) > 1);
    if (!wanted.includes(offsets)) return;
    const written = broker.written(offsets);
    // Whoever writes more copies than the file has brokers counts on some that it does not name, unless all are named.
    if (written !== undefined && alone === "perhaps") return;
    yield {
      at: written ?? broker.anchor,
      // Further brokers on this host may name this one's controller: then all is well.
      severity: alone === "perhaps" || (written !== undefined && alone === "likely") ? "info" : "warning",
      message: say(texts().messages.more, { factor: String(broker.effective(offsets).typed) }),
      fixes: [fix(say(texts().fixes.one), "changes-behaviour", changes(broker, wanted))],
    };
  },
});

/** `certainly`: its file has the one node of a cluster; `likely`: a combined node that is its only controller and is reached from its own host alone; `perhaps`: from others. */
function aloneness(broker: EffectiveComponent): "certainly" | "likely" | "perhaps" | undefined {
  const part = nodePart(broker);
  const { nodes } = broker;
  if (part === undefined || part === "controller" || (nodes !== undefined && nodes > 1)) return undefined;
  // The operator starts as many brokers as the resource says, and no others join.
  if (nodes === 1 && broker.carrier === "strimzi") return "certainly";
  if (part === "zookeeper")
    return nodes === 1 && addressesOf(broker, "zookeeper.connect").length === 1 ? "perhaps" : undefined;
  const [controller, ...others] = controllersOf(broker);
  if (part !== "combined" || controller === undefined || others.length > 0) return undefined;
  if (nodes === 1) return "certainly";
  const listening = broker.written("advertised.listeners") === undefined ? "listeners" : "advertised.listeners";
  const addresses = addressesOf(broker, listening);
  return isOwn(controller) && addresses.length > 0 && addresses.every(isOwn) ? "likely" : "perhaps";
}

function controllersOf(broker: EffectiveComponent): readonly string[] {
  const voters = addressesOf(broker, "controller.quorum.voters").map((voter) => voter.replace(/^\d+@/, "//"));
  const servers = addressesOf(broker, "controller.quorum.bootstrap.servers").map((server) => `//${server}`);
  return voters.length > 0 ? voters : servers;
}

/** Its topics are to have several copies as well: brokers that do not show in this file are meant. */
function countsOnOthers(broker: EffectiveComponent): boolean {
  return ["default.replication.factor", "min.insync.replicas"].some(
    (key) => Number(broker.written(key)?.typed ?? Number.NaN) > 1,
  );
}

function isOwn(address: string): boolean {
  return ownHost.test(address);
}

function changes(broker: EffectiveComponent, wanted: readonly string[]): readonly Change[] {
  const factors = wanted.map((key) => change.put(broker, key, "1"));
  const several = Number(broker.effective(minimum).typed ?? 1) > 1;
  return wanted.includes(transactions) && several ? [...factors, change.put(broker, minimum, "1")] : factors;
}

function file(last: string): string {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@localhost:9093
controller.listener.names=CONTROLLER
listeners=PLAINTEXT://:9092,CONTROLLER://:9093
advertised.listeners=PLAINTEXT://localhost:9092
log.dirs=/var/lib/kafka/data
${last}`;
}
