/** The names of MicroProfile Reactive Messaging and of Quarkus that lead to settings of Kafka, with the profiles before them. */
import type { ChannelDirection } from "../../kafka/smallrye.ts";
import type { ConfigFile, Entry } from "../../syntax/document.ts";
import { isYaml } from "../../syntax/grammars.ts";

/** What an entry is about. */
export type SmallryeName = {
  /** The profiles for which it holds; none for one that always does. */
  readonly profiles: readonly string[];
} & (
  | {
      readonly kind: "channel";
      readonly direction: ChannelDirection;
      readonly channel: string;
      readonly attribute: string;
    }
  /** For all channels of the connector, or, below `kafka.`, for all clients. */
  | { readonly kind: "connector" | "kafka"; readonly attribute: string }
);

/** `undefined` for an entry that is about something else. */
export function smallryeName(entry: Entry, file: ConfigFile): SmallryeName | undefined {
  const known = names.get(entry);
  if (known !== undefined) return known.name;
  const name = read(propertyOf(entry, file));
  names.set(entry, { name });
  return name;
}

const names = new WeakMap<Entry, { readonly name: SmallryeName | undefined }>();

/**
 * The name of the property that an entry sets. Run: SmallRye Config's YAML source of 2.4.4 to 3.17.2 puts a key that has dots in quotes, so
 * that `a: {b.c: 1}` sets `a."b.c"` and never `a.b.c`.
 */
export function propertyOf({ key, path }: Entry, file: ConfigFile): string {
  if (!isYaml(file)) return key;
  return path
    .map(({ name }) => (name.includes(".") ? `"${name}"` : name))
    .reduce((whole, step) => (whole === "" || step.startsWith("[") ? whole + step : `${whole}.${step}`), "");
}

/** The profiles before a key, none where it always holds, and the key without them. */
export function profilesBefore(key: string): { readonly profiles: readonly string[]; readonly rest: string } {
  const [, listed, rest = ""] = /^(?:%("[^"]*"|[^.]*)\.)?(.*)$/s.exec(key) ?? [];
  return { profiles: listed === undefined ? [] : listed.replaceAll('"', "").split(","), rest };
}

function read(key: string): SmallryeName | undefined {
  const { profiles, rest } = profilesBefore(key);
  const channel = /^mp\.messaging\.(incoming|outgoing)\.("[^"]+"|[^.]+)\.(.+)$/s.exec(rest);
  if (channel !== null) {
    const [, direction, name = "", attribute = ""] = channel;
    // Nobody asks for a name in quotes.
    if (attribute.startsWith('"')) return undefined;
    const own = { channel: name.replaceAll('"', ""), attribute };
    return { kind: "channel", profiles, direction: direction === "incoming" ? "incoming" : "outgoing", ...own };
  }
  const common = /^(mp\.messaging\.connector\.smallrye-kafka|kafka)\.(.+)$/s.exec(rest);
  if (common === null || common[2]?.startsWith('"')) return undefined;
  return { kind: common[1] === "kafka" ? "kafka" : "connector", profiles, attribute: common[2] ?? "" };
}

/** The name of a channel as a property has it: in quotes where it has dots. */
export function channelStep(channel: string): string {
  return channel.includes(".") ? `"${channel}"` : channel;
}
