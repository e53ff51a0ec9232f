/** unclean.leader.election.enable=true: a replica that lags behind may become leader, and acknowledged records are cut off. */

import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerUncleanLeaderElectionTexts as texts } from "./texts.ts";

const key = "unclean.leader.election.enable";
/** KAFKA-12670; up to 3.8 uncleanLeaderElectionEnabledForTopic of the KRaft controller is a constant false. */
const knownToKRaft = parseRange(">=3.9");

export const brokerUncleanLeaderElection = defineRule({
  id: "broker-unclean-leader-election",
  category: "loss",
  severity: "error",
  roles: ["broker", "topic"],
  aboutDisks: true,
  settings: [key],
  docs: {
    texts,
    examples: [
      { bad: file("true"), good: file("false") },
      {
        file: "topics/orders-topic.properties",
        bad: "min.insync.replicas=2\nunclean.leader.election.enable=true\n",
        good: "min.insync.replicas=2\nunclean.leader.election.enable=false\n",
      },
    ],
    evidence: {
      kind: "read",
      where:
        "uncleanLeaderElectionEnabledForTopic: constant false in 3.0.2 to 3.8.1, reads the topic in 3.9.0 and 4.4.0",
    },
    references: [
      {
        title: "Kafka: unclean.leader.election.enable",
        url: settingDocs("broker", "unclean.leader.election.enable"),
      },
      {
        title: "KIP-106: unclean elections are off by default",
      },
      {
        title: "KIP-966: eligible leader replicas, on in new clusters since 4.1",
      },
      {
        title: "KAFKA-12670: KRaft controllers honour it since 3.9",
        url: "https://issues.apache.org/jira/browse/KAFKA-12670",
      },
    ],
  },
  *check(component, { lens }) {
    const unclean = component.written(key);
    if (unclean?.typed !== true) return;
    const fixes = [set(unclean, "false", "changes-behaviour")];
    const part = component.role === "broker" ? nodePart(component) : "zookeeper";
    if (part !== "zookeeper" && !lens.within("broker", knownToKRaft)) return;
    if (part === "broker") yield { at: unclean, severity: "info", message: say(texts().messages.brokerAlone), fixes };
    else yield { at: unclean, message: say(texts().messages.unclean), fixes };
  },
});

function file(unclean: string): string {
  return zookeeperBroker(`unclean.leader.election.enable=${unclean}\n`);
}
