/** Comments that silence: where they act, and what is said about wrong ones. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";

/** Rule and line of what is left, and of what is silenced. */
function lint(uri: string, text: string): { readonly left: readonly string[]; readonly silenced: readonly string[] } {
  const { findings } = analyze([parse({ uri, text })]);
  const line = (offset: number): number => text.slice(0, offset).split("\n").length;
  const named = findings.map((one) => ({
    name: `${one.rule}:${line(one.place.span.start)}`,
    reason: one.suppression?.reason,
  }));
  return {
    left: named.filter((one) => one.reason === undefined).map((one) => one.name),
    silenced: named.filter((one) => one.reason !== undefined).map((one) => `${one.name} (${one.reason})`),
  };
}

const producer = "producer.properties";

describe("in .properties", () => {
  it("acts on the next entry", () =>
    expect(lint(producer, "# kafka-lossless-ignore producer-acks-zero -- page views\nacks=0\n")).toEqual({
      left: [],
      silenced: ["producer-acks-zero:2 (page views)"],
    }));
  it("reaches across other comments and blank lines", () =>
    expect(lint(producer, "! kafka-lossless-ignore producer-acks-zero -- page views\n\n# more\nacks=0\n").left).toEqual(
      [],
    ));
  it("not on the entry after it", () =>
    expect(lint(producer, "# kafka-lossless-ignore producer-acks-zero -- a\nlinger.ms=1\nacks=0\n").left).toEqual([
      "suppression-unused:1",
      "producer-acks-zero:3",
    ]));
  it("is data after a value", () =>
    expect(lint(producer, "acks=0 # kafka-lossless-ignore producer-acks-zero -- a\n").silenced).toEqual([]));
  it("for the whole file it stands before the first entry", () => {
    expect(lint(producer, "# kafka-lossless-ignore-file producer-acks-zero -- a\nlinger.ms=1\nacks=0\n").left).toEqual(
      [],
    );
    expect(lint(producer, "linger.ms=1\n# kafka-lossless-ignore-file producer-acks-zero -- a\nacks=0\n").left).toEqual([
      "suppression-unused:2",
      "producer-acks-zero:3",
    ]);
  });
});

describe("in YAML", () => {
  const yml = "application.yml";
  it("ends the line of the entry", () =>
    expect(
      lint(
        yml,
        "spring:\n  kafka:\n    producer:\n      acks: 0 # kafka-lossless-ignore producer-acks-zero -- page views\n",
      ).silenced,
    ).toEqual(["producer-acks-zero:4 (page views)"]));
  it("above an entry", () =>
    expect(
      lint(
        yml,
        "spring:\n  kafka:\n    producer:\n      # kafka-lossless-ignore producer-acks-zero -- a\n      acks: 0\n",
      ).left,
    ).toEqual([]));
  it("above a component it holds for all of it, and not beyond", () => {
    const text = (where: string): string =>
      `spring:\n  kafka:\n    # kafka-lossless-ignore producer-acks-zero -- a\n    ${where}:\n      client-id: a\n    producer:\n      acks: 0\n`;
    expect(lint(yml, text("consumer")).silenced).toEqual([]);
    expect(
      lint(
        yml,
        "spring:\n  kafka:\n    # kafka-lossless-ignore producer-acks-zero -- a\n    producer:\n      client-id: a\n      acks: 0\n",
      ).left,
    ).toEqual([]);
  });
  it("for a file it holds for its document, in the first one for all", () => {
    const first =
      "# kafka-lossless-ignore-file producer-acks-zero -- a\nspring.kafka.producer.acks: 0\n---\nspring.config.activate.on-profile: x\nspring.kafka.producer.acks: 0\n";
    expect(lint(yml, first).left).toEqual([]);
    const second =
      "spring.kafka.producer.acks: 0\n---\n# kafka-lossless-ignore-file producer-acks-zero -- a\nspring.config.activate.on-profile: x\nspring.kafka.producer.acks: 0\n";
    expect(lint(yml, second).left).toEqual(["producer-acks-zero:1"]);
  });
  it("is data in a block scalar", () =>
    expect(lint(yml, "note: |\n  # kafka-lossless-ignore nonsense\nspring.kafka.producer.acks: all\n").left).toEqual(
      [],
    ));
});

describe("a wrong comment is itself reported", () => {
  it.each([
    [
      "without a reason",
      "# kafka-lossless-ignore producer-acks-zero\nacks=0\n",
      ["suppression-without-reason:1", "producer-acks-zero:2"],
    ],
    [
      "with an empty reason",
      "# kafka-lossless-ignore producer-acks-zero --\nacks=0\n",
      ["suppression-without-reason:1", "producer-acks-zero:2"],
    ],
    [
      "of a rule that does not exist",
      "# kafka-lossless-ignore producer-acks-nil -- a\nacks=0\n",
      ["suppression-of-unknown-rule:1", "producer-acks-zero:2"],
    ],
    ["that silences nothing", "# kafka-lossless-ignore producer-acks-zero -- a\nacks=all\n", ["suppression-unused:1"]],
    ["that names no rule", "# kafka-lossless-ignore\nacks=all\n", ["suppression-of-unknown-rule:1"]],
  ])("%s", (_, text, left) => expect(lint(producer, text).left).toEqual(left));

  it("of two rules each is judged by itself", () =>
    expect(lint(producer, "# kafka-lossless-ignore producer-acks-zero, producer-retries-zero -- a\nacks=0\n")).toEqual({
      left: ["suppression-unused:1"],
      silenced: ["producer-acks-zero:2 (a)"],
    }));
});
