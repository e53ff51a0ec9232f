/** The same time written in several units: the finest one counts, whatever the others say. */
import { settingDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { jitterUnits, type RetentionUnit, retentionUnits, rollUnits, showDuration } from "../shared/retention.ts";
import { brokerRetentionUnitPrecedenceTexts as texts } from "./texts.ts";

export const brokerRetentionUnitPrecedence = defineRule({
  id: "broker-retention-unit-precedence",
  category: "no-effect",
  severity: "info",
  roles: ["broker"],
  settings: [...retentionUnits, ...rollUnits, ...jitterUnits].map(({ key }) => key),
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker("log.retention.hours=168\nlog.retention.ms=2592000000\n"),
        good: zookeeperBroker("log.retention.ms=2592000000\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig.fromProps of 3.9.2 and 4.3.1 with hours and minutes, hours and milliseconds, for retention and roll",
    },
    references: [
      {
        title: "Kafka: log.retention.hours",
        url: settingDocs("broker", "log.retention.hours"),
      },
      { title: "KafkaConfig.logRetentionTimeMillis and logRollTimeMillis" },
    ],
  },
  *check(broker) {
    if (nodePart(broker) === "controller") return;
    for (const units of [retentionUnits, rollUnits, jitterUnits]) yield* overruled(broker, units);
  },
});

interface Written {
  readonly setting: WrittenSetting;
  readonly milliseconds: number;
}

function* overruled(broker: EffectiveComponent, units: readonly RetentionUnit[]): Iterable<Report> {
  const [winner, ...losers] = units.flatMap(({ key, milliseconds }): readonly Written[] => {
    const setting = broker.written(key);
    const value = typeof setting?.typed === "number" ? setting.typed : Number.NaN;
    return setting === undefined ? [] : [{ setting, milliseconds: value < 0 ? -1 : value * milliseconds }];
  });
  if (winner === undefined || Number.isNaN(winner.milliseconds)) return;
  const time = winner.milliseconds < 0 ? "-1" : showDuration(winner.milliseconds);
  for (const { setting, milliseconds } of losers) {
    const gaps = { key: setting.key, value: setting.source, winner: winner.setting.key, time };
    // Two spellings of one time mislead nobody today.
    const same = milliseconds === winner.milliseconds;
    yield {
      at: setting,
      severity: same ? "hint" : "info",
      related: [winner.setting],
      message: say(texts().messages.overruled, gaps),
      fixes: [remove(setting, "safe")],
    };
  }
}
