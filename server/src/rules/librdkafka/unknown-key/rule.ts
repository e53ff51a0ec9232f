/** A key that librdkafka does not know: unlike Java's clients it refuses to start. */

import { catalogueOf } from "../../../kafka/catalogue.ts";
import { librdkafkasNames } from "../../../kafka/foreign-names.ts";
import { type NameIndex, type NearName, nameIndex } from "../../../kafka/near-name.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { remove, rename } from "../../shared/fix.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaUnknownKeyTexts as texts } from "./texts.ts";

export const librdkafkaUnknownKey = defineRule({
  id: "librdkafka-unknown-key",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "client"],
  programs: ["librdkafka"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: file("enable.idempotance=true\n"), good: file("enable.idempotence=true\n") },
      { bad: file("buffer.memory=33554432\nenable.idempotence=true\n"), good: file("enable.idempotence=true\n") },
    ],
    evidence: {
      kind: "executed",
      where: "rd_kafka_conf_set of librdkafka 1.4.2 to 2.16.0: RD_KAFKA_CONF_UNKNOWN (test/oracle/librdkafka.test.ts)",
    },
    references: librdkafkaReferences,
  },
  *check(component) {
    const keys = component.keys();
    for (const key of keys) {
      const setting = component.written(key);
      if (setting === undefined || component.spec(key) !== undefined || internal.test(key)) continue;
      const at = { uri: setting.entry.uri, span: setting.entry.keySpan };
      if (librdkafka.periods(key).length > 0) {
        // Who writes what only newer releases know runs a newer release.
        yield {
          at,
          inPart: "silent",
          message: say(texts().messages.otherRelease, { key }),
          fixes: [remove(setting, "safe")],
        };
        continue;
      }
      const found = unknown(component, setting, key);
      if (found === undefined || keys.includes(found.known ?? "")) continue;
      const { known: _, ...said } = found;
      yield { at, ...said };
    }
  },
});

interface Unknown extends Pick<Report, "message" | "fixes" | "advice"> {
  readonly known?: string;
}

/** A slip of the pen, or a setting of Java's alone. Others may be the application's own, which takes them out before it starts a client. */
function unknown(component: EffectiveComponent, setting: WrittenSetting, key: string): Unknown | undefined {
  if (isJavas(setting, key)) return javasOwn(setting, key);
  const near = elsewhere.test(key) || component.shared ? undefined : nearest(key);
  if (near === undefined || near.by === "separators") return undefined;
  return {
    known: near.name,
    message: say(texts().messages.near, { key, known: near.name }),
    fixes: [rename(setting.entry, near.name, [near.name], "changes-behaviour")],
  };
}

/** What has a counterpart is worth more than its removal, which for a login or a certificate leaves a client that cannot connect. */
function javasOwn(setting: WrittenSetting, key: string): Unknown {
  const counterpart = librdkafkasNames(key).join(", ");
  if (counterpart === "") return { message: say(texts().messages.java, { key }), fixes: [remove(setting, "safe")] };
  const message = say(texts().messages.javaElse, { key, counterpart });
  return /^(sasl|ssl)\./.test(key)
    ? { message, advice: say(texts().fixes.security, { counterpart }) }
    : { message, fixes: [remove(setting, "safe")], advice: say(texts().fixes.counterpart, { counterpart }) };
}

/** A name of Java's clients; one of a serializer only with a class of Java's, because others have such keys of their own. */
function isJavas({ entry }: WrittenSetting, key: string): boolean {
  if (/^(key|value)\.(de)?serializer$/.test(key)) return /^org\.apache\./.test(entry.value ?? "");
  const isClients = (["producer", "consumer", "admin"] as const).some(
    (role) => catalogueOf(role).periods(key).length > 0,
  );
  return javas.test(key) || (isClients && key.includes("."));
}

const librdkafka = catalogueOf("librdkafka");

function nearest(key: string): NearName | undefined {
  index ??= nameIndex(librdkafka.names);
  return index.nearest(key);
}

let index: NameIndex | undefined;

/** librdkafka knows these, to say that they are Java's. */
const javas = /^(sasl\.jaas\.config|ssl\.truststore\.location)$/;
/** Hidden settings for tests of librdkafka itself, and callbacks. */
const internal = /^(test\.|unittest\.|enable\.sparse\.connections$|.*_cb$|opaque$|interceptors$|default_topic_conf$)/;
const elsewhere = /^(schema\.registry|basic\.auth|confluent|go|dotnet|sr|kafka|topic|topics|group|client)\./;

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092\nqueue.buffering.max.messages=200000\npartitioner=murmur2_random\n${last}`;
}
