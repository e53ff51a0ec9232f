/** No fix makes its line worse: whatever is written under a wrong name, and whatever fix is offered anywhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { edited } from "../../server/src/analysis/edited.ts";
import { fixAll } from "../../server/src/analysis/fix-all.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { clientUnknownKey } from "../../server/src/rules/client/unknown-key/rule.ts";
import { type Rule, severities } from "../../server/src/rules/rule.ts";
import type { Span } from "../../server/src/syntax/document.ts";
import type { TextEdit } from "../../server/src/syntax/text-edit.ts";
import { lineEnd, lineStart } from "../../server/src/syntax/text-lines.ts";
import { render } from "../../server/src/texts/text.ts";

const judged = (uri: string, text: string) => analyze([parse({ uri, text })]);

describe("a value that was not read under the wrong name", () => {
  const spring = "spring:\n  kafka:\n    consumer:\n      group-id: g\n";
  it.each([
    ["application.yml", `${spring}      enable-auto-comit: nein\n`, "spring-unreadable-value"],
    ["application.yml", `${spring}      properties:\n        session.timout.ms: soon\n`, "client-invalid-value"],
    ["consumer.properties", "bootstrap.servers=k:1\ngroup.id=g\nenable.auto.comit=nein\n", "client-invalid-value"],
    ["consumer.properties", "bootstrap.servers=k:1\ngroup.id=g\nfetch.max.byte=-1\n", "client-invalid-value"],
    [
      "producer.properties",
      "bootstrap.servers=k:1\nacks=all\ndelivery.timout.ms=1\n",
      "producer-delivery-timeout-inconsistent",
    ],
    [
      "server.properties",
      "broker.id=1\nlog.dirs=/x\nzookeeper.connect=z:1\nnum.network.thread=many\n",
      "broker-invalid-value",
    ],
  ])("%s: %s", (uri, text, rule) => {
    const all = judged(uri, text).findings;
    const found = all.filter(({ rule }) => /unknown/.test(rule));
    expect(found.map(({ fixes }) => fixes)).toEqual([[]]);
    const advice = found[0]?.advice;
    expect(advice === undefined ? "" : render(advice, "en")).toContain(`Correct the value first`);
    expect(advice?.args["rule"]).toBe(rule);
    expect(advice === undefined ? "" : render(advice, "zh-cn")).toContain("请先改正取值");
  });

  it("and one that suits is renamed as ever", () => {
    const [found] = judged("application.yml", `${spring}      enable-auto-comit: false\n`).findings;
    expect(found?.fixes).toHaveLength(1);
    expect(found?.advice).toBeUndefined();
  });

  it("costs one judgement for each, and nothing before somebody asks for its fixes", () => {
    let asked = 0;
    const rule: Rule = {
      ...clientUnknownKey,
      check: (...given) => {
        asked++;
        return clientUnknownKey.check(...given);
      },
    };
    const find = (slips: readonly string[]) =>
      analyze([parse({ uri: "producer.properties", text: `bootstrap.servers=k:1\n${slips.join("\n")}\n` })], {
        rules: [rule],
      }).findings;
    const slips = ["linger.mss=5", "batch.sizes=1", "max.block.mss=1000", "buffer.memry=33554432", "ack=all"];
    find(slips.slice(0, 1));
    const one = asked;
    const found = find(slips);
    expect(asked).toBeLessThanOrEqual(3 * one);
    const before = asked;
    expect(found.length).toBeGreaterThan(2);
    for (const { fixes, advice } of found) expect([fixes.length, advice]).toEqual([1, undefined]);
    expect(asked - before).toBeLessThanOrEqual(2 * found.length * one);
  });

  it("is proved for those that come first, where there are very many", () => {
    const long = `k=${"v".repeat(200_000)}`;
    const slips = [
      "ack=all",
      "linger.mss=5",
      "batch.sizes=1",
      "buffer.memry=33554432",
      "max.block.mss=1000",
      "delivery.timout.ms=120000",
    ].join("\n");
    const { findings } = judged("producer.properties", `bootstrap.servers=k:1\n${long}\n${slips}\n`);
    const unknown = findings.filter(({ rule }) => rule === "client-unknown-key");
    expect(unknown.map(({ fixes }) => fixes.length).join("")).toMatch(/^1110+$/);
    expect(unknown.map(({ advice }) => (advice === undefined ? 0 : 1)).join("")).toMatch(/^0001+$/);
  });
});

describe("whatever fix is offered anywhere", () => {
  const values = fc.constantFrom(
    ..."0|1|-1|all|5|6|2147483647|true|false|nein|yes|none|latest|earliest|5s|soon|3000000000|read_committed|orders|${X:0}|| ".split(
      "|",
    ),
  );
  const keys = fc.constantFrom(
    ..."acks|ack|retries|retrie|enable.idempotence|enable.idempotense|max.in.flight.requests.per.connection|delivery.timeout.ms|delivery.timout.ms|linger.ms|linger.mss|transactional.id|request.required.acks|enable.auto.commit|enable.auto.comit|auto.offset.reset|auto.offset.rest|isolation.level|isolation.levl|session.timeout.ms|session.timout.ms|heartbeat.interval.ms|group.id|max.poll.records|max.poll.record|auto.commit.enable|partition.assignment.strategy|compression.type|compression.typ|min.insync.replicas|unclean.leader.election.enable|unclean.leader.election.enabled|default.replication.factor|log.retention.hours|log.retention.hour|bootstrap.servers".split(
      "|",
    ),
  );
  const lines = fc.array(fc.tuple(keys, values), { minLength: 1, maxLength: 7 });
  const springKeys = (key: string): string =>
    key.includes("in.flight") ? `properties.${key}` : key.replaceAll(".", "-");
  const files = fc.oneof(
    fc
      .tuple(fc.constantFrom("producer.properties", "consumer.properties", "server.properties", "producer.conf"), lines)
      .map(([uri, all]) => ({ uri, text: `bootstrap.servers=k:1\n${all.map((one) => one.join("=")).join("\n")}\n` })),
    fc.tuple(fc.constantFrom("producer", "consumer"), fc.boolean(), lines).map(([section, isMap, all]) => ({
      uri: "application.properties",
      text: all
        .map(([key, value]) => `spring.kafka.${section}.${isMap ? `properties.${key}` : springKeys(key)}=${value}\n`)
        .join(""),
    })),
  );

  it("adds nothing to its line that weighs more than what it mends, and under a new name nothing anywhere", () => {
    let tried = 0;
    fc.assert(
      fc.property(files, ({ uri, text }) => {
        const before = judged(uri, text);
        for (const finding of before.findings) {
          for (const fix of finding.fixes) {
            tried++;
            const after = analyze(edited(before.documents, fix.edits), before.options);
            const name = `${text}\n${finding.rule}: ${render(fix.title, "en")}`;
            const all = heavier(finding, after.findings, before.findings);
            const isRename = fix.title.text.en.startsWith("Rename");
            const bad = all.filter(
              ({ place }) => isRename || touches(place.span, fix.edits, after.documents[0]?.text ?? ""),
            );
            expect(
              bad.map(({ rule }) => rule),
              name,
            ).toEqual([]);
          }
        }
      }),
      { numRuns: 250, seed: 11 },
    );
    expect(tried).toBeGreaterThan(100);
  }, 120_000);

  it("and of all together none brings an error where there was none", () => {
    const allowed = new Set(["safe", "changes-performance", "changes-behaviour"] as const);
    let applied = 0;
    fc.assert(
      fc.property(files, ({ uri, text }) => {
        const documents = [parse({ uri, text })];
        const result = fixAll(documents, uri, {}, allowed);
        applied += result.applied.length;
        const errors = (all: readonly Finding[]) => all.filter(({ severity }) => severity === "error").length;
        expect(errors(judged(uri, result.text).findings), `${text}->\n${result.text}`).toBeLessThanOrEqual(
          errors(analyze(documents).findings),
        );
      }),
      { numRuns: 120, seed: 12 },
    );
    expect(applied).toBeGreaterThan(50);
  }, 120_000);

  it("`fix` says what it leaves for that reason", () => {
    const text = "bootstrap.servers=k:1\nmax.poll.records=100\nenable.auto.commit=true\n";
    const { left, applied } = fixAll(
      [parse({ uri: "producer.properties", text })],
      "producer.properties",
      {},
      new Set(["changes-behaviour"]),
    );
    expect(applied).toEqual([]);
    expect(left.map(({ finding, because }) => [finding.rule, because])).toContainEqual([
      "consumer-auto-commit-without-group",
      "worse",
    ]);
  });
});

/** New findings that weigh more than this one. */
function heavier(mended: Finding, after: readonly Finding[], before: readonly Finding[]): readonly Finding[] {
  const weight = ({ severity }: Finding): number => severities.indexOf(severity);
  const known = before.map(({ rule, severity }) => `${severity} ${rule}`);
  return after.filter((one) => {
    const at = known.indexOf(`${one.severity} ${one.rule}`);
    if (at >= 0) known.splice(at, 1);
    return at < 0 && weight(one) < weight(mended);
  });
}

/** True where a place stands on a line that an edit has written. */
function touches(place: Span, edits: readonly TextEdit[], text: string): boolean {
  let moved = 0;
  return edits
    .toSorted((a, b) => a.span.start - b.span.start)
    .some(({ span, newText }) => {
      const start = span.start + moved;
      moved += newText.length - (span.end - span.start);
      if (newText === "") return false;
      const line = { start: lineStart(text, start), end: lineEnd(text, start + newText.length) };
      return place.start <= line.end && place.end >= line.start;
    });
}
