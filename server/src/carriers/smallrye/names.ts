/** The names of MicroProfile Reactive Messaging and of Quarkus that lead to settings of Kafka, with the profiles before them. */
import type { ChannelDirection } from "../../kafka/smallrye.ts";
import type { Entry } from "../../syntax/document.ts";

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
export function smallryeName(entry: Entry): SmallryeName | undefined {
  const known = names.get(entry);
  if (known !== undefined) return known.name;
  const name = read(entry.key);
  names.set(entry, { name });
  return name;
}

const names = new WeakMap<Entry, { readonly name: SmallryeName | undefined }>();

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
    const own = { channel: name.replaceAll('"', ""), attribute };
    return { kind: "channel", profiles, direction: direction === "incoming" ? "incoming" : "outgoing", ...own };
  }
  const common = /^(mp\.messaging\.connector\.smallrye-kafka|kafka)\.(.+)$/s.exec(rest);
  if (common === null) return undefined;
  return { kind: common[1] === "kafka" ? "kafka" : "connector", profiles, attribute: common[2] ?? "" };
}

/** The name of a channel as a key has it: in quotes where it has dots. */
export function channelStep(channel: string): string {
  return channel.includes(".") ? `"${channel}"` : channel;
}
