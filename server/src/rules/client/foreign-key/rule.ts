/** A setting of another program's clients in a file of Kafka's Java software: it is ignored, and Java's own setting keeps its default. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import { isLibrdkafkas, isMeantForLibrdkafka, javasNames } from "../../../kafka/foreign-names.ts";
import { isKafkaName, nearestSetting } from "../../../kafka/known-names.ts";
import { scalaSettings } from "../../../kafka/scala-clients.ts";
import type { Party } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { handedOn } from "../../../model/handed-on.ts";
import { cataloguesOf } from "../../../model/program.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { type Message, say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { isLegacyKey } from "../../shared/keys/legacy-names.ts";
import { rolesFor } from "../../shared/keys/readers.ts";
import { clientForeignKeyTexts as texts } from "./texts.ts";

export const clientForeignKey = defineRule({
  id: "client-foreign-key",
  category: "no-effect",
  severity: "warning",
  roles: [
    "producer",
    "consumer",
    "admin",
    "client",
    "streams",
    "broker",
    "connect-worker",
    "connect-sink",
    "connect-source",
    "mirror-maker",
  ],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        bad: file("message.timeout.ms=600000\n"),
        good: file(""),
      },
      {
        bad: file("ssl.truststore.location=/etc/kafka/ca.jks\nssl.ca.location=/etc/kafka/ca.pem\n"),
        good: file("ssl.truststore.location=/etc/kafka/ca.jks\n"),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer and KafkaConsumer of 2.0.1, 2.8.2, 3.9.2 and 4.4.0 start with every name of librdkafka and of the Scala clients that they do not know",
    },
    references: [
      {
        title:
          "AbstractConfig.logUnused in kafka-clients: a key that the client does not define is logged, never refused",
      },
      {
        title: "librdkafka: configuration",
        url: "https://github.com/confluentinc/librdkafka/blob/master/CONFIGURATION.md",
      },
    ],
  },
  *check(component, context) {
    for (const key of component.keys(isForeign)) {
      const handed = handedOn(component.role, key);
      const name = handed?.key ?? key;
      const setting = component.written(key);
      if (setting === undefined || rolesFor(component, setting, context).length === 0) continue;
      if (isSlip(component, name)) continue;
      if (isMeantForLibrdkafka(name, setting.source) && !isLegacyKey(component.role, name))
        yield about(component, setting, name, key.slice(0, -name.length));
      else if (isScalas(component, key))
        yield {
          at: keyOf(setting),
          severity: "info",
          message: say(key.startsWith("zookeeper.") ? texts().messages.zookeeper : texts().messages.scala, { key }),
          advice: say(texts().fixes.drop),
        };
    }
  },
});

/** In a file of clients the old names have rules of their own, or belong to who knows whom. */
function isScalas({ role }: EffectiveComponent, key: string): boolean {
  const isLeftOver = role === "connect-worker" || role === "streams";
  return isLeftOver && scalaSettings(key).length > 0 && (!isKafkaName(key) || key.startsWith("zookeeper."));
}

/** `topic.blacklist` of librdkafka is a misspelt name of MirrorMaker's there. */
function isSlip({ role }: EffectiveComponent, name: string): boolean {
  return role === "mirror-maker" && nearestSetting([role], name) !== undefined;
}

/** What librdkafka or the old Scala clients know, and no release of the party's own. */
function isForeign(key: string, party: Party): boolean {
  const isOthers = scalaSettings(key).length > 0 || isLibrdkafkas(handedOn(party.role, key)?.key ?? key);
  return isOthers && !cataloguesOf(party).some((one) => catalogueOf(one).periods(key).length > 0);
}

function about(component: EffectiveComponent, setting: WrittenSetting, name: string, prefix: string): Report {
  const { role } = component;
  const isConnectors = (role === "connect-sink" || role === "connect-source") && prefix === "";
  const javas = javasNames(name).map((one) => `${prefix}${one}`);
  const beside = javas.find((one) => component.written(one) !== undefined);
  const isLogin = name === "sasl.username" || name === "sasl.password";
  // What a connector reads, and what an application builds of a user and a password, is not known here.
  const isCertain = javas.length > 0 && beside === undefined && !isConnectors && !isLogin;
  return {
    at: keyOf(setting),
    ...(isCertain ? {} : { severity: "info" }),
    message: say(isConnectors ? texts().messages.connector : texts().messages.ignored, { key: setting.key }),
    advice: adviceFor(javas, beside, isLogin),
  };
}

function adviceFor(javas: readonly string[], beside: string | undefined, isLogin: boolean): Message {
  if (beside !== undefined) return say(texts().fixes.beside, { counterpart: beside });
  const [counterpart] = javas;
  if (counterpart === undefined) return say(texts().fixes.drop);
  return isLogin
    ? say(texts().fixes.login, { counterpart })
    : say(texts().fixes.counterpart, { counterpart: javas.join(", ") });
}

function keyOf({ entry }: WrittenSetting) {
  return { uri: entry.uri, span: entry.keySpan };
}

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
acks=all
key.serializer=org.apache.kafka.common.serialization.StringSerializer
value.serializer=org.apache.kafka.common.serialization.StringSerializer
${last}`;
}
