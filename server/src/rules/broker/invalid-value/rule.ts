/** A value that Kafka's own definition of a broker setting refuses: the broker does not start. */
import { quorumAddresses } from "../../../kafka/addresses.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { isFilledInLater } from "../../shared/filled-in-later.ts";
import { set } from "../../shared/fix.ts";
import { invalidValues } from "../../shared/invalid-values.ts";
import { unknownAssignors } from "./assignors.ts";
import { isLaterChecked, laterBrokerCheck } from "./late-checks.ts";
import { unknownVersions } from "./protocol-versions.ts";
import { brokerInvalidValueTexts as texts } from "./texts.ts";

const healthy =
  "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\ndefault.replication.factor=3\nmin.insync.replicas=2\n";

export const brokerInvalidValue = defineRule({
  id: "broker-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["broker"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: `${healthy}log.retention.ms=604800000ms\n`, good: `${healthy}log.retention.ms=604800000\n` },
      {
        bad: `${healthy}log.message.timestamp.type=logappendtime\n`,
        good: `${healthy}log.message.timestamp.type=LogAppendTime\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaConfig of 2.0.1 to 4.4.0: each setting at its limits, past them, and as nonsense",
    },
    references: [{ title: "KafkaConfig, observed with kafka 2.0.1 to 4.4.0: ConfigException" }],
  },
  *check(broker, { lens }) {
    const late = (key: string) => laterBrokerCheck(broker, key, lens);
    yield* invalidValues(broker, { texts, isLate: isLaterChecked, late, hasOwnRule: () => false });
    yield* withoutClassic(broker);
    yield* jitter(broker, lens);
    yield* withoutAddress(broker, lens);
    yield* unknownVersions(broker, lens);
    yield* unknownAssignors(broker, lens);
  },
});

/** Whoever starts without a list of voters finds the controllers here. */
function* withoutAddress(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const servers = broker.written("controller.quorum.bootstrap.servers");
  if (servers?.typed === undefined || isFilledInLater(servers.source)) return;
  const found = quorumAddresses(servers.source, lens);
  if (!("fault" in found) || found.fault === "nothing") return;
  const entry = found.entry.trim();
  yield {
    at: servers,
    message: say(texts().messages.address, { key: servers.key, entry: entry === "" ? "," : entry }),
    advice: say(texts().fixes.addresses),
  };
}

/** A setting that Kafka keeps to itself, and checks all the same. */
function* jitter(broker: EffectiveComponent, lens: Lens): Iterable<Report> {
  const setting = broker.written("remote.log.manager.task.retry.jitter");
  if (setting?.typed === undefined || !lens.within("broker", tiered)) return;
  const value = setting.source.trim();
  if (value !== "" && Number(value) >= 0 && Number(value) <= 0.5) return;
  yield {
    at: setting,
    message: say(texts().messages.between, { key: setting.key, min: "0", max: "0.5", value }),
    advice: say(texts().fixes.write, { key: setting.key }),
  };
}

const tiered = parseRange(">=3.3");

/** A broker always speaks the classic protocol of groups. */
function* withoutClassic(broker: EffectiveComponent): Iterable<Report> {
  const protocols = broker.written("group.coordinator.rebalance.protocols");
  if (!Array.isArray(protocols?.typed) || protocols.typed.includes("classic")) return;
  const value = ["classic", ...protocols.typed].join(",");
  yield { at: protocols, message: say(texts().messages.classic), fixes: [set(protocols, value, "safe")] };
}
