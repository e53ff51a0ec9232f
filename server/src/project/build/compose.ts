/** The broker's version, by the image that a compose file starts it from. */
import { parseRelease } from "../../kafka/version.ts";
import { entriesOf } from "../../syntax/document.ts";
import { readDocument } from "../../syntax/read.ts";
import { lineNumber } from "../../syntax/text-lines.ts";
import type { Declared } from "./declared.ts";

/** Reads a compose file; nothing where it starts no broker, or brokers of several versions. */
export function versionsInCompose(uri: string, text: string): readonly Declared[] {
  if (!ours.test(text)) return [];
  const found = entriesOf(readDocument(uri, text, "snake-yaml")).flatMap(({ key, value = "", span }): Declared[] => {
    const version = /^services\..+\.image$/.test(key) ? kafkaOf(value) : undefined;
    if (version === undefined) return [];
    const rebuilt = value.includes("confluentinc/") ? { rebuilt: true as const } : {};
    return [{ axis: "broker", version, line: lineNumber(text, span.start), ...rebuilt }];
  });
  return new Set(found.map(({ version }) => version)).size === 1 ? found.slice(0, 1) : [];
}

/** Whose images are known. */
const ours = /apache|confluentinc|bitnami/;

function kafkaOf(image: string): string | undefined {
  const [, name = "", tag = ""] =
    /^(?:[\w.:-]+\/)*?((?:apache|confluentinc|bitnami|bitnamilegacy)\/[\w-]+):([\w.-]+)$/.exec(image) ?? [];
  if (parseRelease(tag) === undefined) return undefined;
  if (/^(apache\/kafka(-native)?|bitnami(legacy)?\/kafka)$/.test(name)) return tag.replace(/-.*$/, "");
  return /^confluentinc\/(cp-kafka|cp-server|confluent-local)$/.test(name) ? ofConfluent(tag) : undefined;
}

/** Confluent Platform 5.0 to 5.5 bring Kafka 2.0 to 2.5, 6.0 to 6.2 bring 2.6 to 2.8, and from 7.0 on the minors go together. */
function ofConfluent(tag: string): string | undefined {
  const [major = 0, minor = 0] = tag.split(/[.-]/).map(Number);
  if (major === 5 && minor <= 5) return `2.${minor}`;
  if (major === 6 && minor <= 2) return `2.${minor + 6}`;
  if (major === 7 && minor <= 9) return `3.${minor}`;
  return major === 8 ? `4.${minor}` : undefined;
}
