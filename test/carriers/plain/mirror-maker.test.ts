/** Flows of MirrorMaker: which there are, and which line counts for each, in the order of MirrorMakerConfig. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { everyRelease, lensOn } from "../../../server/src/kafka/version.ts";
import { effective } from "../../../server/src/model/at-release.ts";
import type { EffectiveComponent } from "../../../server/src/model/effective.ts";
import { merge } from "../../../server/src/model/merge.ts";

const clusters = "clusters = A, B\nA.bootstrap.servers = a:9092\nB.bootstrap.servers = b:9092\n";

it("finds a flow for each pair that has a line, and one component where there is none", () => {
  expect(names(`${clusters}A->B.enabled = true\nB->A.enabled = false\n`)).toEqual(["A->B", "B->A"]);
  expect(names("clusters = us-east, us-west\nus-east->us-west.topics = .*\n")).toEqual(["us-east->us-west"]);
  expect(names(clusters)).toEqual([undefined]);
});

it("draws what is absent at the flow's first line", () => {
  const text = `${clusters}A->B.enabled = true\n`;
  const [flow] = analyze([parse({ uri: "mm2.properties", text })], {}).components;
  expect(text.slice(flow?.anchor.span.start, flow?.anchor.span.end)).toBe("A->B.enabled");
  expect(flow?.spelling("replication.factor")).toEqual(["A->B.replication.factor"]);
});

describe("of several lines", () => {
  it.each([
    [
      "the flow's own beats what is written for all",
      "replication.factor",
      "A->B.replication.factor=3\nreplication.factor=1\n",
      3,
    ],
    ["what is written for all counts for each", "replication.factor", "A->B.enabled=true\nreplication.factor=1\n", 1],
    ["another flow's counts for that alone", "replication.factor", "A->B.enabled=true\nB->A.replication.factor=1\n", 2],
    [
      "a cluster's gives a flow nothing but its clients",
      "replication.factor",
      "A->B.enabled=true\nB.replication.factor=1\n",
      2,
    ],
    [
      "a client's belongs to the source",
      "source.consumer.isolation.level",
      "A->B.enabled=true\nA.consumer.isolation.level=read_committed\n",
      "read_committed",
    ],
    ["and to the target", "target.producer.acks", "A->B.enabled=true\nB.producer.acks=1\nA.producer.acks=0\n", "1"],
    [
      "the flow's own beats the cluster's",
      "source.consumer.isolation.level",
      "A->B.source.consumer.isolation.level=read_committed\nA.consumer.isolation.level=x\n",
      "read_committed",
    ],
    [
      "a client's without its cluster is dropped",
      "consumer.isolation.level",
      "A->B.enabled=true\nconsumer.isolation.level=read_committed\n",
      undefined,
    ],
    ["a cluster's address", "target.cluster.bootstrap.servers", "A->B.enabled=true\n", "b:9092"],
    [
      "a worker's is written for all",
      "offset.storage.replication.factor",
      "A->B.enabled=true\noffset.storage.replication.factor=1\n",
      "1",
    ],
    [
      "and never for a flow",
      "offset.storage.replication.factor",
      "A->B.enabled=true\nA->B.offset.storage.replication.factor=1\n",
      undefined,
    ],
  ])("%s", (_, key, text, expected) => expect(flowOf(`${clusters}${text}`).effective(key).typed).toBe(expected));

  it("a cluster may be called source", () => {
    const text = "clusters=source,target\nsource->target.enabled=true\nsource.consumer.auto.offset.reset=none\n";
    expect(flowOf(text).effective("source.consumer.auto.offset.reset").typed).toBe("none");
  });
});

it("says once what two flows read from one line", () => {
  const text = `${clusters.replace("b:9092", "b1:9092,b2:9092").replace("a:9092", "a1:9092,a2:9092")}A->B.enabled=true\nB->A.enabled=true\nreplication.factor=1\n`;
  const { findings } = analyze([parse({ uri: "mm2.properties", text })], {});
  expect(findings.map((finding) => finding.rule)).toEqual(["mm2-replication-factor-low"]);
});

function names(text: string): readonly (string | undefined)[] {
  return analyze([parse({ uri: "mm2.properties", text })], {}).components.map((one) => one.name);
}

function flowOf(text: string): EffectiveComponent {
  const { components, views } = analyze([parse({ uri: "mm2.properties", text })], {});
  const [view] = views;
  const flow = components.find((one) => one.id.includes("#")) ?? components[0];
  const merged = flow === undefined || view === undefined ? undefined : merge(flow, view);
  if (merged === undefined) throw new Error("no flow");
  return effective(
    merged,
    lensOn({
      clients: everyRelease,
      broker: everyRelease,
      springBoot: everyRelease,
      springKafka: everyRelease,
      librdkafka: everyRelease,
    }),
  );
}
