/** The ways of topics: who is on one, and what its declarations agree on. */
import { expect, it } from "vitest";
import { systemOf } from "../../server/src/system/link.ts";
import type { Party } from "../../server/src/system/party.ts";
import { waysOf } from "../../server/src/system/ways.ts";
import { party, written } from "../support/party.ts";

const use = { topic: "orders", key: "topics" };
const writer = (uri: string, address?: string): Party =>
  party(uri, "producer", { writes: [use], ...(address === undefined ? {} : { reaches: [address] }) });
const reader = (uri: string, address?: string): Party =>
  party(uri, "consumer", { reads: [use], ...(address === undefined ? {} : { reaches: [address] }) });
const topic = (uri: string, copies?: number): Party =>
  party(uri, "topic", { name: "orders", facts: written(copies === undefined ? {} : { "replication.factor": copies }) });

/** Each way as `declarations: writers -> readers`. */
function ways(...parties: readonly Party[]): readonly string[] {
  const files = (uses: readonly { readonly party: Party }[]): string => uses.map((one) => one.party.uri).join(" ");
  return waysOf(systemOf(parties)).map(
    ({ declarations, writers, readers }) =>
      `${declarations.map(({ uri }) => uri).join(" ")}: ${files(writers)} -> ${files(readers)}`,
  );
}

it("a declaration joins who uses it", () => expect(ways(topic("t"), writer("w"), reader("r"))).toEqual(["t: w -> r"]));

it("without one it takes an address that means one host everywhere", () => {
  const address = "kafka.shop.example.com:9092";
  expect(ways(writer("w", address), reader("r", address))).toEqual([": w -> r"]);
  expect(ways(writer("w", "kafka:9092"), reader("r", "kafka:9092"))).toEqual([": w -> ", ":  -> r"]);
  expect(ways(writer("w"), reader("r"))).toEqual([": w -> ", ":  -> r"]);
});

it("one client that reads and writes a topic is on one way", () =>
  expect(ways(party("s", "consumer", { writes: [use], reads: [use] }))).toEqual([": s -> s"]));

it("topics of two projects are two ways, though their names are one", () =>
  expect(ways(topic("a/t"), writer("a/w"), topic("b/t"), reader("b/r"))).toEqual(["a/t: a/w -> ", "b/t:  -> b/r"]));

it("says how many copies there are only where all declarations agree", () => {
  const copies = (...all: readonly (number | undefined)[]): unknown => {
    const declared = all.map((one, i) => topic(`${i}.yaml`, one));
    return waysOf(systemOf([...declared, writer("w")])).map((one) => one.copies?.value);
  };
  expect(copies(3, 3)).toEqual([3]);
  expect(copies(3, 1)).toEqual([undefined]);
  expect(copies(3, undefined)).toEqual([undefined]);
});
