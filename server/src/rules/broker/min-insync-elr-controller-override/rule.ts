/** Clusters formatted with 4.1 and later take min.insync.replicas from the controllers' file, whatever the brokers' files say. */
import { parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { change, fix } from "../../shared/fix.ts";
import { clusterSign, nodePart } from "../shared/cluster.ts";
import { brokerMinInsyncElrControllerOverrideTexts as texts } from "./texts.ts";

const key = "min.insync.replicas";
/** KIP-966: eligible.leader.replicas.version is 1 in clusters formatted with 4.1 and later. */
const controllersDecide = parseRange(">=4.1");

export const brokerMinInsyncElrControllerOverride = defineRule({
  id: "broker-min-insync-elr-controller-override",
  category: "loss",
  severity: "warning",
  roles: ["broker"],
  aboutDisks: true,
  aboutReplication: true,
  settings: [key, "process.roles"],
  docs: {
    texts,
    examples: [
      {
        bad: controller(""),
        good: controller("min.insync.replicas=2\n"),
        file: "etc/kafka/controller.properties",
        versions: { broker: "4.1" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "A cluster formatted and run with 4.3.1, 2 in the broker's file, nothing in the controller's: the broker describes 1, DYNAMIC_DEFAULT_BROKER_CONFIG",
    },
    references: [
      { title: "KIP-966: eligible leader replicas" },
      { title: "EligibleLeaderReplicasVersion: on by default where a cluster is formatted with 4.1 or later" },
    ],
  },
  *check(node, { lens }) {
    const part = nodePart(node);
    if ((part !== "controller" && part !== "broker") || !lens.within("broker", controllersDecide)) return;
    const written = node.written(key);
    if (part === "broker") {
      if (typeof written?.typed !== "number" || written.typed < 2) return;
      // The controllers' files are not at hand, and mostly say the same.
      const message = say(texts().messages.broker, { value: written.source });
      const advice = say(texts().fixes.everywhere);
      yield { at: written, severity: "hint", inPart: "silent", preset: "critical", message, advice };
      return;
    }
    const factor = node.written("default.replication.factor");
    if (node.effective(key).typed !== 1 || factor?.typed === 1) return;
    const severity = clusterSign(node) === "several" ? "warning" : "info";
    const related = factor === undefined ? [] : [factor];
    if (written === undefined)
      yield {
        at: node.anchor,
        severity,
        inPart: "silent",
        related,
        message: say(texts().messages.unset),
        ...cure(node),
      };
    else yield { at: written, severity, inPart: "hint", related, message: say(texts().messages.one), ...cure(node) };
  },
});

/** Two of fewer than three copies would stop writes at the first restart: then a person has to decide. */
function cure(node: EffectiveComponent): Pick<Report, "fixes" | "advice"> {
  const factor = node.written("default.replication.factor")?.typed;
  if (typeof factor !== "number" || factor < 3) return { advice: say(texts().fixes.everywhere) };
  return { fixes: [fix(say(texts().fixes.two), "changes-behaviour", [change.put(node, key, "2")])] };
}

function controller(last: string): string {
  return `process.roles=controller
node.id=1
controller.quorum.voters=1@c1:9093,2@c2:9093,3@c3:9093
controller.listener.names=CONTROLLER
listeners=CONTROLLER://c1:9093
log.dirs=/var/lib/kafka/metadata
default.replication.factor=3
${last}`;
}
