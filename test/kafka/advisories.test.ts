/** The table of releases at fault: each entry is whole, its ranges are releases that exist, and its keys are settings of its product. */
import fs from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { advisories, advisoryByIssue, affectedBy, repairedIn } from "../../server/src/kafka/advisories.ts";
import { axes, everyRelease, showPatch } from "../../server/src/kafka/version.ts";
import { programs } from "../../server/src/model/program.ts";
import { ruleById } from "../../server/src/rules/index.ts";

const text = { type: "string", minLength: 1 };
const key = { oneOf: [{ required: ["key"] }, { required: ["anyOf"] }] };
const asked = ["written", "is", "startsWith", "below", "atLeast"];
const conditions = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    properties: {
      key: text,
      anyOf: { type: "array", items: text, minItems: 2 },
      written: { type: "boolean" },
      is: { type: ["string", "number", "boolean"] },
      startsWith: text,
      below: { type: "number" },
      atLeast: { type: "number" },
    },
    allOf: [key, { oneOf: asked.map((one) => ({ required: [one] })) }],
  },
};
const schema = {
  type: "array",
  items: {
    type: "object",
    additionalProperties: false,
    required: [
      ...["id", "issues", "product", "axis", "affected", "category", "severity", "roles"],
      ...["needs", "sure", "checked", "sources"],
    ],
    properties: {
      id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)+$" },
      issues: {
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: "^(KAFKA-\\d+|CVE-\\d{4}-\\d+|[a-z-]+#\\d+)$" },
      },
      product: { enum: ["kafka-clients", "kafka-streams", "Kafka", "Kafka Connect", "spring-kafka", "librdkafka"] },
      axis: { enum: axes },
      affected: {
        type: "string",
        pattern: "^>=\\d+\\.\\d+\\.\\d+ <\\d+\\.\\d+\\.\\d+( \\|\\| >=\\d+\\.\\d+\\.\\d+ <\\d+\\.\\d+\\.\\d+)*$",
      },
      category: { enum: ["loss", "duplication", "ordering", "availability"] },
      severity: { enum: ["warning", "info"] },
      roles: {
        type: "array",
        minItems: 1,
        items: {
          enum: [
            ...["producer", "consumer", "listener", "streams", "broker", "topic"],
            ...["connect-worker", "connect-sink", "connect-source", "mirror-maker"],
          ],
        },
      },
      programs: { type: "array", minItems: 1, items: { enum: Object.keys(programs) } },
      needs: conditions,
      sure: conditions,
      optIn: { const: true },
      write: {
        type: "object",
        additionalProperties: false,
        required: ["key", "value", "safety"],
        properties: { key: text, value: text, safety: { enum: ["safe", "changes-performance", "changes-behaviour"] } },
      },
      coveredBy: { type: "array", items: text },
      checked: {
        type: "object",
        additionalProperties: false,
        required: ["kind", "where"],
        // What could only be read about is no entry: releases are a matter of fact.
        properties: { kind: { enum: ["executed", "read"] }, where: { type: "string", minLength: 60 } },
      },
      sources: {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["title"],
          properties: { title: text, url: { type: "string", pattern: "^https://" } },
        },
      },
    },
  },
};

it("has the shape that its readers take", () => {
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(fs.readFileSync("server/src/kafka/advisories.json", "utf8")));
  expect(validate.errors ?? []).toEqual([]);
});

it("has each id and each issue once", () => {
  const named = advisories.flatMap(({ id, issues }) => [id, ...issues]);
  expect(named).toEqual([...new Set(named)]);
});

describe.each(advisories.map((one) => [one.id, one] as const))("%s", (id, advisory) => {
  it("has a rule, and every issue leads to it", () => {
    expect(ruleById(id)?.id).toBe(id);
    for (const issue of advisory.issues) expect(advisoryByIssue(issue.toLowerCase())).toBe(advisory);
  });

  it("has ranges that ascend, and that tell their ends: an affected release is repaired where its range ends", () => {
    const ranges = affectedBy(advisory);
    for (const [i, { from, to }] of ranges.entries()) {
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThan(everyRelease.to);
      if (i > 0) expect(from).toBeGreaterThan(ranges[i - 1]?.to ?? 0);
      expect(repairedIn(advisory, { from, to: from + 1 })).toBe(to);
      expect(repairedIn(advisory, { from: to, to: to + 1 })).toBeUndefined();
      expect(repairedIn(advisory, { from, to: to + 1 }), "a range that is partly repaired").toBeUndefined();
    }
  });

  it("names a source for each issue", () => {
    const titles = advisory.sources.map(({ title }) => title).join(" ");
    for (const issue of advisory.issues) expect(titles).toContain(issue);
  });

  it("says of each repair that it was looked at", () => {
    for (const { to } of affectedBy(advisory)) expect(advisory.checked.where).toContain(showPatch(to));
  });
});
