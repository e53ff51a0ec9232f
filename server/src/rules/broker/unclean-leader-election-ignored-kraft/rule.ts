/** unclean.leader.election.enable=true on KRaft before 3.9: nobody looks at it, until an upgrade brings it to life. */
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { kraftBroker } from "../shared/example.ts";
import { brokerUncleanLeaderElectionIgnoredKraftTexts as texts } from "./texts.ts";

const key = "unclean.leader.election.enable";
/** KAFKA-12670; up to 3.8 uncleanLeaderElectionEnabledForTopic of the KRaft controller is a constant false. */
const ignored = parseRange("<3.9");

export const brokerUncleanLeaderElectionIgnoredKraft = defineRule({
  id: "broker-unclean-leader-election-ignored-kraft",
  category: "no-effect",
  severity: "info",
  roles: ["broker"],
  aboutDisks: true,
  inPart: "silent",
  coveredBy: ["broker-unclean-leader-election"],
  settings: [key, "process.roles"],
  docs: {
    texts,
    examples: [{ bad: kraftBroker(`${key}=true\n`), good: kraftBroker(""), versions: { broker: "3.7" } }],
    evidence: {
      kind: "read",
      where:
        "uncleanLeaderElectionEnabledForTopic: constant false in 3.0.2 to 3.8.1, reads the topic in 3.9.0 and 4.4.0",
    },
    references: [
      {
        title: "KAFKA-12670: KRaft controllers honour it since 3.9",
        url: "https://issues.apache.org/jira/browse/KAFKA-12670",
      },
    ],
  },
  *check(broker, { lens }) {
    const unclean = broker.written(key);
    if (unclean?.typed !== true || broker.written("process.roles") === undefined) return;
    if (!lens.within("broker", ignored)) return;
    yield { at: unclean, message: say(texts().messages.ignored), fixes: [remove(unclean, "safe")] };
  },
});
