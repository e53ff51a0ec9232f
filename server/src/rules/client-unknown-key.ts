/** A key that is a slip of the pen away from a Kafka setting: Kafka logs it, ignores it, and the default stays. */
import { isKafkaName, nearestSetting } from "../kafka/known-names.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import type { WrittenSetting } from "../model/setting.ts";
import { clientUnknownKeyTexts as texts } from "../texts/rules/client-unknown-key.ts";
import { say } from "../texts/text.ts";
import { rename } from "./fix.ts";
import { pathBeside, rolesFor } from "./key-readers.ts";
import { defineRule, type RuleContext } from "./rule.ts";

export const clientUnknownKey = defineRule({
  id: "client-unknown-key",
  category: "no-effect",
  severity: "warning",
  roles: ["producer", "consumer", "admin", "client", "streams", "connect-worker", "broker"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      { bad: "bootstrap.servers=kafka:9092\nack=all\n", good: "bootstrap.servers=kafka:9092\nacks=all\n" },
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timout.ms=300000\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timeout.ms=300000\n",
      },
      {
        file: "consumer.properties",
        bad: "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.comit=false\n",
        good: "bootstrap.servers=kafka:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.commit=false\n",
      },
    ],
    evidence: { kind: "read", where: "AbstractConfig.logUnused; the known names are from every release's ConfigDef" },
    references: [
      { title: "AbstractConfig.logUnused in kafka-clients: unknown keys are logged, never refused" },
      { title: "KAFKA-6793: the log level of unused keys", url: "https://issues.apache.org/jira/browse/KAFKA-6793" },
    ],
  },
  *check(component, context) {
    const found = slips(component, context);
    for (const { setting, known } of found) {
      // Several near one setting are a family of the application's own rather than slips.
      if (found.filter((one) => one.known === known).length > 1) continue;
      yield {
        at: { uri: setting.entry.uri, span: setting.entry.keySpan },
        message: say(texts.messages.near, { key: setting.key, known }),
        fixes: [rename(setting.entry, known, pathBeside(component, setting, known), "changes-behaviour")],
      };
    }
  },
});

interface Slip {
  readonly setting: WrittenSetting;
  readonly known: string;
}

function slips(component: EffectiveComponent, context: RuleContext): readonly Slip[] {
  const keys = component.keys();
  const written = new Set(keys);
  const candidates = keys.flatMap((key) => {
    // A byte order mark before the first key has a finding of its own.
    if (key.startsWith("\uFEFF") || isKafkaName(key) || elsewhere.test(key) || key === key.toUpperCase()) return [];
    const setting = component.written(key);
    const roles = setting === undefined ? [] : rolesFor(component, setting, context);
    const near = roles.length === 0 ? undefined : nearestSetting(roles, key);
    return setting === undefined || near === undefined || written.has(near.name) ? [] : [{ setting, near }];
  });
  // Many names in another style belong to a program that writes them so; camelCase in a plain file is an application's own.
  const others = candidates.filter(({ near }) => near.by === "separators");
  const ours = keys.filter((key) => key.includes(".") && isKafkaName(key)).length;
  return candidates.flatMap(({ setting, near }) => {
    const isStyle = others.length > ours || (component.carrier === "plain" && /[a-z][A-Z]/.test(setting.key));
    return near.by === "separators" && isStyle ? [] : [{ setting, known: near.name }];
  });
}

/** Keys that are handed on to something else, or that a plug-in reads: what they may be called is not known here. */
const elsewhere =
  /^((main\.|restore\.|global\.)?consumer|producer|admin|topic|listener\.name|confluent|schema\.registry|sasl|ssl|(key|value|header)\.converter|transforms|predicates|(offset|config|status)\.storage|internal|interceptor|config\.providers|kafka|metrics|spring)\./;
