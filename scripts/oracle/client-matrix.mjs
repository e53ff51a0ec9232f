/** The configurations that question 2 asks about: every rule's keys in all combinations, every key at its edges, and seeded random ones. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { caseList } from "./case-list.mjs";
import { groups } from "./client-groups.mjs";
import { pools } from "./client-pools.mjs";
import { pick, sample, seeded } from "./seeded.mjs";

const seed = 20_240_301;
const randomCases = { producer: 300, consumer: 300, admin: 60, streams: 120 };

/** `[{ role, settings }]`, each configuration once, always the same ones in the same order. */
export function clientCases() {
  const random = seeded(seed);
  const { add, list } = caseList();
  for (const { role, settings } of groups) for (const combination of product(settings)) add(role, combination);
  for (const role of Object.keys(pools)) {
    for (const settings of edges(role, random)) add(role, { ...base(role), ...settings });
    const pool = Object.entries(pools[role]);
    for (const [key, values] of pool) for (const value of values) add(role, { ...base(role), [key]: value });
    for (let i = 0; i < randomCases[role]; i++) {
      const chosen = sample(random, pool, 2 + Math.floor(random() * 5));
      add(role, { ...base(role), ...Object.fromEntries(chosen.map(([key, values]) => [key, pick(random, values)])) });
    }
  }
  return list();
}

/** What nothing of the role starts without; the matrix has cases without it too. */
function base(role) {
  return role === "streams" ? { "application.id": "app" } : role === "consumer" ? { "group.id": "g" } : {};
}

/** All combinations; `undefined` stands for not written. */
export function product(settings) {
  return Object.entries(settings).reduce(
    (partial, [key, values]) =>
      partial.flatMap((one) => values.map((value) => (value === undefined ? one : { ...one, [key]: value }))),
    [{}],
  );
}

/** Each key alone: at its limits, past them, and as something that it is not. */
function edges(role, random) {
  const file = join(import.meta.dirname, "..", "..", "schemas", "settings", `${role}.json`);
  const { settings } = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(settings).flatMap(([key, periods]) => {
    // What all clients have in common is asked of the producer; `ssl.` and `sasl.` of the consumer.
    const security = /^(ssl|sasl)\./.test(key);
    if (notAsked.test(key) || (security && role !== "consumer")) return [];
    const values = new Set(periods.flatMap((period) => edgeValues(period, random)));
    return [...values].map((value) => ({ [key]: value }));
  });
}

/** Buffers and threads that would really be made, names that would really be looked up. */
const notAsked =
  /^(num\.stream\.threads|bootstrap\.servers|bootstrap\.controllers|buffer\.memory|state\.dir|config\.providers)$/;

const nonsense = ["abc", "", "1.5", " 5 ", "5L", "0x10", "1_000", "+5", "-0", "1e3", "5 ms", "true", "\t7"];
const limits = { int: 2147483647n, short: 32767n, long: 9223372036854775807n };

/** A setting at its limits, past them, and as something that it is not. */
export function edgeValues({ type, valid }, random) {
  if (type === "boolean") return ["true", " False ", ...sample(random, ["no", "1", "", "yes", "on", "TRUE", "T"], 2)];
  if (type === "double")
    return ["0.5", ...rangeEdges(valid, 0.01), ...sample(random, [...nonsense, "NaN", ".5", "5d"], 2)];
  if (type in limits) {
    /** @type {bigint} */
    const limit = limits[type];
    const past = pick(random, [String(limit + 1n), String(-limit - 2n)]);
    return [
      ...rangeEdges(valid, 1),
      past,
      ...sample(random, nonsense, 2),
      ...sample(random, ["0", "-1", "-2", "7"], 2),
    ];
  }
  return type === "string" && valid?.oneOf ? enumeration(valid.oneOf, random) : [];
}

function rangeEdges(valid, step) {
  const { min, max } = valid ?? {};
  return [
    ...(min === undefined ? [] : [String(min), String(min - step)]),
    ...(max === undefined ? [] : [String(max), String(max + step)]),
  ];
}

function enumeration(oneOf, random) {
  const names = oneOf.filter((name) => name !== null);
  const one = pick(random, names);
  // A protocol with SASL wants credentials, and then the classes that check them.
  return [...names, one.toUpperCase(), one.toLowerCase(), ` ${one} `, "nonsense", ""].filter(
    (name) => !/sasl/i.test(name),
  );
}
