/** Addresses as the clients read them: what is used, and what is refused where, by release. */
import { describe, expect, it } from "vitest";
import {
  type Addresses,
  applicationServer,
  bootstrapAddresses,
  quorumAddresses,
} from "../../server/src/kafka/addresses.ts";
import { librdkafkaAddresses } from "../../server/src/kafka/librdkafka-addresses.ts";
import { everyRelease, type Lens, lensOn, parsePin } from "../../server/src/kafka/version.ts";

function at(release: string): Lens {
  const pin = parsePin(release) ?? everyRelease;
  return lensOn({
    clients: pin,
    broker: pin,
    springBoot: everyRelease,
    springKafka: everyRelease,
    librdkafka: everyRelease,
  });
}

/** `host:port` of what is used, with what was passed over; or the fault and the entry. */
function shown(read: Addresses): string {
  if ("fault" in read) return `! ${read.fault} ${read.entry}`.trim();
  return read.used.map(({ host, port, skipped }) => `${skipped && `(${skipped})`}${host}:${port}`).join(" ");
}

describe("bootstrap.servers of Java clients", () => {
  it.each([
    ["a:1, b:2", "3.0", "a:1 b:2"],
    ["a", "3.0", "! no-port a"],
    ["a:1,b:99999", "3.0", "! port-range b:99999"],
    ["z:2181/kafka", "4.0", "! form z:2181/kafka"],
    ['"a:1"', "3.0", '! form "a:1"'],
    ["", "3.0", "! nothing"],
    [",", "3.0", "! nothing ,"],
    [",", "4.2.0", "! empty-entry"],
    ["a:1,", "4.1", "a:1"],
    ["a:1;b:2", "3.7.2", "(a:1;)b:2"],
    ["a:1;b:2", "3.8.0", "! form a:1;b:2"],
    ["a:1;b:2", "3.9.1", "(a:1;)b:2"],
    ["a:1;b:2", "4.0.0", "! form a:1;b:2"],
    ["http://a:1,SASL_SSL://b:2", "4.4", "a:1 b:2"],
    ["[::1]:9092", "4.4", "::1:9092"],
    ["a:1:2", "4.4", "! host a:1:2"],
    [":9092", "4.4", "localhost:9092"],
  ])("%j in %s: %s", (text, release, expected) => expect(shown(bootstrapAddresses(text, at(release)))).toBe(expected));

  it("asks for the release only where it matters", () => {
    const lens = at("3");
    bootstrapAddresses("a:1,http://b:2", lens);
    expect(lens.seen().clients).toEqual(parsePin("3"));
    bootstrapAddresses("a:1;b:2", lens);
    expect(lens.seen().clients).toEqual({ from: 3_009_001, to: 4_000_000 });
  });

  it("says where the entry stands", () => {
    const read = bootstrapAddresses("a:1, b ,c:3", at("3.0"));
    expect(read).toEqual({ fault: "no-port", place: { start: 5, end: 6 }, entry: "b" });
  });
});

it.each([
  ["a:1,", "! empty-entry"],
  ["a:1,b", "! no-port b"],
  ["a:1:2", "a:1:2"],
  ["", "! nothing"],
])("controller.quorum.bootstrap.servers %j: %s", (text, expected) =>
  expect(shown(quorumAddresses(text, at("4.1")))).toBe(expected),
);

it.each([
  ["a:99999", "a:99999"],
  ["a:1,b:2", "! form a:1,b:2"],
  [" ", ""],
  ["a", "! no-port a"],
])("application.server %j: %s", (text, expected) => expect(shown(applicationServer(text, at("4.1")))).toBe(expected));

it.each([
  ["a", undefined, "a:9092 no-port"],
  ["a:1;b:2", undefined, "a:1;b:2:9092 host"],
  ["z:2181/kafka", undefined, "z:2181"],
  ["a:65536", undefined, "a:0 port"],
  ["http://a:1,b:2", undefined, "stops at http"],
  ["a:1,SSL://b:2,c:3", "PLAINTEXT", "a:1, stops at ssl"],
  ["a:1,SSL://b:2,c:3", undefined, "a:1, b:2, c:3"],
])("librdkafka reads %j under %s: %s", (text, protocol, expected) => {
  const { used, stopped } = librdkafkaAddresses(text, protocol);
  const names = used.map(({ host, port, odd }) => `${host}:${port}${odd === undefined ? "" : ` ${odd}`}`);
  expect([...names, ...(stopped === undefined ? [] : [`stops at ${stopped.protocol}`])].join(", ")).toBe(expected);
});
