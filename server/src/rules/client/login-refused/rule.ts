/** A login for SASL that the client cannot read, or that does not fit its mechanism. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { type JaasFault, type JaasLogin, readJaas } from "../../../kafka/jaas.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { mask } from "../../../model/secret/shapes.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { clientLoginRefusedTexts as texts } from "./texts.ts";

const key = "sasl.jaas.config";
const kafka = "org.apache.kafka.common.security.";
const start = "bootstrap.servers=kafka:9092\nsecurity.protocol=SASL_SSL\nacks=all\n";
const login = `${key}=${kafka}plain.PlainLoginModule required username='app' password='secret';\n`;

export const clientLoginRefused = defineRule({
  id: "client-login-refused",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer", "admin", "client", "connect-worker"],
  settings: [key, "sasl.mechanism", "security.protocol"],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}sasl.mechanism=PLAIN\n${login.replace(";", "")}`,
        good: `${start}sasl.mechanism=PLAIN\n${login}`,
      },
      { bad: `${start}sasl.mechanism=SCRAM-SHA-512\n${login}`, good: `${start}sasl.mechanism=PLAIN\n${login}` },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaProducer of 27 releases from 1.1.1 to 4.4.0, built with 55 texts, modules and mechanisms; SASL clients of the JVM after each module",
    },
    references: [
      { title: "Kafka: sasl.jaas.config", url: settingDocs("producer", key) },
      { title: "JaasConfig, observed with kafka-clients 1.1.1 to 4.4.0: IllegalArgumentException" },
    ],
  },
  *check(client) {
    const jaas = client.written(key);
    const protocol = client.effective("security.protocol").typed;
    const text = jaas?.secret?.typed;
    if (jaas === undefined || typeof text !== "string" || typeof protocol !== "string" || !/^SASL_/i.test(protocol))
      return;
    const read = readJaas(text);
    if ("fault" in read) yield unreadable(jaas, text, read.fault);
    else yield* misfits(client, jaas, read);
  },
});

/** A text that lacks its last character alone is mended; no message shows a part of it, since it holds a password. */
function unreadable(at: WrittenSetting, text: string, fault: JaasFault): Report {
  const whole = `${text.trim()};`;
  const isMended = fault === "semicolon" && !("fault" in readJaas(whole)) && at.entry.value?.trim() === text.trim();
  return {
    at,
    message: say(texts().messages[fault]),
    ...(isMended ? { fixes: [set(at, whole, "safe")] } : { advice: say(texts().fixes.form) }),
  };
}

/** A class that is not there, and a mechanism that this class does not serve; further providers may serve others. */
function* misfits(client: EffectiveComponent, jaas: WrittenSetting, { module }: JaasLogin): Iterable<Report> {
  const served = modules.get(module);
  if (served === undefined) {
    if (!module.startsWith(kafka) && module.includes(".")) return;
    const names = [...modules.keys()].join(", ");
    // Whatever else stands there may be a part of the secret.
    const shown = /^[\w.$]*Module$/.test(module) ? module : mask;
    yield {
      at: jaas,
      message: say(texts().messages.class, { module: shown }),
      advice: say(texts().fixes.class, { names }),
    };
    return;
  }
  const mechanism = client.effective("sasl.mechanism");
  if (typeof mechanism.typed !== "string" || served.includes(mechanism.typed)) return;
  if (client.written("security.providers") !== undefined) return;
  const written = client.written("sasl.mechanism");
  const isDefault = written === undefined;
  if (isDefault && client.written("sasl.kerberos.service.name") !== undefined) return;
  const name = module.slice(module.lastIndexOf(".") + 1);
  const [only, ...others] = served;
  const args = { module: name, mechanism: mechanism.typed, served: served.join(", ") };
  yield {
    at: written ?? jaas,
    related: isDefault ? [] : [jaas],
    message: say(isDefault ? texts().messages.noMechanism : texts().messages.mechanism, args),
    ...(written !== undefined && others.length === 0 && only !== undefined
      ? { fixes: [set(written, only, "changes-behaviour")] }
      : { advice: say(texts().fixes.mechanism, { served: served.join(", ") }) }),
  };
}

/** The mechanisms for which a client exists after the module was loaded. */
const modules: ReadonlyMap<string, readonly string[]> = new Map([
  [`${kafka}plain.PlainLoginModule`, ["PLAIN"]],
  [`${kafka}scram.ScramLoginModule`, ["SCRAM-SHA-256", "SCRAM-SHA-512", "PLAIN"]],
  [`${kafka}oauthbearer.OAuthBearerLoginModule`, ["OAUTHBEARER"]],
]);
