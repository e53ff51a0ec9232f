/** The cheap look lets nothing pass by that a carrier recognises, and what is not Kafka's is seen to be none. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { isWorthStarting } from "../../client/src/look.ts";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { carriers } from "../../server/src/carriers/all.ts";
import { grammarOf } from "../../server/src/carriers/grammar-of.ts";
import { lookedAt, mayCarry } from "../../server/src/carriers/look.ts";
import { type CatalogueRole, catalogueOf } from "../../server/src/kafka/catalogue.ts";
import { readDocument } from "../../server/src/syntax/read.ts";
import { carrierTexts, exampleTexts } from "../support/example-texts.ts";
import { filesBelow } from "../support/files-below.ts";

/** Every text of the project that is meant to be read: the examples of all rules, and the files of examples and tests. */
const texts = [
  ...carrierTexts,
  ...exampleTexts(),
  ...["examples", "test/ok", "test/oracle/spring", "test/cli/cases", "test/editor/workspace"].flatMap((folder) =>
    filesBelow(folder)
      .filter(({ path }) => /\.(properties|ya?ml|conf|cfg|config|json)$/.test(path))
      .map(({ path, text }) => ({ uri: path, text })),
  ),
];

it("passes whatever has a component, in server and client alike", () => {
  const seen = new Set<string>();
  const missed = texts.filter(({ uri, text }) => {
    const { components } = analyze([parse({ uri, text })], { rules: [] });
    const undivided = readDocument(uri, text, grammarOf(uri, text));
    for (const { carrier } of components) seen.add(carrier);
    for (const { id, divide } of carriers) if ((divide?.(undivided).embeddings.length ?? 0) > 0) seen.add(id);
    return components.length > 0 && !(mayCarry(uri, text) && isWorthStarting(uri, "plaintext", text));
  });
  expect([...seen].sort()).toEqual(carriers.map(({ id }) => id).sort());
  expect(texts.length).toBeGreaterThan(1_000);
  expect(missed.map(({ uri }) => uri)).toEqual([]);
});

it("says the same in the client as in the server", () => {
  const different = texts.filter(({ uri, text }) => mayCarry(uri, text) !== isWorthStarting(uri, "plaintext", text));
  expect(different).toEqual([]);
});

describe("a plain file of one setting", () => {
  const owned = (role: CatalogueRole, ...others: readonly CatalogueRole[]): readonly string[] =>
    catalogueOf(role).names.filter((name) => !others.some((other) => catalogueOf(other).names.includes(name)));
  // Settings that count as a sign in plain-roles.ts and librdkafka-roles.ts; those that clients and brokers share do not.
  it.each([
    ["producer", owned("producer", "consumer", "admin")],
    ["consumer", owned("consumer", "producer", "admin")],
    ["topic", catalogueOf("topic").names],
    ["librdkafka", owned("librdkafka", "producer", "consumer", "admin", "broker").filter((name) => name.includes("."))],
  ])("of a %s has a word", (_, names) => {
    expect(names.filter((name) => !mayCarry("some.properties", `${name}=1\n`))).toEqual([]);
  });

  it("of a broker has one, but for names that other servers have too", () => {
    const names = owned("broker", "producer", "consumer", "admin", "topic");
    expect(names.filter((name) => !mayCarry("some.properties", `${name}=1\n`))).toEqual([
      "host.name",
      "node.id",
      "port",
    ]);
  });
});

describe("what is not Kafka's is not read", () => {
  it.each([
    ["package-lock.json", fs.readFileSync("package-lock.json", "utf8")],
    ["package.json", fs.readFileSync("package.json", "utf8")],
    ["tsconfig.json", fs.readFileSync("tsconfig.json", "utf8")],
    [".github/workflows/build.yml", "on: push\njobs:\n  build:\n    steps:\n      - run: make\n"],
    ["labels_de.properties", "title=Titel\nsubmit=Absenden\n"],
    ["some.properties", ""],
    [
      "web.config",
      '<configuration><appSettings><add key="acks" value="0"/></appSettings></configuration>'.replace("acks", "a"),
    ],
  ])("%s", (uri, text) => {
    expect(mayCarry(uri, text)).toBe(false);
    expect(isWorthStarting(uri, "plaintext", text)).toBe(false);
  });
});

it("knows a file by its name before anything is written, and by the language of an editor", () => {
  for (const uri of ["a/producer.properties", "application-prod.yml", "connect-distributed.properties"])
    expect([mayCarry(uri, ""), isWorthStarting(uri, "plaintext", "")]).toEqual([true, true]);
  expect(mayCarry("untitled:Untitled-1", "acks=0", "properties")).toBe(true);
  expect(mayCarry("untitled:Untitled-1", "acks=0", "json")).toBe(false);
  expect(isWorthStarting("untitled:Untitled-1", "json", "acks=0")).toBe(false);
});

it("looks no further than the first megabyte", () => {
  const late = `${"#\n".repeat(lookedAt / 2)}acks=0\n`;
  expect([mayCarry("some.properties", late), isWorthStarting("some.properties", "plaintext", late)]).toEqual([
    false,
    false,
  ]);
});
