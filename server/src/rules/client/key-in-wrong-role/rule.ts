/** A setting of another party in a producer's, consumer's or broker's configuration: it is ignored there. */

import { type CatalogueRole, catalogueOf } from "../../../kafka/catalogue.ts";
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { Party } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { handedOn } from "../../../model/handed-on.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { fileName } from "../../../syntax/address.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { ofConsumer, ofProducer, ofTopic } from "./telling-settings.ts";
import { clientKeyInWrongRoleTexts as texts } from "./texts.ts";

export const clientKeyInWrongRole = defineRule({
  id: "client-key-in-wrong-role",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "broker", "connect-worker", "connect-sink", "connect-source"],
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
    yield* behindPrefixes(component);
    if ((role !== "producer" && role !== "consumer" && role !== "broker") || component.shared) return;
    for (const key of component.keys()) {
      const about = misplaced[role].get(key);
      if (about === undefined || knows(role, key)) continue;
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

/** A prefix of Connect's names the client: what another client knows alone is in the wrong place, whatever it is. */
function* behindPrefixes(component: EffectiveComponent): Iterable<Report> {
  for (const key of component.keys(isBehindPrefix)) {
    const handed = handedOn(component.role, key);
    const setting = component.written(key);
    if (handed === undefined || setting === undefined || knows(handed.role, handed.key)) continue;
    const [whose] = (["producer", "consumer"] as const).filter((role) => knows(role, handed.key));
    const topics = handed.role === "consumer" ? "topicInConsumer" : "topicInProducer";
    const said = whose === undefined ? ofTopic.includes(handed.key) && topics : strangers[handed.role]?.[whose];
    if (said === undefined || said === false) continue;
    yield {
      at: { uri: setting.entry.uri, span: setting.entry.keySpan },
      message: say(texts().messages[said], { key: handed.key }),
      fixes: [remove(setting, "safe")],
    };
  }
}

function isBehindPrefix(key: string, { role }: Party): boolean {
  return handedOn(role, key) !== undefined;
}

function knows(role: CatalogueRole, key: string): boolean {
  return catalogueOf(role).periods(key).length > 0;
}

/** By the client that gets a setting, what is said of one that only the other has. */
const strangers: Readonly<Partial<Record<CatalogueRole, Readonly<Partial<Record<"producer" | "consumer", Said>>>>>> = {
  producer: { consumer: "consumerInProducer" },
  consumer: { producer: "producerInConsumer" },
  admin: { producer: "producerInAdmin", consumer: "consumerInAdmin" },
};

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
