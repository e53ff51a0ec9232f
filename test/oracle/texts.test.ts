/** Every text of question 4 is read as the real Java and the real Spring Boot read it; the answers were recorded from both. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sampled } from "../support/sampled.ts";
import { type Answer, digest, ourAnswer, type Reader, readers, settled, textsFor } from "./text-cases.mts";

interface Recorded {
  readonly question: string;
  readonly releases: { readonly java: number; readonly springBoot: readonly string[] };
  readonly readers: Readonly<
    Record<
      Reader,
      {
        readonly cases: number;
        readonly refused: number;
        readonly fixtures: readonly (readonly [text: string, answer: Answer])[];
        readonly drawn: readonly string[];
      }
    >
  >;
}

const recorded = JSON.parse(readFileSync(new URL("answers/texts.json", import.meta.url), "utf8")) as Recorded;

describe.each(readers)("%s", (reader) => {
  const { cases, refused, fixtures, drawn } = recorded.readers[reader];
  const texts = textsFor(reader);
  const digests = drawn.flatMap((line) => line.split(" "));

  it("has an answer for every text", () => {
    expect(fixtures.map(([text]) => text)).toEqual(texts.fixtures);
    expect(digests.length).toBe(texts.drawn.length);
    expect(cases).toBe(fixtures.length + digests.length);
    expect(refused).toBeGreaterThan(100);
    expect(cases - refused).toBeGreaterThan(1_000);
  });

  it.each(fixtures.map(([text, answer]) => [JSON.stringify(text), text, answer] as const))("%s", (_, text, answer) =>
    expect(ourAnswer(reader, text)).toEqual(answer),
  );

  it("reads drawn texts alike", () => {
    const asked = sampled(
      texts.drawn.map((text, index) => ({ text, expected: digests[index] })),
      ({ expected }) => expected === digest("refused"),
    );
    const wrong = asked.flatMap(({ text, expected }) => {
      const ours = ourAnswer(reader, text);
      return digest(ours) === expected ? [] : [{ text: JSON.stringify(text), ours: JSON.stringify(ours) }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  }, 60_000);
});

describe("the form of an answer", () => {
  it("is sorted, keeps the last of a repeated key, and leaves out what has no text", () => {
    const pairs = [
      ["b", "1"],
      ["a", "2"],
      ["b", "3"],
      ["c", null],
    ] as const;
    expect(settled([pairs, [], [["d", null]]])).toEqual([
      [
        ["a", "2"],
        ["b", "3"],
      ],
    ]);
  });
});
