/** The verdict beside the rules: what a rule calls a loss is no secret to the verdict, and no verdict promises too much. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { verdictOf } from "../../server/src/analysis/verdict.ts";
import { codeLenses } from "../../server/src/features/code-lens.ts";
import { type CatalogueRole, catalogueOf, catalogueRoles } from "../../server/src/kafka/catalogue.ts";
import type { Component } from "../../server/src/model/component.ts";
import type { Guarantee } from "../../server/src/model/guarantee/ground.ts";
import type { Pins } from "../../server/src/project/versions.ts";
import { rules } from "../../server/src/rules/index.ts";
import { groundText } from "../../server/src/texts/guarantee.ts";
import { langs } from "../../server/src/texts/text.ts";
import { fileOf } from "../support/examples.ts";
import { isOfRelease } from "../support/said.ts";

/** Losses that lie outside what the verdict on one component speaks of. */
const elsewhere: Readonly<Record<string, string>> = {
  "broker-min-insync-elr-controller-override":
    "what the controllers' files say is not in the broker's: the verdict assumes that they agree",
  "broker-future-timestamps-rejected-4":
    "the timestamps that producers set are in no file; a refused send is an error that the code sees",
  "topic-createtime-retention": "the timestamps that producers set are in no file",
  "broker-auto-create-topics":
    "a topic that a slip creates loses nothing of the topics that are meant; where the switch is written the verdict says it",
  "topic-tombstone-retention-short": "a deletion that comes back is no lost record",
  "librdkafka-file-offset-store": "how long the disk with the offsets lives is in no file",
  "consumer-check-crcs-disabled": "a record that was damaged on a disk or the way is not lost by the client",
  "producer-record-larger-than-broker-accepts":
    "the limit is in another file; a refused send is an error that the code sees, which the verdict assumes",
};

/** A verdict is about settings: a fault of the release is reported beside it. */
const losing = rules.filter(
  (rule) => rule.category === "loss" && elsewhere[rule.id] === undefined && !isOfRelease(rule.id),
);

describe.each(losing.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it.each(rule.docs.examples.map((example, i) => [i + 1, example] as const))("example %i", (_, example) => {
    const analysis = analyze([parse({ uri: fileOf(rule, example), text: example.bad })], {
      pins: example.versions ?? {},
      preset: example.preset ?? rule.preset ?? "standard",
    });
    const concerned = analysis.components.filter((one) =>
      analysis.findings.some((finding) => finding.rule === id && finding.component === one.id),
    );
    expect(concerned.length).toBeGreaterThan(0);
    for (const component of concerned) expect(ownsUp(verdictIn(analysis, component)), component.role).toBe(true);
  });
});

/** Says that records can be lost (or their order, of which such rules tell too), or claims nothing. */
function ownsUp(guarantee: Guarantee | undefined): boolean {
  if (guarantee === undefined || guarantee.losesWhen.length > 0) return true;
  if ("delivery" in guarantee && guarantee.reordersWhen.length > 0) return true;
  if ("delivery" in guarantee) return guarantee.delivery === "at-most-once" || guarantee.delivery === "unknown";
  return (guarantee.toleratesForData ?? 0) === 0;
}

describe("whatever is written", () => {
  const deliveryRoles = catalogueRoles.filter((role) => role !== "admin");

  it.each(deliveryRoles)("%s: promises no more than it may", (role) => {
    fc.assert(
      fc.property(settingsOf(role), pins, (settings, release) => {
        const text = `# kafka-lossless: role=${role}\n${settings.map(([key, value]) => `${key}=${value}\n`).join("")}`;
        const analysis = analyze([parse({ uri: "some.properties", text })], { pins: release, preset: "critical" });
        expect(analysis.crashes).toEqual([]);
        for (const component of analysis.components) consistent(analysis, component);
        expect(codeLenses(analysis, "some.properties", "en").length).toBe(analysis.components.length);
      }),
      { numRuns: 120, seed: 4 },
    );
  });
});

function consistent(analysis: Analysis, component: Component): void {
  const guarantee = verdictIn(analysis, component);
  if (guarantee === undefined) return;
  for (const lang of langs) {
    const grounds = [...guarantee.losesWhen, ...guarantee.assumes];
    // Every gap is filled.
    for (const ground of grounds) expect(groundText(ground, lang)).not.toMatch(/\{\w+\}/);
  }
  if (!("delivery" in guarantee)) return;
  if (guarantee.refused) expect(guarantee.losesWhen).toEqual([]);
  if (guarantee.delivery !== "exactly-once") return;
  expect(["streams", "connect-source"]).toContain(component.role);
  expect(guarantee.losesWhen).toEqual([]);
  expect(guarantee.duplicatesWhen).toEqual([]);
  const losses = analysis.findings.filter(
    (finding) => finding.component === component.id && finding.category === "loss" && finding.severity === "error",
  );
  expect(losses).toEqual([]);
}

function verdictIn(analysis: Analysis, component: Component): Guarantee | undefined {
  const [view] = analysis.views;
  return view === undefined ? undefined : verdictOf(analysis, component, view);
}

const pins: fc.Arbitrary<Pins> = fc.constantFrom<Pins>(
  {},
  ...["2.0", "2.8", "3.0.0", "3.0.1", "3.6", "3.9", "4.0", "4.3"].map((release) => ({
    clients: release,
    broker: release,
  })),
);

/** The settings that verdicts look at, with values that are good, bad and open. */
function settingsOf(role: CatalogueRole): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const own = catalogueOf(role).names.filter((name) => telling.test(name));
  const keys = [...own, "exactly.once.support", "processing.guarantee", "errors.tolerance", "producer.acks"];
  return fc
    .uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 8 })
    .chain((chosen) => fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key), fc.constantFrom(...valuesOf(key))))));
}

const telling =
  /acks|retries|idempotence|in\.flight|transactional|commit|offset\.reset|isolation|group\.id|share|guarantee|handler|replication|insync|isr|unclean|exactly|tolerance|deadletter|dead\.letter|process\.roles|retention|cleanup|timeout/;

function valuesOf(key: string): readonly string[] {
  const common = ["${OPEN}", "0", "1", "3", "all", "true", "false"];
  if (/guarantee/.test(key))
    return ["at_least_once", "exactly_once", "exactly_once_beta", "exactly_once_v2", "${OPEN}"];
  if (/exactly/.test(key)) return ["required", "requested", "enabled", "disabled", "${OPEN}"];
  if (/tolerance/.test(key)) return ["all", "none", "${OPEN}"];
  if (/offset\.reset/.test(key)) return ["latest", "earliest", "none", "by_duration:P1D", "${OPEN}"];
  if (/handler/.test(key)) return ["org.apache.kafka.streams.errors.LogAndContinueExceptionHandler", "acme.Handler"];
  return common;
}
