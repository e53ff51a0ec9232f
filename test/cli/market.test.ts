/** examples/market: a system in which every rule about linked parties speaks, and which its fixes or the advised changes silence. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { deliveryMap } from "../../server/src/analysis/delivery-map.ts";
import { ownersOf, systemFindings } from "../../server/src/analysis/system.ts";
import type { Finding } from "../../server/src/lint/finding.ts";
import { systemRules } from "../../server/src/rules/index.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";
import { type Files, judge } from "../support/small-system.ts";

const folder = "examples/market";
const market: Files = Object.fromEntries(
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, fs.readFileSync(path, "utf8")]),
);

/** What a rule advises that fixes nothing itself: in which file, which words, and what they become. */
const advised: Readonly<Record<string, readonly (readonly [file: string, from: string | RegExp, to: string])[]>> = {
  "system-acks-hollow": [
    ["compose.yml", "--replication-factor 1 ", "--replication-factor 3 --config min.insync.replicas=2 "],
  ],
  "system-dead-letters-kept-badly": [["compose.yml", "retention.ms=3600000", "retention.ms=1209600000"]],
  "system-group-shared": [
    ["loyalty-service/src/main/resources/application.properties", "group.id=billing", "group.id=loyalty"],
  ],
  "system-record-larger-than-topic": [["compose.yml", "max.message.bytes=2097152", "max.message.bytes=10485760"]],
  "system-retention-below-pause": [["compose.yml", "retention.ms=86400000", "retention.ms=1209600000"]],
  "system-transaction-log-kept-once": [
    ["compose.yml", "TRANSACTION_STATE_LOG_REPLICATION_FACTOR: 1", "TRANSACTION_STATE_LOG_REPLICATION_FACTOR: 3"],
  ],
  "system-transactional-id-shared": [["refunds/producer.properties", "payments-1", "refunds-1"]],
  "system-undeclared-topic-kept-badly": [
    ["compose.yml", 'AUTO_CREATE_TOPICS_ENABLE: "true"', 'AUTO_CREATE_TOPICS_ENABLE: "false"'],
  ],
};

describe.each(systemRules.map(({ id }) => id))("%s", (id) => {
  const of = (files: Files): readonly Finding[] => judge(files).findings.filter(({ rule }) => rule === id);
  const found = of(market);

  it("speaks in the market", () => expect(found).not.toEqual([]));

  it("is silent once that is done which it proposes", () => {
    const changes = advised[id];
    if (changes !== undefined) {
      for (const { fixes, advice } of found) expect([fixes.length, advice === undefined]).toEqual([0, false]);
      expect(of(changed(changes))).toEqual([]);
      return;
    }
    const fixes = found.map((one) => one.fixes[0]);
    expect(fixes).not.toContain(undefined);
    const edits = fixes.flatMap((one) => one?.edits ?? []);
    const files = Object.entries(market).map(([path, text]) => {
      const own = edits.filter(({ uri }) => uri === path);
      return [path, own.length === 0 ? text : applyEdits(text, own)] as const;
    });
    expect(of(Object.fromEntries(files))).toEqual([]);
  });
});

function changed(changes: (typeof advised)[string]): Files {
  const files = { ...market };
  for (const [file, from, to] of changes ?? []) {
    const path = `${folder}/${file}`;
    const before = files[path] ?? "";
    files[path] = before.replaceAll(from, to);
    expect(files[path], file).not.toBe(before);
  }
  return files;
}

it("each party of the market is linked, the worker in Python among them", () => {
  const judged = judge(market);
  const { ways, others } = deliveryMap(judged, judged.analyses, systemFindings(judged, ownersOf(judged.analyses)));
  expect(ways.map(({ topic, madeBy }) => `${topic}${madeBy === undefined ? "" : " made"}`)).toEqual([
    "orders",
    "orders-dlq",
    "points made",
  ]);
  const linked = others.map(({ party, proofs }) => `${party.uri.slice(folder.length + 1)}: ${proofs[0]?.by}`);
  expect(linked).toContain("fraud-worker/librdkafka.conf: kafka-1:9092");
  expect(linked).toContain("mirror/mm2.properties: backup-kafka-bootstrap:9092");
  const onWays = ways.flatMap(({ declarations, writers, readers }) => [...declarations, ...writers, ...readers]);
  const files = new Set([...onWays, ...others].map(({ party }) => party.uri));
  // A cluster is no client, and has a party for each broker only where something is asked of it.
  const clients = Object.keys(market).filter((path) => !path.includes("/k8s/"));
  expect(clients.filter((path) => !files.has(path))).toEqual([]);
});
