/** Every hostile file over every feature and report: an answer comes, and nothing of it steers a terminal. */
import { describe, expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { generator } from "../support/broken-texts.ts";
import { memoryIo } from "../support/memory-io.ts";
import { probe } from "../support/probe.ts";
import { hostiles } from "./fixtures.ts";

it("each says what it is, once", () => {
  expect(new Set(hostiles.map(({ what }) => what)).size).toBe(hostiles.length);
});

describe.each(hostiles.map((one) => [one.what, one] as const))("%s", (_, one) => {
  it("is answered by every feature", () => {
    expect(probe(one, generator(1), one.text.length < 2_000 ? "whole" : "features").grammars).toBeDefined();
  });

  it("is reported, and nothing of it steers a terminal", () => {
    const reported = (format: string): string => {
      const io = memoryIo({ [one.uri]: one.text });
      expect([0, 1]).toContain(run(["check", one.uri, "--format", format], io, "0"));
      expect(io.stderr()).not.toMatch(/failed|could not be judged/);
      return io.stdout();
    };
    expect(reported("text")).not.toMatch(/(?![\n\t])[\p{Cc}\u202e]/u);
    expect(JSON.parse(reported("json")).problems).toEqual([]);
  });
});
