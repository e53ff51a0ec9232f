/** The settings of one librdkafka: the table that it prints itself, and what the table leaves out, found by trying. */

/** `{ settings, aliases, internal }`; `tries(list)` says of each `[key, value]` whether the library takes it. */
export function factsOf(table, tries, isKafkas) {
  const rows = tableRows(table);
  const plain = rows.filter(({ type }) => type !== undefined && type !== "see dedicated API");
  const guesses = plain.flatMap((row) => guessesOf(row).map((value) => [row.name, value]));
  const taken = tries(guesses);
  const takes = (name, value) => guesses.some((guess, i) => guess[0] === name && guess[1] === value && taken[i]);
  const pairs = plain.filter(({ aliasOf }) => aliasOf !== undefined).map(({ name, aliasOf }) => [name, aliasOf]);
  return {
    settings: Object.fromEntries(plain.map((row) => [row.name, settingOf(row, takes)])),
    // Of two names for one thing the one that Kafka's own clients know counts.
    aliases: pairs.map(([name, own]) => (isKafkas(name) || !isKafkas(own) ? [own, name] : [name, own])),
    internal: rows.filter((row) => !plain.includes(row)).map(({ name }) => name),
  };
}

/** The client's rows come first; a topic's row of the same name never counts. */
function tableRows(table) {
  const rows = new Map();
  for (const line of table.split("\n")) {
    const match = /^(\S+) +\| +([CP*]) +\| (.*?) *\| +(.*?) *\| (high|medium|low) *\| (.*)$/.exec(line);
    if (match === null || rows.has(match[1])) continue;
    const [, name, role, range, usual, importance, about] = match;
    const aliasOf = /^(?:\*\*DEPRECATED\*\* )?Alias for `([^`]+)`/.exec(about)?.[1];
    rows.set(name, {
      name,
      role,
      range,
      usual,
      importance,
      about,
      aliasOf,
      type: /\*Type: ([^*]+)\*/.exec(about)?.[1],
    });
  }
  return [...rows.values()];
}

/** Words that the description quotes, and `all`, which some numbers take for -1; nonsense tells whether any word is taken. */
function guessesOf({ type, about }) {
  if (type === "integer") return ["all"];
  if (type !== "string") return [];
  return ["", nonsense, ...new Set([...about.matchAll(/`([a-z_0-9]+)`/g)].map(([, word]) => word))];
}

const nonsense = "?nonsense";

function settingOf({ name, role, range, usual, importance, type, about }, takes) {
  const words = guessesOf({ type, about }).filter((word) => takes(name, word));
  const only = { C: "consumer", P: "producer" }[role];
  return {
    type: typeOf(type, words),
    default: usual === "" ? null : usual,
    ...validOf(range, type, words),
    importance,
    ...(only && { only }),
    ...(/\*\*DEPRECATED\*\*/.test(about) && { deprecated: true }),
  };
}

function typeOf(type, words) {
  if (type === "integer" && words.includes("all")) return "c-integer-or-all";
  return types[type] ?? "string";
}

/** librdkafka reads its values as C does: `1` is true, `5ms` is 5. */
const types = {
  boolean: "c-boolean",
  integer: "c-integer",
  float: "c-float",
  "enum value": "c-enum",
  "CSV flags": "c-flags",
};

function validOf(range, type, words) {
  const bounds = /^(-?\d+) \.\. (-?\d+)$/.exec(range);
  // Nothing but the empty text is taken: names of plug-ins, which this machine has not.
  if (words.length === 1 && words[0] === "") return {};
  if (bounds !== null) return { valid: { min: Number(bounds[1]), max: Number(bounds[2]) } };
  if (type === "string" && words.length > 0 && !words.includes(nonsense)) return { valid: { oneOf: words } };
  if (type === "string" && !words.includes("")) return { valid: { nonEmpty: true } };
  return range === "" ? {} : { valid: { oneOf: range.split(", "), caseInsensitive: true } };
}
