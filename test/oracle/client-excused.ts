/** Configurations of clients in which ours differs from the real one, each with what a rule would have to know. */
import type { ClientRole, Settings } from "../support/client-cases.ts";

type Excuse = (role: ClientRole, settings: Settings, real: string) => boolean;

/** By the reason; an excuse that no case needs any more fails the test. */
export const excuses: Readonly<Record<string, Excuse>> = {
  "addresses: kafka/addresses.ts knows, no rule tells": (_role, settings, real) =>
    isRefused(real) && ("bootstrap.servers" in settings || "application.server" in settings),
  "2.1 counts in 32 bits, and what is more than these is less than the default": (role, settings) =>
    role === "producer" && settings["request.timeout.ms"] === "2147483647" && !("delivery.timeout.ms" in settings),
  "SASL: kafka/jaas.ts knows, no rule tells": (_role, settings, real) =>
    isRefused(real) && /^sasl_/i.test(settings["security.protocol"] ?? ""),
  "classes: schemas/classes.json knows, no rule tells": (_role, settings, real) =>
    isRefused(real) && Object.keys(settings).some((key) => ofClasses.test(key)),
  "Streams: a client inside refuses a value that reaches it": (role, settings, real) =>
    role === "streams" && isRefused(real) && Object.keys(settings).some((key) => handedOn.test(key)),
  "Streams: a value without prefix that no client inside is given, because another beats it or exactly-once puts it aside":
    (role, settings, real) =>
      role === "streams" && !isRefused(real) && Object.keys(settings).some((key) => isPassedOver(key, settings)),
};

const ofClasses =
  /^(?:(?:key|value)\.(?:de)?serializer|partitioner\.class|interceptor\.classes|metric\.reporters|partition\.assignment\.strategy|default\.(?:key\.serde|(?:deserialization|production)\.exception\.handler|timestamp\.extractor))$/;

const handedOn =
  /^(?:(?:main|restore)\.)?consumer\.|^producer\.|^admin\.|^(?:delivery\.timeout|session\.timeout|heartbeat\.interval)\.ms$|^auto\.offset\.reset$/;

/** What a client refuses that is given it. */
const refusedTexts: Readonly<Record<string, string>> = {
  acks: "2",
  "auto.offset.reset": "bogus",
  "client.dns.lookup": "all",
  "compression.type": "xz",
  "enable.auto.commit": "x",
  "enable.idempotence": "x",
  "isolation.level": "bogus",
  "linger.ms": "-1",
  "max.poll.records": "0",
};

function isPassedOver(key: string, settings: Settings): boolean {
  if (refusedTexts[key] === undefined || refusedTexts[key] !== settings[key]) return false;
  if (key === "enable.auto.commit" || settings["processing.guarantee"]?.startsWith("exactly_once") === true)
    return true;
  return ["producer.", "consumer.", "main.consumer."].some((prefix) => `${prefix}${key}` in settings);
}

/** The excuse that holds for an answer, if any. */
export function excuseOf(role: ClientRole, settings: Settings, real: string): string | undefined {
  return Object.keys(excuses).find((name) => excuses[name]?.(role, settings, real) === true);
}

function isRefused(real: string): boolean {
  return real.startsWith("!");
}
