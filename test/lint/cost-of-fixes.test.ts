/** Fixes of many findings: what is read to prove them stays in proportion to the text, counted in characters. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { grammars } from "../../server/src/syntax/grammars.ts";
import { lengthToProve } from "../../server/src/syntax/window.ts";

const many = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("");
const shapes = {
  "documents of YAML": {
    uri: "application.yml",
    text: (n: number) =>
      many(n, (i) => `---\nspring.config.activate.on-profile: p${i}\nspring.kafka.producer.acks: 0\n`),
  },
  "documents of .properties": {
    uri: "application.properties",
    text: (n: number) =>
      many(n, (i) => `#---\nspring.config.activate.on-profile=p${i}\nspring.kafka.producer.acks=0\n`),
  },
  "lines of .properties": {
    uri: "application.properties",
    text: (n: number) =>
      many(
        n,
        (i) =>
          `spring.cloud.stream.bindings.b${i}-out-0.destination=t${i}\nspring.cloud.stream.kafka.bindings.b${i}-out-0.producer.configuration.acks=0\n`,
      ),
  },
} satisfies Record<string, { readonly uri: string; readonly text: (n: number) => string }>;

afterEach(() => vi.restoreAllMocks());

/** How many characters grammars read to make every fix of a file, and what was made. */
function making(uri: string, text: string) {
  const document = parse({ uri, text });
  const { findings } = analyze([document], { profiles: [] });
  let read = 0;
  for (const grammar of Object.values(grammars)) {
    const original = grammar.read;
    vi.spyOn(grammar, "read").mockImplementation((address, given) => {
      read += given.length;
      return original(address, given);
    });
  }
  const made = findings.map((one) => ({ fixes: one.fixes.length, advice: one.advice?.text.en }));
  vi.restoreAllMocks();
  return { read, made, document };
}

describe.each(Object.entries(shapes))("%s", (_, { uri, text }) => {
  it("are proved by reading the lines around", () => {
    const document = parse({ uri, text: text(40) });
    expect(document.parts.at(-1)?.entries.length).toBeGreaterThan(0);
    const at = text(40).indexOf("acks", text(40).length / 2);
    expect(lengthToProve(document, { start: at, end: at + 1 })).toBeLessThan(text(4).length);
  });
});

it("a file with hundreds of findings is read a few times, and every fix is there", () => {
  const { uri, text } = shapes["lines of .properties"];
  const [few, lots] = [making(uri, text(20)), making(uri, text(160))];
  expect(lots.made.filter(({ fixes }) => fixes > 0).length).toBeGreaterThanOrEqual(160);
  expect(lots.read / text(160).length).toBeLessThan((2 * few.read) / text(20).length);
});

it("where only the whole can be read, the findings above have their fixes, and the others say why not", () => {
  const uri = "application.yml";
  const text = (n: number): string =>
    `spring.cloud.stream:\n  kafka.bindings:\n${many(n, (i) => `    b${i}-out-0.producer.configuration.acks: 0\n`)}  bindings:\n${many(n, (i) => `    b${i}-out-0.destination: t${i}\n`)}`;
  const { read, made } = making(uri, text(500));
  expect(read).toBeLessThan(2 * (1_000_000 + 20 * text(500).length));
  expect(made[0]).toEqual({ fixes: 1, advice: undefined });
  expect(made.at(-1)).toEqual({ fixes: 0, advice: expect.stringContaining("Many lines of this file have findings.") });
});
