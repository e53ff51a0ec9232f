/** A setting of another party in a producer's, consumer's or broker's configuration: it is ignored there. */

import { catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { fileName } from "../../../syntax/address.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { ofConsumer, ofProducer, ofTopic } from "./telling-settings.ts";
import { clientKeyInWrongRoleTexts as texts } from "./texts.ts";

export const clientKeyInWrongRole = defineRule({
  id: "client-key-in-wrong-role",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "broker"],
  settings: [
    "isolation.level",
    "acks",
    "enable.idempotence",
    "min.insync.replicas",
    "enable.auto.commit",
    "retention.ms",
  ],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\nisolation.level=read_committed\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\n",
      },
      {
        file: "consumer.properties",
        bad: "bootstrap.servers=kafka:9092\ngroup.id=orders\nenable.auto.commit=false\nauto.offset.reset=earliest\nacks=all\n",
        good: "bootstrap.servers=kafka:9092\ngroup.id=orders\nenable.auto.commit=false\nauto.offset.reset=earliest\n",
      },
    ],
    evidence: {
      kind: "read",
      where: "AbstractConfig.logUnused; the roles of a name are from every release's ConfigDef",
    },
    references: [
      {
        title:
          "AbstractConfig.logUnused in kafka-clients: a key that the client does not define is logged, never refused",
      },
      { title: "Kafka: consumer settings", url: kafkaDocs("configuration/consumer-configs/") },
    ],
  },
  *check(component) {
    const { role } = component;
    if ((role !== "producer" && role !== "consumer" && role !== "broker") || component.component.shared) return;
    for (const key of component.keys()) {
      const about = misplaced[role].get(key);
      if (about === undefined || catalogueOf(role).periods(key).length > 0) continue;
      const setting = component.written(key);
      if (setting === undefined || !isForThisRoleAlone(component, setting)) continue;
      yield {
        at: { uri: setting.entry.uri, span: setting.entry.keySpan },
        message: say(texts().messages[about], { key }),
        fixes: [remove(setting, "safe")],
      };
    }
  },
});

/** By role, what is said about a key. A topic's settings in a broker's file are another mistake: there they have another name. */
const misplaced = {
  producer: byKey(["consumerInProducer", ofConsumer], ["topicInProducer", ofTopic]),
  consumer: byKey(["producerInConsumer", ofProducer], ["topicInConsumer", ofTopic]),
  broker: byKey(["producerInBroker", ofProducer], ["consumerInBroker", ofConsumer]),
} as const;

type Said = keyof ReturnType<typeof texts>["messages"];

function byKey(...lists: readonly (readonly [Said, readonly string[]])[]): ReadonlyMap<string, Said> {
  return new Map(lists.flatMap(([said, keys]) => keys.map((key) => [key, said] as const)));
}

/** Spring's own map of this client, or a file that by its name is this party's: others may be read by several programs. */
function isForThisRoleAlone({ role, carrier }: EffectiveComponent, { entry }: WrittenSetting): boolean {
  if (carrier === "spring-boot") return new RegExp(`^spring\\.kafka\\.${role}\\.properties[.[]`, "i").test(entry.key);
  const name = fileName(entry.uri).toLowerCase();
  if (carrier !== "plain" || /common|shared|client/.test(name)) return false;
  if (role === "broker") return true;
  return name.includes(role) && !name.includes(role === "producer" ? "consumer" : "producer");
}
