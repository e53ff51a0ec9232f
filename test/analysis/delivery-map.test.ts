/** The map of deliveries: which ways are followed, and what counts as the weakest place of one. */
import { describe, expect, it } from "vitest";
import { deliveryMap, type MapWay } from "../../server/src/analysis/delivery-map.ts";
import { ownersOf, systemFindings } from "../../server/src/analysis/system.ts";
import { reader, strimziTopic, writer } from "../support/shop.ts";
import { type Files, judge } from "../support/small-system.ts";

const shop = "shop-kafka-bootstrap:9092";
const application = "orders/application.yml";
const sound = "    min.insync.replicas: 2\n";

function ways(files: Files): readonly MapWay[] {
  const judged = judge(files);
  return deliveryMap(judged, judged.analyses, systemFindings(judged, ownersOf(judged.analyses))).ways;
}

function weakest(files: Files): string | undefined {
  const [way, ...others] = ways(files);
  expect(others).toEqual([]);
  return way?.weakest?.rule;
}

it("a topic that one file alone names is not followed", () => {
  expect(ways({ "k8s/t.yaml": strimziTopic("orders", "shop", 3) })).toEqual([]);
  expect(ways({ [application]: writer("orders", shop) })).toEqual([]);
  expect(ways({ [application]: writer("orders", shop), "k8s/t.yaml": strimziTopic("orders", "shop", 3) })).toHaveLength(
    1,
  );
});

describe("the weakest place", () => {
  const read = { "billing/application.yml": reader("orders", shop) };

  it("is what is worst by severity", () =>
    expect(weakest({ ...read, "k8s/t.yaml": strimziTopic("orders", "shop", 1, sound) })).toBe(
      "topic-replication-factor-one",
    ));

  it("is nothing that somebody accepted", () => {
    const accepted = "# kafka-lossless-ignore-file topic-replication-factor-one -- can be made again\n";
    expect(
      weakest({ ...read, "k8s/t.yaml": `${accepted}${strimziTopic("orders", "shop", 1, sound)}` }),
    ).toBeUndefined();
  });

  it("is nothing that does no harm to a record", () =>
    expect(
      weakest({ ...read, "k8s/t.yaml": strimziTopic("orders", "shop", 3, `${sound}    retention.mss: 5\n`) }),
    ).toBeUndefined());

  it("of one topic is not that of another with the same writer", () => {
    const files = {
      [application]: writer("orders", shop).replace(
        "      kafka:",
        "        log-out-0:\n          destination: log\n      kafka:",
      ),
      "k8s/t.yaml": `${strimziTopic("orders", "shop", 3, sound)}---\n${strimziTopic("log", "shop", 3, "    min.insync.replicas: 1\n")}`,
    };
    const found = ways(files).map(({ topic, weakest: one }) => [topic, one?.rule]);
    expect(found).toContainEqual(["log", expect.stringMatching(/^(system-acks-hollow|topic-min-insync-not-two)$/)]);
    expect(found.find(([topic]) => topic === "orders")?.[1]).not.toBe("system-acks-hollow");
  });
});
