/** `bootstrap.servers` as librdkafka reads it: it refuses none, and goes on with what it made of it; asked of 21 releases from 1.4 to 2.16. */
import type { Piece } from "./addresses.ts";

/**
 * What is odd about an address, though the client starts: a name that nobody can resolve, such as `a:1;b` or `"a`; a port that is no number
 * from 0 to 65535, of which it makes another; no port, which is 9092.
 */
export type OddAddress = "host" | "port" | "no-port";

/** An address that the client tries. */
export interface NativeAddress extends Piece {
  readonly host: string;
  readonly port: number;
  readonly odd?: OddAddress;
}

/** The addresses that the client tries, and the protocol at which it stopped reading: what stands there and behind it is not used. */
export interface NativeAddresses {
  readonly used: readonly NativeAddress[];
  readonly stopped?: Piece & { readonly protocol: string; readonly isKnown: boolean };
}

const protocols = ["plaintext", "ssl", "sasl_plaintext", "sasl_ssl"];

/** Reads a list; `securityProtocol` is the one that the client uses, `undefined` where nobody can know it: then any known one is right. */
export function librdkafkaAddresses(text: string, securityProtocol: string | undefined): NativeAddresses {
  const used: NativeAddress[] = [];
  let from = 0;
  for (const part of text.split(",")) {
    const start = from + (part.length - part.trimStart().length);
    const end = from + part.trimEnd().length;
    from += part.length + 1;
    if (end <= start) continue;
    const written = text.slice(start, end);
    const mark = written.indexOf("://");
    const protocol = mark > 0 ? written.slice(0, mark).toLowerCase() : undefined;
    if (protocol !== undefined && !(protocols.includes(protocol) && agrees(protocol, securityProtocol)))
      return { used, stopped: { start, end, protocol, isKnown: protocols.includes(protocol) } };
    used.push({ start, end, ...parsed(protocol === undefined ? written : written.slice(mark + 3)) });
  }
  return { used };
}

function agrees(protocol: string, securityProtocol: string | undefined): boolean {
  return securityProtocol === undefined || protocol === securityProtocol.toLowerCase();
}

/** The port stands behind the only colon, or behind the bracket of an IPv6 address; more colons without a bracket are all the host's. */
function parsed(written: string): Omit<NativeAddress, keyof Piece> {
  const bracketed = /^\[([^\]]*:[^\]]*:[^\]]*)\](?::(.*))?$/s.exec(written);
  const single = /^([^:]*):([^:]*)$/s.exec(written);
  const [host, port] = bracketed
    ? [bracketed[1] ?? "", bracketed[2]]
    : single
      ? [single[1] ?? "", single[2]]
      : [written, undefined];
  const named = host === "" ? "localhost" : host;
  const odd = isPossible(named) ? oddPort(port) : "host";
  return { host: named, port: port === undefined ? 9092 : atoi(port), ...(odd && { odd }) };
}

function oddPort(port: string | undefined): OddAddress | undefined {
  if (port === undefined) return "no-port";
  const number = /^\s*\+?(\d+)/.exec(port)?.[1];
  return number === undefined || Number(number) > 65_535 ? "port" : undefined;
}

/** As C reads a number at the beginning of a text, in 32 bits, of which the port keeps 16. */
function atoi(text: string): number {
  const digits = /^\s*[+-]?\d+/.exec(text)?.[0] ?? "0";
  return Number(BigInt.asUintN(16, BigInt(digits.trim().replace("+", ""))));
}

function isPossible(host: string): boolean {
  return host.includes(":") ? /^(?=.*:.*:)[0-9a-f:.]+(?:%.+)?$/i.test(host) : /^[\w.%-]+$/.test(host);
}
