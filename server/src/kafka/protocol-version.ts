/** The versions that a broker can be told to speak, by `inter.broker.protocol.version` and `log.message.format.version`. */
import raw from "../../../schemas/protocol-versions.json";
import { once, schema } from "./schema.ts";
import { everyRelease, type Interval, type Lens, parseRange, parseRelease } from "./version.ts";

const facts = schema(raw);

/**
 * Whether the release takes the text: its first two parts, three for 0.x, have to be a version that the release knows (`2.8.1` and
 * `2.8-IV1` are, on 2.8). Releases without these settings, from 4.0 on, look at no text.
 */
export function isProtocolVersion(text: string, lens: Lens): boolean {
  const written = text.trim();
  const forgiven = written.endsWith(".") && lens.within("broker", forgivesPoint);
  const name = protocolName(forgiven ? written.replace(/\.+$/, "") : written);
  const periods = Object.hasOwn(versions(), name) ? (versions()[name] ?? []) : [];
  return lens.pick("broker", periods) !== undefined || !lens.within("broker", [asked]);
}

/** Whether any release knows the text as a version of its metadata; of 4.0 and newer every name of the right form is one. */
export function isMetadataVersion(text: string): boolean {
  const name = protocolName(text);
  if (Object.hasOwn(versions(), name)) return true;
  return /^\d+\.\d+(-IV\d+)?$/.test(name) && (parseRelease(name.replace(/-.*/, "")) ?? 0) >= since("4.0");
}

/** What a broker looks at: `2.8` of `2.8.1`, `0.10.2` of `0.10.2.1`; a text with a point at its end is no version. */
export function protocolName(text: string): string {
  const trimmed = text.trim();
  const parts = trimmed.split(".");
  if (parts.at(-1) === "") return trimmed;
  return parts.slice(0, trimmed.startsWith("0.") ? 3 : 2).join(".");
}

/** The format of records that came with a version: 0, since 0.10.0 1, since 0.11.0 2; `undefined` for what is no version. */
export function recordFormat(text: string): 0 | 1 | 2 | undefined {
  const release = parseRelease(protocolName(text));
  if (release === undefined) return undefined;
  return release >= since("0.11") ? 2 : release >= since("0.10") ? 1 : 0;
}

/** The oldest version that a KRaft node takes is 3.0-IV1, which is `3.0`. */
export function isKraftVersion(text: string): boolean {
  const name = protocolName(text);
  return name !== "3.0-IV0" && (parseRelease(name) ?? 0) >= since("3.0");
}

/** A point at the end is not seen by the releases in which Scala divides the text. */
const forgivesPoint = parseRange("<3.3");

/** The releases whose broker has the settings. */
const asked: Interval = { from: everyRelease.from, to: since("4.0") };

const versions = once(
  (): Readonly<Record<string, readonly Interval[]>> =>
    Object.fromEntries(
      Object.entries(settings()).map(([name, periods]) => [
        name,
        periods.map(({ since: first, until }) => ({
          from: first === undefined ? everyRelease.from : since(first),
          to: until === undefined ? everyRelease.to : since(until),
        })),
      ]),
    ),
);

function since(release: string): number {
  return parseRelease(release) ?? 0;
}

function settings(): Readonly<Record<string, readonly { readonly since?: string; readonly until?: string }[]>> {
  return facts().settings;
}
