/** A setting of spring-kafka's serializers under a name that they do not read: trusted packages, types and delegates stay as they are by default. */
import { serializationPeriods } from "../../../kafka/spring-kafka-keys.ts";
import { nearestSerializationKey } from "../../../kafka/spring-near-serialization-key.ts";
import { type Interval, showInterval } from "../../../kafka/version.ts";
import type { Role } from "../../../model/component.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { rename } from "../../shared/fix.ts";
import { isForAllClients, pathBeside } from "../../shared/keys/readers.ts";
import { springSerializerKeyUnknownTexts as texts } from "./texts.ts";

const json = "org.springframework.kafka.support.serializer.JsonDeserializer";
const start =
  "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=earliest\nspring.kafka.consumer.value-deserializer=org.springframework.kafka.support.serializer.ErrorHandlingDeserializer\n";
const delegate = `spring.kafka.consumer.properties.spring.deserializer.value.delegate.class=${json}\n`;

const roles: readonly Role[] = ["producer", "consumer", "streams"];

export const springSerializerKeyUnknown = defineRule({
  id: "spring-serializer-key-unknown",
  category: "no-effect",
  severity: "warning",
  roles,
  programs: ["spring-boot", "spring-cloud-stream"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.properties",
        bad: `${start}${delegate}spring.kafka.consumer.properties.spring.json.trusted.package=com.example\n`,
        good: `${start}${delegate}spring.kafka.consumer.properties.spring.json.trusted.packages=com.example\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "the constants of the serializer classes of 31 releases of spring-kafka from 2.1.4 to 4.1.1 (schemas/spring-kafka.json)",
    },
    references: [
      {
        title: "Spring for Apache Kafka: serialization, deserialization, and message conversion",
        url: "https://docs.spring.io/spring-kafka/reference/kafka/serdes.html",
      },
    ],
  },
  *check(client, context) {
    for (const key of client.keys()) {
      const setting = /^spring[.-]/i.test(key) ? client.written(key) : undefined;
      if (setting === undefined) continue;
      // What all clients are given is told once.
      const isTold = roles.slice(0, roles.indexOf(client.role)).some((role) => context.siblings(role).length > 0);
      if (isForAllClients(setting) && isTold) continue;
      const at = { uri: setting.entry.uri, span: setting.entry.keySpan };
      const periods = serializationPeriods(key);
      if (periods.length > 0) {
        if (context.lens.pick("springKafka", periods) !== undefined) continue;
        const releases = joined(periods).map(showInterval).join(", ");
        yield { at, inPart: "silent", message: say(texts().messages.otherRelease, { key, releases }) };
        continue;
      }
      const known = nearestSerializationKey(key);
      if (known === undefined || client.keys().includes(known)) continue;
      const path = pathBeside(client, setting, known);
      yield {
        at,
        message: say(texts().messages.near, { key, known }),
        fixes: [rename(setting.entry, known, path, "changes-behaviour")],
      };
    }
  },
});

/** Periods that differ in who reads the key alone are one. */
function joined(periods: readonly Interval[]): readonly Interval[] {
  const found: Interval[] = [];
  for (const { from, to } of periods) {
    const last = found.at(-1);
    if (last?.to === from) found.splice(-1, 1, { from: last.from, to });
    else found.push({ from, to });
  }
  return found;
}
