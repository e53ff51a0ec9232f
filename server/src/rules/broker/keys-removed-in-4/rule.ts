/** Broker settings that ended with Kafka 4.0: they are ignored there, and what they guarded is open. */

import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { parseRange, parseRelease } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { type Change, defineRule, type Fix } from "../../rule.ts";
import { change, fix, remove } from "../../shared/fix.ts";
import { kraftBroker } from "../shared/example.ts";
import { brokerKeysRemovedIn4Texts as texts } from "./texts.ts";

const four = parseRange(">=4.0");
const end = parseRelease("4.0");
const difference = "log.message.timestamp.difference.max.ms";
const masterKey = "delegation.token.master.key";

/** What took their place. Up to 3.9 the difference bounded both directions where the newer two were not written. */
const successors: Readonly<Record<string, readonly string[]>> = {
  [difference]: ["log.message.timestamp.before.max.ms", "log.message.timestamp.after.max.ms"],
  [masterKey]: ["delegation.token.secret.key"],
};

export const brokerKeysRemovedIn4 = defineRule({
  id: "broker-keys-removed-in-4",
  category: "removed-or-renamed",
  severity: "info",
  roles: ["broker"],
  coveredBy: ["broker-zookeeper-mode-removed"],
  settings: [difference, masterKey, "log.message.format.version", "inter.broker.protocol.version"],
  docs: {
    texts,
    examples: [
      {
        bad: kraftBroker(`${difference}=86400000\n`),
        good: kraftBroker(
          "log.message.timestamp.before.max.ms=86400000\nlog.message.timestamp.after.max.ms=86400000\n",
        ),
        versions: { broker: "4.0" },
      },
      {
        bad: kraftBroker("inter.broker.protocol.version=3.9\n"),
        good: kraftBroker(""),
        versions: { broker: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig.fromProps of 3.9.2 and 4.3.1: what is defined, and the timestamp bounds that come of it; names from every release's ConfigDef",
    },
    references: [
      { title: "Kafka: upgrading to 4.0", url: kafkaDocs("getting-started/upgrade/", "4.0") },
      { title: "KIP-937: bounds for timestamps, before and after" },
    ],
  },
  *check(broker, { lens }) {
    for (const key of broker.keys(isRemoved)) {
      if (!lens.within("broker", four)) return;
      const setting = broker.written(key);
      if (setting === undefined) continue;
      const names = successors[key];
      if (names === undefined) {
        // Idle at worst: said only to who runs Kafka 4 for sure.
        const message = say(key.startsWith("zookeeper.") ? texts().messages.zookeeper : texts().messages.idle, { key });
        yield { at: setting, inPart: "silent", message, fixes: [remove(setting, "safe")] };
        continue;
      }
      const missing = names.filter((name) => broker.written(name) === undefined);
      if (missing.length === 0) {
        yield {
          at: setting,
          inPart: "silent",
          message: say(texts().messages.idle, { key }),
          fixes: [remove(setting, "safe")],
        };
        continue;
      }
      const message = say(texts().messages.replaced, { key, names: names.join(", ") });
      yield { at: setting, severity: "warning", message, fixes: [successor(broker, setting, names, missing)] };
    }
  },
});

function isRemoved(key: string): boolean {
  return catalogueOf("broker").periods(key).at(-1)?.to === end;
}

/** The old name becomes the first of the new ones where that is free; the others are written beside it. */
function successor(
  broker: EffectiveComponent,
  setting: WrittenSetting,
  names: readonly string[],
  missing: readonly string[],
): Fix {
  const [first, ...others] = missing;
  const renamed: readonly Change[] =
    first === undefined
      ? [change.remove(setting)]
      : [{ kind: "rename", entry: setting.entry, to: broker.component.spelling(first) ?? [first] }];
  const value = setting.entry.source.trim();
  const added = others.map((name) => change.insert(broker, name, value));
  return fix(say(texts().fixes.replace, { names: names.join(", ") }), "changes-behaviour", [...renamed, ...added]);
}
