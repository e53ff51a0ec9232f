/** The bindings that a set of Spring files speaks of, and which way each goes. */

import { below, type StreamEntry } from "./entries.ts";

export interface Binding {
  readonly name: string;
  readonly role: "producer" | "consumer";
  /** Its entries, those of `spring.cloud.stream.bindings` first. */
  readonly own: readonly StreamEntry[];
}

/** The bindings whose direction is certain. */
export function bindingsOf(entries: readonly StreamEntry[]): readonly Binding[] {
  const plain = byName(entries, ["bindings"]);
  const kafka = byName(entries, ["kafka", "bindings"]);
  const aliases = entries.filter((entry) => below(entry, ["function", "bindings"])?.length === 1);
  return [...new Set([...plain.keys(), ...kafka.keys()])].flatMap((name) => {
    const own = [...(plain.get(name) ?? []), ...(kafka.get(name) ?? [])];
    const role = roleOf(name, own, aliases);
    return role === undefined ? [] : [{ name, role, own }];
  });
}

/** The binding that an entry is about, where it is about one. */
export function nameOf(entry: StreamEntry): string | undefined {
  return (below(entry, ["bindings"]) ?? below(entry, ["kafka", "bindings"]))?.[0];
}

function byName(
  entries: readonly StreamEntry[],
  prefix: readonly string[],
): ReadonlyMap<string, readonly StreamEntry[]> {
  const found = new Map<string, StreamEntry[]>();
  for (const entry of entries) {
    const [name, key] = below(entry, prefix) ?? [];
    if (name === undefined || key === undefined) continue;
    const others = found.get(name);
    if (others === undefined) found.set(name, [entry]);
    else others.push(entry);
  }
  return found;
}

/** By the name of the function's end, the name it has been given, the names of old, or by the keys that only one direction has. */
function roleOf(
  name: string,
  own: readonly StreamEntry[],
  aliases: readonly StreamEntry[],
): Binding["role"] | undefined {
  const aliased = aliases.find((one) => one.given([]).value?.trim() === name);
  const end = /-(in|out)-\d+$/.exec(aliased?.elements.at(-1) ?? name)?.[1];
  if (end !== undefined) return end === "in" ? "consumer" : "producer";
  const has = (part: string): boolean => own.some(({ names }) => names[names[0] === "kafka" ? 3 : 2] === part);
  const isRead = name === "input" || has("consumer") || has("group");
  const isWritten = name === "output" || has("producer");
  if (isRead === isWritten) return undefined;
  return isRead ? "consumer" : "producer";
}
