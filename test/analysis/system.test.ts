/** What becomes of a report about linked parties: its severity by its proofs, and everything that silences it in its file. */

import { describe, expect, it } from "vitest";
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import { readProject } from "../../server/src/analysis/find-project.ts";

import { parse } from "../../server/src/analysis/parse.ts";
import { ownersOf, systemFindings } from "../../server/src/analysis/system.ts";
import type { Severity } from "../../server/src/rules/rule.ts";
import { systemAcksHollow } from "../../server/src/rules/system/acks-hollow/rule.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import type { ProofKind } from "../../server/src/system/proof.ts";
import { say } from "../../server/src/texts/text.ts";
import { strimziTopic, writer } from "../support/shop.ts";
import { judge } from "../support/small-system.ts";

const producer = "bootstrap.servers=a:9092\nacks=all\n";

describe("a finding is worth its weakest proof", () => {
  /** The severity of a report of one weight that rests on links of these kinds. */
  function worth(severity: Severity, ...kinds: readonly ProofKind[]): Severity | undefined {
    const message = say(systemAcksHollow.docs.texts().title);
    const rule: SystemRule = {
      ...systemAcksHollow,
      *check({ parties }) {
        for (const party of parties)
          yield { at: { party }, message, severity, proofs: kinds.map((kind) => ({ kind, by: "x", at: { party } })) };
      },
    };
    return judge({ "producer.properties": producer }, [rule]).findings[0]?.severity;
  }

  it.each<[Severity, ProofKind, Severity]>([
    ["error", "address", "error"],
    ["error", "label", "error"],
    ["error", "name", "warning"],
    ["error", "only", "info"],
    ["warning", "name", "warning"],
    ["warning", "only", "info"],
    ["info", "name", "info"],
    ["hint", "only", "hint"],
  ])("%s by %s: %s", (severity, kind, expected) => {
    expect(worth(severity, kind)).toBe(expected);
    expect(worth(severity, "address", kind)).toBe(expected);
    expect(worth(severity, kind, "label")).toBe(expected);
  });
});

describe("in its file a finding", () => {
  const application = "orders/application.yml";
  const files = {
    [application]: writer("orders", "shop-kafka-bootstrap:9092"),
    "k8s/t.yaml": strimziTopic("orders", "shop", 1),
  };
  const found = (settings: string, more = "") => {
    const project = readProject({ uri: ".kafka-lossless.yaml", text: settings, pathOf: (uri) => uri });
    const { findings } = judge({ ...files, [application]: `${more}${files[application]}` }, [systemAcksHollow], {
      project,
    });
    return findings.map(({ severity, suppression }) => `${severity}${suppression === undefined ? "" : " silenced"}`);
  };

  it("has the severity that somebody chose, or is off", () => {
    expect(found("preset: standard\n")).toEqual(["warning"]);
    expect(found("severity:\n  system-acks-hollow: info\n")).toEqual(["info"]);
    expect(found("severity:\n  system-acks-hollow: off\n")).toEqual([]);
  });

  it("is silenced by a comment, and by a pattern for the file", () => {
    expect(found("", "# kafka-lossless-ignore-file system-acks-hollow -- a demo\n")).toEqual(["warning silenced"]);
    expect(found("ignore:\n  - orders/\n")).toEqual([]);
    expect(found("ignore:\n  - k8s/\n")).toEqual(["warning"]);
  });

  it("is drawn anew where a partner's text is another one, and is the same as long as none is", () => {
    const joined = judge(files, [systemAcksHollow]);
    const [own] = joined.analyses;
    const topic = (text: string) => analyze([parse({ uri: "k8s/t.yaml", text })]);
    const drawn = (partner: Analysis) => {
      const found = systemFindings(joined, ownersOf([...(own === undefined ? [] : [own]), partner]));
      return found.get(application)?.[0];
    };
    const before = topic(files["k8s/t.yaml"]);
    const line = "# a line\n";
    const moved = drawn(topic(`${line}${files["k8s/t.yaml"]}`));
    expect(drawn(before)?.related[0]?.place.span.start).toBe((moved?.related[0]?.place.span.start ?? 0) - line.length);
    expect(drawn(before)).toBe(drawn(before));
  });

  it("is not told of a comment that silences nothing: the rules of its own set do that", () => {
    expect(found("", "# kafka-lossless-ignore-file producer-acks-zero -- a demo\n")).toEqual(["warning"]);
  });
});
