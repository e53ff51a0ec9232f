/** Fixes and ignore actions: each ignore action is applied and the file judged again. */
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { type Action, codeActions } from "../../server/src/features/code-actions.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import { defineRule, type Rule } from "../../server/src/rules/rule.ts";
import { springAckModeIgnoredWithAutoCommit } from "../../server/src/rules/spring/ack-mode-ignored-with-auto-commit/rule.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import type { Lang } from "../../server/src/texts/text.ts";
import { written } from "../support/written.ts";

/** A rule of the test's own, which reports something absent at the anchor of every producer. */
const atAnchor = defineRule({
  ...producerAcksZero,
  id: "producer-retries-zero",
  *check(producer) {
    yield { at: producer.anchor, message: { text: { en: "absent", "zh-cn": "缺失" }, args: {} } };
  },
});
const rules: readonly Rule[] = [producerAcksZero, springAckModeIgnoredWithAutoCommit, atAnchor];

function judge(uri: string, text: string): Analysis {
  return analyze([parse({ uri, text })], { rules });
}

function actionsFor(uri: string, text: string, finding: Finding, lang: Lang = "en"): readonly Action[] {
  return codeActions(judge(uri, text), uri, finding.place.span, lang).filter(
    (one) => one.finding.rule === finding.rule,
  );
}

function open(analysis: Analysis): readonly string[] {
  return analysis.findings.filter((one) => one.suppression === undefined).map((one) => one.rule);
}

const yamls: readonly (readonly [string, string])[] = [
  ["nested", "spring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["four blanks", "spring:\n    kafka:\n        producer:\n            acks: 0\n            retries: 3\n"],
  ["dotted", "spring.kafka.producer.acks: 0\n"],
  ["half dotted", "spring.kafka:\n  producer.acks: 0\n  producer.retries: 1\n"],
  ["CRLF", "spring:\r\n  kafka:\r\n    producer:\r\n      acks: 0\r\n"],
  ["byte order mark", "\uFEFFspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["byte order mark and one line", "\uFEFFspring.kafka.producer.acks: 0\n"],
  ["no line end", "spring:\n  kafka:\n    producer:\n      acks: 0"],
  ["divider first", "---\nspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["byte order mark and divider", "\uFEFF---\nspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["directive", "%YAML 1.1\n---\nspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["second section", "server:\n  port: 80\n---\nspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  [
    "profile",
    "spring:\n  kafka:\n    producer:\n      retries: 3\n---\nspring:\n  config.activate.on-profile: a\n  kafka:\n    producer:\n      acks: 0\n",
  ],
  ["value on the next line", "spring:\n  kafka:\n    producer:\n      acks:\n        0\n      retries: 3\n"],
  ["comment above", "# about\nspring:\n  kafka:\n    producer:\n      # about acks\n      acks: 0\n"],
  ["comment behind", "spring:\n  kafka:\n    producer:\n      acks: 0 # about\n"],
  [
    "other ignores above",
    "spring:\n  kafka:\n    producer:\n      # kafka-lossless-ignore nothing-else -- x\n      acks: 0\n",
  ],
  ["flow", "spring: {kafka: {producer: {acks: 0, retries: 3}}}\n"],
  ["flow over lines", "spring:\n  kafka:\n    producer: {\n      acks: 0,\n      retries: 3\n    }\n"],
  ["flow, closing behind", "spring:\n  kafka: {\n    producer: { acks: 0 } }\n"],
  ["quoted", 'spring:\n  kafka:\n    "producer":\n      "acks": "0"\n'],
  ["block scalar", "spring:\n  kafka:\n    producer:\n      acks: >-\n        0\n      retries: 1\n"],
  ["block scalar before", "text: |\n  # no comment\nspring:\n  kafka:\n    producer:\n      acks: 0\n"],
  ["anchor and alias", "acks: &a 0\nspring:\n  kafka:\n    producer:\n      acks: *a\n"],
  ["merge", "x: &p\n  acks: 0\nspring:\n  kafka:\n    producer:\n      <<: *p\n      retries: 3\n"],
  [
    "ack mode",
    "spring:\n  kafka:\n    consumer:\n      enable-auto-commit: true\n    listener:\n      ack-mode: RECORD\n",
  ],
  ["document end", "spring:\n  kafka:\n    producer:\n      acks: 0\n...\n"],
];

const properties: readonly (readonly [string, string, string?])[] = [
  ["one line", "bootstrap.servers=a:1\nacks=0\n"],
  ["first line", "acks=0\nbootstrap.servers=a:1\n"],
  ["blanks before", "bootstrap.servers=a:1\n  acks = 0\n"],
  ["CRLF", "bootstrap.servers=a:1\r\nacks=0\r\n"],
  ["lone CR", "bootstrap.servers=a:1\racks=0\r"],
  ["no line end", "bootstrap.servers=a:1\nacks=0"],
  ["continued value", "bootstrap.servers=a:1\nacks=\\\n  0\nretries=3\n"],
  ["continued key", "bootstrap.servers=a:1\nac\\\n  ks=0\n"],
  ["behind a continued line", "bootstrap.servers=a:1,\\\n  b:1\nacks=0\n"],
  ["comments", "# a\n! b\nbootstrap.servers=a:1\n# c\nacks=0\n"],
  ["Spring", "spring.kafka.producer.acks=0\n", "application.properties"],
  [
    "Spring, second section",
    "server.port=1\n#---\nspring.kafka.client-id=a\nspring.kafka.producer.acks=0\n",
    "application.properties",
  ],
  [
    "Spring, comment at the top",
    "# a\nspring.kafka.producer.acks=0\n#---\nspring.kafka.producer.retries=1\n",
    "application.properties",
  ],
  ["Spring, divider at the top", "#---\nspring.kafka.producer.acks=0\n", "application.properties"],
];

const all = [
  ...yamls.map(([name, text]) => [`YAML, ${name}`, "src/main/resources/application.yml", text] as const),
  ...properties.map(([name, text, file]) => [`.properties, ${name}`, file ?? "producer.properties", text] as const),
];

describe.each(all)("%s", (_, uri, text) => {
  it("can be ignored here and in the file; the comment silences that finding alone and changes nothing else", () => {
    const before = judge(uri, text);
    const findings = before.findings.filter((one) => rules.some((rule) => rule.id === one.rule));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      const ignoring = actionsFor(uri, text, finding).filter((one) => one.title.startsWith("Ignore"));
      expect(ignoring.map((one) => one.title)).toEqual([
        `Ignore ${finding.rule} here, with a reason`,
        `Ignore ${finding.rule} in this file, with a reason`,
      ]);
      for (const { edits } of ignoring) {
        const after = applyEdits(text, edits);
        const judged = judge(uri, after);
        expect(written(parse({ uri, text: after })), after).toEqual(written(parse({ uri, text })));
        expect(after.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
        expect(after.includes("\r\n")).toBe(text.includes("\r\n"));
        const expected = [...open(before)].filter((rule) => rule !== finding.rule);
        expect(
          [...open(judged)].filter((rule) => rule !== finding.rule),
          after,
        ).toEqual(expected);
        expect(open(judged), after).not.toContain(finding.rule);
        expect(open(judged).filter((rule) => rule.startsWith("suppression-unused"))).toEqual([]);
      }
    }
  });
});

describe("where no comment can do it", () => {
  function offered(uri: string, text: string): readonly string[] {
    const [finding] = judge(uri, text).findings.filter((one) => one.rule === "producer-acks-zero");
    return finding === undefined
      ? ["nothing found"]
      : actionsFor(uri, text, finding)
          .map((one) => one.title)
          .filter((one) => one.startsWith("Ignore"));
  }

  it("is not offered: right below a divider, where it would join the sections", () => {
    const text = "server.port=1\n#---\nspring.kafka.producer.acks=0\n";
    expect(offered("application.properties", text)).toEqual(["Ignore producer-acks-zero in this file, with a reason"]);
  });

  it("is not offered: at the top behind a byte order mark, which would make it a key", () => {
    expect(offered("producer.properties", "\uFEFFbootstrap.servers=a:1\nacks=0\nretries=3\n")).toEqual([
      "Ignore producer-acks-zero here, with a reason",
    ]);
  });

  it("is not offered for findings about comments", () => {
    const text = "bootstrap.servers=a:1\n# kafka-lossless-ignore nonsense -- because\nacks=all\n";
    const finding = judge("producer.properties", text).findings.find(
      (one) => one.rule === "suppression-of-unknown-rule",
    );
    expect(finding).toBeDefined();
    if (finding !== undefined) expect(actionsFor("producer.properties", text, finding)).toEqual([]);
  });
});

describe("fixes", () => {
  const text = "bootstrap.servers=a:1\nacks=0\n";

  it("come before ignoring, the first is preferred, and applying it ends the finding", () => {
    const [finding] = judge("producer.properties", text).findings.filter((one) => one.rule === "producer-acks-zero");
    if (finding === undefined) throw new Error("nothing found");
    const actions = actionsFor("producer.properties", text, finding);
    expect(actions.map((one) => one.preferred)).toEqual([true, false, false]);
    const fixed = applyEdits(text, actions[0]?.edits ?? []);
    expect(fixed).toBe("bootstrap.servers=a:1\nacks=all\n");
    expect(open(judge("producer.properties", fixed))).not.toContain("producer-acks-zero");
  });

  it("are those at the selection, in the language asked for", () => {
    const analysis = judge("producer.properties", text);
    expect(
      codeActions(analysis, "producer.properties", { start: 0, end: 5 }, "en").map((one) => one.finding.rule),
    ).not.toContain("producer-acks-zero");
    const acks = entriesOf(parse({ uri: "producer.properties", text }))[1];
    const titles = codeActions(analysis, "producer.properties", acks?.valueSpan ?? { start: 0, end: 0 }, "zh-cn").map(
      (one) => one.title,
    );
    expect(titles.length).toBeGreaterThan(2);
    for (const title of titles) expect(title).toMatch(/\p{Script=Han}/u);
  });

  it("are none for a document that nobody has opened, and none for what a comment silences", () => {
    const analysis = judge("producer.properties", text);
    expect(codeActions(analysis, "other.properties", { start: 0, end: 50 }, "en")).toEqual([]);
    const silenced = "bootstrap.servers=a:1\n# kafka-lossless-ignore producer-acks-zero -- metrics\nacks=0\n";
    const actions = codeActions(
      judge("producer.properties", silenced),
      "producer.properties",
      { start: 22, end: silenced.length },
      "en",
    );
    expect(actions.map((one) => one.finding.rule)).not.toContain("producer-acks-zero");
  });
});
