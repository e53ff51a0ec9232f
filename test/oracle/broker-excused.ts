/** Configurations of servers that the real one refuses and we do not yet, each with the rule that is waited for. */
import { type ServerCase, unknownKeys } from "../support/server-cases.ts";

type Excuse = (one: ServerCase, release: string, real: string) => boolean;

/** By the id of the rule that is waited for; an excuse that no case needs any more fails the test. */
export const excuses: Readonly<Record<string, Excuse>> = {
  "connect-dlq-topic-conflicts": ({ role, settings }, _release, real) => {
    if (role !== "connect-sink" || !real.startsWith("! ConfigException")) return false;
    const kinds = [has(settings, "topics"), has(settings, "topics.regex")].filter(Boolean).length;
    return kinds !== 1 || has(settings, "errors.deadletterqueue.topic.name");
  },
  "topic-unknown-key": (one, release, real) =>
    one.role === "topic" && real.startsWith("! InvalidConfigurationException") && unknownKeys(one, release).length > 0,
};

/** The excuse that holds for an answer, if any. */
export function excuseOf(one: ServerCase, release: string, real: string): string | undefined {
  return Object.keys(excuses).find((name) => excuses[name]?.(one, release, real) === true);
}

/** A release refuses a setting that it keeps to itself; no facts are known about those. */
export function isInternal(one: ServerCase, release: string, real: string): boolean {
  const [, , named] = real.split(" ");
  const isUnknownTopicKey = one.role === "topic" && !real.startsWith("! ConfigException");
  return !isUnknownTopicKey && named !== undefined && unknownKeys(one, release).includes(named);
}

function has(settings: ServerCase["settings"], key: string): boolean {
  return (settings[key] ?? "").trim() !== "";
}
