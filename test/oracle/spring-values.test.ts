/** What real releases of Spring Boot make of a text for a typed key, in YAML and in .properties, is what our conversion makes of it. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "../../server/src/analysis/parse.ts";
import { converted, isRefused } from "../../server/src/carriers/spring-boot/value.ts";
import { springNames } from "../../server/src/kafka/spring-catalogue.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";

interface Recorded {
  readonly releases: readonly string[];
  /** By grammar, one line of a file and its course. */
  readonly cases: Readonly<
    Record<"yaml" | "properties", readonly (readonly [Readonly<Record<string, string>>, number])[]>
  >;
  readonly courses: readonly (readonly string[])[];
}

const recorded = JSON.parse(fs.readFileSync("test/oracle/answers/spring-values.json", "utf8")) as Recorded;

describe.each(["yaml", "properties"] as const)("%s", (grammar) => {
  const asked = recorded.cases[grammar].flatMap(([line, course]) => {
    const [[key, text] = ["", ""]] = Object.entries(line);
    const [real = "", ...later] = recorded.courses[course] ?? [];
    return [{ key, text, real, later }];
  });

  it("was asked enough, and all releases agree", () => {
    expect(asked.length).toBeGreaterThanOrEqual(900);
    expect(asked.filter(({ later }) => later.length > 0)).toEqual([]);
  });

  it("reads and refuses as the real one", () => {
    const excused = new Set<string>();
    const wrong = asked.flatMap(({ key, text, real }) => {
      const ours = ourAnswer(grammar, key, text);
      if (real.startsWith("!") ? ours === "!" : ours.toLowerCase() === real.toLowerCase()) return [];
      const excuse = Object.keys(excuses).find((name) => excuses[name]?.(key, text) === true);
      if (excuse !== undefined) excused.add(excuse);
      return excuse === undefined ? [`${key} ${text}: real ${real}, ours ${ours}`] : [];
    });
    expect(wrong).toEqual([]);
    if (grammar === "yaml") expect([...excused].sort()).toEqual(Object.keys(excuses).sort());
  });
});

/** Where ours differs, and why. */
const excuses: Readonly<Record<string, (key: string, text: string) => boolean>> = {
  "a list or a mapping where one value belongs is no entry of that name": (_key, text) => /^[[{]/.test(text),
  "a primitive boolean cannot be empty; the metadata does not tell it from another": (key, text) =>
    key === "listener.missing-topics-fatal" && /^(?:#.*|null|~|""|\[\]|)$/.test(text),
  "milliseconds and bytes beyond 2^53": (_key, text) => /^92233720368547758/.test(text),
  "which classes there are, only the machine knows": (key) => key === "producer.value-serializer",
};

/** `=1000` is what the client is given, `-` that nothing is bound, `!` that the application does not start. */
function ourAnswer(grammar: "yaml" | "properties", key: string, text: string): string {
  const name = `spring.kafka.${key}`;
  const file = grammar === "yaml" ? "application.yml" : "application.properties";
  const document = parse({ uri: file, text: `${name}${grammar === "yaml" ? ": " : "="}${text}\n` });
  const all = entriesOf(document);
  if (document.parts.some(({ problems }) => problems.some(({ kind }) => kind === "refused"))) return "!";
  const [entry] = all.filter((one) => one.key === name);
  const elements = all.filter((one) => one.key.startsWith(`${name}[`));
  if (entry?.value === undefined) return elements.length > 0 ? `=${elements.map(({ value }) => value).join(",")}` : "-";
  if (!springNames().includes(name)) return `=${entry.value}`;
  if (isRefused(name, entry.value, entry.scalar)) return "!";
  const { value, absent } = converted(name, { value: entry.value }, entry.scalar);
  return absent === true || value === undefined ? "-" : `=${value}`;
}
