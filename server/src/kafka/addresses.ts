/** Addresses of brokers as the real clients read them: which a text names, and which texts are refused, as asked of the released ones. */
import { type Axis, type Lens, parseRange, type VersionRange } from "./version.ts";

/** Offsets into the text that was read, the end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** An address that the client uses; `host` is `localhost` where the text names none. */
export interface Address extends Piece {
  readonly host: string;
  readonly port: number;
  /** What stands before the host and is not read, such as the first address of `a:1;b:2`; a scheme such as `http://` does not count. */
  readonly skipped: string;
}

/**
 * Why a client refuses: nothing is named; an entry of the list is empty; an entry has no port; its port is above 65535; it has another
 * form than `host:port`; or no name in it can be resolved anywhere.
 */
export type AddressFault = "nothing" | "empty-entry" | "no-port" | "port-range" | "form" | "host";

/** The addresses that a client starts with, or the first thing that it refuses. */
export type Addresses =
  | { readonly used: readonly Address[] }
  | { readonly fault: AddressFault; readonly place: Piece; readonly entry: string };

/** Where an address is read, which decides what is refused besides its form. */
interface Reader {
  readonly axis: Axis;
  /** In which releases an empty entry of a list is refused. */
  readonly emptyEntries: VersionRange;
  /** Whether names are looked up at once. */
  readonly resolves: boolean;
}

const ofClient: Reader = { axis: "clients", emptyEntries: parseRange(">=4.2"), resolves: true };
const ofNode: Reader = { axis: "broker", emptyEntries: parseRange(">=0"), resolves: false };

/** `bootstrap.servers` and `bootstrap.controllers` of the Java clients; asked of producers of 27 releases from 1.1 to 4.4. */
export function bootstrapAddresses(text: string, lens: Lens): Addresses {
  return listed(text, lens, ofClient);
}

/** `controller.quorum.bootstrap.servers` of a node; names are looked up only later. Asked of brokers from 3.8 to 4.4. */
export function quorumAddresses(text: string, lens: Lens): Addresses {
  return listed(text, lens, ofNode);
}

/** `application.server` of Kafka Streams: one address, whose port may be any number of 32 bits; `nothing` is not refused there. */
export function applicationServer(text: string, lens: Lens): Addresses {
  const entry = { start: text.length - text.trimStart().length, end: text.trimEnd().length };
  if (entry.end <= entry.start) return { used: [] };
  const read = addressIn(text, entry, lens, "clients");
  if ("fault" in read) return read;
  return read.port > largestInt ? refused(text, "port-range", entry) : { used: [read] };
}

function listed(text: string, lens: Lens, reader: Reader): Addresses {
  const whole = { start: 0, end: text.length };
  const used: Address[] = [];
  let impossible: Piece | undefined;
  for (const entry of entriesOf(text)) {
    if (entry.start === entry.end) {
      if (lens.within(reader.axis, reader.emptyEntries)) return refused(text, "empty-entry", entry);
      continue;
    }
    const read = addressIn(text, entry, lens, reader.axis);
    if ("fault" in read) return read;
    if (read.port > highestPort) return refused(text, "port-range", entry);
    if (!reader.resolves || isPossible(read.host)) used.push(read);
    else impossible ??= entry;
  }
  if (used.length > 0) return { used };
  return impossible === undefined ? refused(text, "nothing", whole) : refused(text, "host", impossible);
}

/** As ConfigDef divides a list: at commas, with the blanks around them; a blank text has no entry. */
function entriesOf(text: string): readonly Piece[] {
  if (text.trim() === "") return [];
  let from = 0;
  return text.split(",").map((part) => {
    const start = from + (part.length - part.trimStart().length);
    const end = Math.max(start, from + part.trimEnd().length);
    from += part.length + 1;
    return { start, end };
  });
}

/** From 3.8 to 3.9.0, and since 4.0, nothing may stand before the host but a scheme; otherwise anything may, and is not read. */
const strictForm = parseRange(">=3.8 <3.9.1 || >=4.0");
const strict = /^(?:[0-9a-zA-Z\-%._]*:\/\/)?\[?([0-9a-zA-Z\-%._:]*)\]?:([0-9]+)$/;
const highestPort = 65_535;
const largestInt = 2_147_483_647;

function addressIn(
  text: string,
  entry: Piece,
  lens: Lens,
  axis: Axis,
): Address | Exclude<Addresses, { readonly used: unknown }> {
  const written = text.slice(entry.start, entry.end);
  const close = strict.exec(written);
  if (close !== null) return { ...entry, host: close[1] || "localhost", port: Number(close[2]), skipped: "" };
  const loose = lastAddress(written);
  if (loose === undefined || lens.within(axis, strictForm))
    return refused(text, loose === undefined && isWithoutPort(written) ? "no-port" : "form", entry);
  return { ...entry, ...loose, host: loose.host || "localhost" };
}

/** What stands last, `host:port` or `[host]:port`: older clients read an entry from its end. In steps, since a value may be as long as a file. */
export function lastAddress(written: string): Omit<Address, keyof Piece> | undefined {
  const colon = written.lastIndexOf(":");
  const port = written.slice(colon + 1);
  if (colon < 0 || !/^[0-9]+$/.test(port)) return undefined;
  const end = written[colon - 1] === "]" ? colon - 1 : colon;
  let start = end;
  while (/[0-9a-zA-Z\-%._:]/.test(written[start - 1] ?? "")) start--;
  const skipped = written.slice(0, written[start - 1] === "[" ? start - 1 : start);
  return { host: written.slice(start, end), port: Number(port), skipped };
}

/** A host alone, or one whose port was forgotten behind the colon. */
function isWithoutPort(written: string): boolean {
  return /^(?:[\w\-%.]*:\/\/)?(?:[\w\-%.]+|\[[\w\-%.:]+\]):?$/.test(written);
}

function refused(text: string, fault: AddressFault, { start, end }: Piece): Exclude<Addresses, { used: unknown }> {
  return { fault, place: { start, end }, entry: text.slice(start, end) };
}

/** A colon in a name makes it one of IPv6, or none that any resolver knows. */
function isPossible(host: string): boolean {
  return !host.includes(":") || /^(?=.*:.*:)[0-9a-f:.]+(?:%.+)?$/i.test(host);
}
