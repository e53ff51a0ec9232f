/** system-state-kept-once: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemStateKeptOnce as rule } from "../../../server/src/rules/system/state-kept-once/rule.ts";
import { strimziCluster } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";

const shop = "shop-kafka-bootstrap:9092";

function told(factor: string, copies: string, address = shop, options = {}): readonly string[] {
  const cluster = strimziCluster("shop", "").replace(
    "default.replication.factor: 3",
    `default.replication.factor: ${copies}`,
  );
  const streams = `application.id=totals\nbootstrap.servers=${address}\nnum.standby.replicas=1\n${factor}`;
  const { findings } = judge({ "k8s/kafka.yaml": cluster, "totals/streams.properties": streams }, [rule], options);
  return findings.map(({ severity, fixes }) => `${severity} ${fixes.length}`);
}

it("is reported with a fix, written out or by the default of a release since 3.0", () => {
  expect(told("replication.factor=-1\n", "1")).toEqual(["warning 1"]);
  expect(told("", "1", shop, { pins: { clients: "3.9" } })).toEqual(["warning 1"]);
});

it("is silent where the release is open, the number is its own, or the cluster keeps more", () => {
  expect(told("", "1")).toEqual([]);
  expect(told("replication.factor=3\n", "1")).toEqual([]);
  expect(told("replication.factor=-1\n", "3")).toEqual([]);
  expect(told("replication.factor=-1\n", "${COPIES}")).toEqual([]);
  expect(told("replication.factor=-1\n", "1", "other-kafka-bootstrap:9092")).toEqual([]);
});

it("is silent with one broker, and several clusters that may be meant have to agree", () => {
  const cluster = (copies: number, brokers = 3): string =>
    strimziCluster("shop", "", brokers).replace(
      "default.replication.factor: 3",
      `default.replication.factor: ${copies}`,
    );
  const streams = `application.id=totals\nbootstrap.servers=${shop}\nreplication.factor=-1\n`;
  const found = (files: Files): number => judge({ ...files, "streams.properties": streams }, [rule]).findings.length;
  expect(found({ "k8s/kafka.yaml": cluster(1, 1) })).toBe(0);
  expect(found({ "envs/staging/k.yaml": cluster(1), "envs/prod/k.yaml": cluster(1) })).toBe(1);
  expect(found({ "envs/staging/k.yaml": cluster(1), "envs/prod/k.yaml": cluster(3) })).toBe(0);
});
