/** Making a component reliable: nothing is left that a fix could mend, nothing gets worse, and nothing else is touched. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { verdictOf } from "../../server/src/analysis/verdict.ts";
import { canMakeReliable, makeReliable } from "../../server/src/features/make-reliable.ts";
import { reliableActions, safeFixes } from "../../server/src/features/rewrite-actions.ts";
import { rules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { langs } from "../../server/src/texts/text.ts";
import { cost } from "../support/cost.ts";
import { fileOf } from "../support/examples.ts";

type Files = Readonly<Record<string, string>>;

function judge(files: Files, options: AnalyzeOptions = {}): Analysis {
  return analyze(
    Object.entries(files).map(([uri, text]) => parse({ uri, text })),
    options,
  );
}

/** The files once the component of this role is reliable. */
function reliable(files: Files, role: string, options: AnalyzeOptions = {}): Files {
  const analysis = judge(files, options);
  const component = analysis.components.find((one) => one.role === role);
  if (component === undefined) throw new Error(`no ${role}`);
  const edits = makeReliable(analysis, component);
  expect(canMakeReliable(analysis, component)).toBe(edits.length > 0);
  return Object.fromEntries(
    Object.entries(files).map(([uri, text]) => [
      uri,
      applyEdits(
        text,
        edits.filter((one) => one.uri === uri),
      ),
    ]),
  );
}

function one(uri: string, text: string, role: string, options: AnalyzeOptions = {}): string | undefined {
  return reliable({ [uri]: text }, role, options)[uri];
}

describe("a component", () => {
  it("gets all its fixes in one edit, and keeps comments, order and the settings of others", () => {
    const before = "# Orders\nbootstrap.servers=k1:9092,k2:9092\nacks = 0 \nlinger.ms=5\nretries=0\n";
    const after = one("producer.properties", before, "producer", { pins: { clients: "3.9" } });
    expect(after).toBe("# Orders\nbootstrap.servers=k1:9092,k2:9092\nacks = all\nlinger.ms=5\n");
  });

  it("leaves the other component of its file as it is", () => {
    const before = `spring:
  kafka:
    producer:
      acks: 0
    consumer:
      group-id: orders
      enable-auto-commit: true
      auto-offset-reset: earliest
`;
    expect(one("application.yml", before, "producer")).toBe(before.replace("acks: 0", "acks: all"));
    expect(one("application.yml", before, "consumer")).toBe(before.replace("auto-commit: true", "auto-commit: false"));
  });

  it("gives a slip its right name instead of a second line", () => {
    const before = "bootstrap.servers=k:9092\ngroup.id=orders\nauto.offset.reset=earliest\nenable.auto.comit=false\n";
    expect(one("consumer.properties", before, "consumer")).toBe(before.replace("comit", "commit"));
  });

  it("mends what stands in another component where that decides", () => {
    const before =
      "spring:\n  kafka:\n    consumer:\n      group-id: a\n      auto-offset-reset: earliest\n      enable-auto-commit: true\n    listener:\n      ack-mode: BATCH\n";
    const after = before.replace("      enable-auto-commit: true\n", "");
    expect(one("application.yml", before, "listener", { pins: { springBoot: "3.5" } })).toBe(after);
    expect(one("application.yml", before, "consumer", { pins: { springBoot: "3.5" } })).toBe(after);
  });

  it("is made reliable in every profile, in the file that decides", () => {
    const files = {
      "src/main/resources/application.yml": "spring:\n  kafka:\n    producer:\n      acks: all\n",
      "src/main/resources/application-prod.yml": "spring:\n  kafka:\n    producer:\n      acks: 1\n",
    };
    const after = reliable(files, "producer", { pins: { springBoot: "3.5" } });
    expect(after).toEqual({
      ...files,
      "src/main/resources/application-prod.yml": "spring:\n  kafka:\n    producer:\n      acks: all\n",
    });
  });

  it("reaches what the preset asks: more where a duplicate is a fault", () => {
    const before = "bootstrap.servers=k:9092\nkey.serializer=a.B\nacks=all\nenable.idempotence=false\n";
    const options = { pins: { clients: "2.8" } } as const;
    const critical = one("producer.properties", before, "producer", { ...options, preset: "critical" });
    expect(critical).toContain("enable.idempotence=true");
    expect(one("producer.properties", before, "producer", { ...options, preset: "tolerant" })).toBe(before);
  });

  it("stays as it is where a comment accepts the risk, and where it is reliable", () => {
    const ignored =
      "bootstrap.servers=k:9092\n# kafka-lossless-ignore producer-acks-zero -- metrics\nacks=0\ndelivery.timeout.ms=300000\n";
    expect(one("producer.properties", ignored, "producer")).toBe(ignored);
    const good = "bootstrap.servers=k:9092\nacks=all\n";
    expect(one("producer.properties", good, "producer", { pins: { clients: "3.9" } })).toBe(good);
  });
});

const examples = rules.flatMap((rule) => rule.docs.examples.map((example) => ({ rule, example })));

describe("in the examples of all rules", () => {
  const about = ["loss", "duplication", "ordering", "startup-failure"];
  it.each(examples.map(({ rule, example }, i) => [rule.id, i, rule, example] as const))(
    "%s (%i)",
    (_, _i, rule, example) => {
      const uri = fileOf(rule, example);
      const before = judge({ [uri]: example.bad }, { pins: example.versions ?? {} });
      for (const { id, role } of before.components) {
        const component = before.components.find((each) => each.id === id);
        if (component === undefined || !canMakeReliable(before, component)) continue;
        const edits = makeReliable(before, component);
        expect(edits, role).not.toEqual([]);
        const text = applyEdits(example.bad, edits);
        const after = judge({ [uri]: text }, before.options);
        const left = after.findings.filter((found) => found.component === id && about.includes(found.category));
        expect(
          left.filter((found) => found.fixes.length > 0).map((found) => found.rule),
          text,
        ).toEqual([]);
        // What still keeps it from starting did so before.
        const stops = (analysis: Analysis): readonly string[] =>
          analysis.findings.filter((found) => found.category === "startup-failure").map((found) => found.rule);
        expect(stops(before)).toEqual(expect.arrayContaining([...stops(after)]));
        // Before, nothing may have been known; that is no better than any loss.
        expect(losses(after, id, 0), text).toBeLessThanOrEqual(losses(before, id, 99));
        const again = after.components.find((each) => each.id === id);
        if (again !== undefined) expect(makeReliable(after, again)).toEqual([]);
      }
    },
  );
});

function losses(analysis: Analysis, id: string, unknown: number): number {
  const component = analysis.components.find((each) => each.id === id);
  const [view] = analysis.views;
  if (component === undefined || view === undefined) return 0;
  const verdict = verdictOf(analysis, component, view);
  if (verdict === undefined) return 99;
  if ("delivery" in verdict && verdict.refused) return 99;
  const isUnknown = "delivery" in verdict && verdict.delivery === "unknown";
  return isUnknown ? Math.max(unknown, verdict.losesWhen.length) : verdict.losesWhen.length;
}

describe("the action", () => {
  const text = "spring:\n  kafka:\n    producer:\n      acks: 0\n    consumer:\n      group-id: a\n";
  const analysis = judge({ "application.yml": text });

  it("is offered at the anchor and at every entry, for that component alone", () => {
    const titles = (part: string): readonly string[] => {
      const start = text.indexOf(part);
      return reliableActions(analysis, "application.yml", { start, end: start }, "en").map(({ title }) => title);
    };
    expect(titles("producer")).toEqual(["Make this producer reliable"]);
    expect(titles("acks")).toEqual(["Make this producer reliable"]);
    expect(titles("group-id")).not.toContain("Make this producer reliable");
    expect(titles("spring")).toEqual([]);
  });

  it("speaks both languages", () => {
    const start = text.indexOf("acks");
    for (const lang of langs) {
      const [action] = reliableActions(analysis, "application.yml", { start, end: start }, lang);
      expect(/\p{Script=Han}/u.test(action?.title ?? "")).toBe(lang === "zh-cn");
    }
  });
});

/** Lines of a section of Spring's file, some of them. */
function section(name: string, ...lines: readonly string[]): fc.Arbitrary<string> {
  return fc
    .subarray([...lines])
    .map((some) => (some.length === 0 ? "" : `    ${name}:\n${some.map((line) => `      ${line}\n`).join("")}`));
}

describe("the offer", () => {
  it("is made exactly where there is something to do", () => {
    const producer = section("producer", "acks: 0", "retries: 0", "transaction-id-prefix: tx", "ack: 1");
    const consumer = section(
      ...(["consumer", "group-id: a", "enable-auto-commit: true", "auto-offset-reset: latest"] as const),
      ...(["isolation-level: read_committed", "properties: {enable.auto.comit: false}"] as const),
    );
    const listener = section("listener", "ack-mode: RECORD", "type: BATCH", "ack-count: 5");
    fc.assert(
      fc.property(producer, consumer, listener, fc.constantFrom("2.7", "3.5", "4.1"), (...[p, c, l, springBoot]) => {
        const text = `spring:\n  kafka:\n    bootstrap-servers: k1:9092,k2:9092\n${p}${c}${l}`;
        const analysis = judge({ "application.yml": text }, { pins: { springBoot } });
        for (const component of analysis.components)
          expect(canMakeReliable(analysis, component), `${component.role}\n${text}`).toBe(
            makeReliable(analysis, component).length > 0,
          );
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it("costs far less than reading the file: editors ask for it at every move of the cursor", () => {
    const kafka =
      "    producer:\n      acks: 0\n    consumer:\n      group-id: a\n    listener:\n      ack-mode: BATCH\n";
    const others = Array.from({ length: 1_500 }, (_, i) => `service${i}:\n  url: http://service-${i}/api\n`).join("");
    const text = `spring:\n  kafka:\n${kafka}${others}`;
    const analysis = judge({ "application.yml": text });
    const reading = cost(() => parse({ uri: "application.yml", text }));
    const offering = cost(() => analysis.components.map((component) => canMakeReliable(analysis, component)));
    expect(analysis.components.length).toBe(3);
    expect(offering).toBeLessThan(reading / 2);
  });
});

describe("all safe fixes", () => {
  it("are those alone that change nothing for a running application", () => {
    const text =
      "bootstrap.servers=k:9092\ngroup.id=a\nshare.acknowledgement.mode=explicit\nisolation.level=read_committed\n";
    const analysis = judge({ "consumer.properties": text }, { pins: { clients: "4.2" } });
    expect(applyEdits(text, safeFixes(analysis, "consumer.properties"))).toBe(text.replace(/isolation.*\n/, ""));
    const unsafe = "bootstrap.servers=k:9092\nacks=0\n";
    expect(safeFixes(judge({ "producer.properties": unsafe }), "producer.properties")).toEqual([]);
  });
});
