/** system-delivery-shorter-than-replica-lag: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { uncovered } from "../../../server/src/analysis/system.ts";
import { systemDeliveryShorterThanReplicaLag as rule } from "../../../server/src/rules/system/delivery-shorter-than-replica-lag/rule.ts";
import { strimziCluster, strimziTopic, writer } from "../../support/shop.ts";
import { type Files, judge } from "../../support/small-system.ts";
import { checkSystem } from "../../support/system.ts";

const shop = "shop-kafka-bootstrap:9092";
const lag = (time: string): string => strimziCluster("shop", `      replica.lag.time.max.ms: ${time}\n`);
const producer = (more: string, address = shop): string => `bootstrap.servers=${address}\nacks=all\n${more}`;
const short = { "orders/producer.properties": producer("delivery.timeout.ms=20000\n") };

it("is reported at the time of the producer", () =>
  checkSystem(
    rule,
    `
=== orders/producer.properties
bootstrap.servers=shop-kafka-bootstrap:9092
acks=all
delivery.timeout.ms=60000
                    ^^^^^ warning: delivery.timeout.ms=60000 ends before the brokers drop a follower that stands still (replica.lag.time.max.ms=90000): until then every record with acks=all fails here, although the leader has stored it.
=== k8s/kafka.yaml
${lag("90000")}`,
  ));

function told(files: Files): readonly string[] {
  return judge(files, [rule]).findings.map(
    ({ messages: [message], fixes: [fix] }) => `${message?.args["delivery"]} ${fix?.edits[0]?.newText.trim()}`,
  );
}

it("knows both defaults of a release", () => {
  expect(told({ ...short, "k8s/kafka.yaml": strimziCluster("shop") })).toEqual(["20000 120000"]);
  const byDefault = {
    "orders/producer.properties": `# kafka-lossless: kafka=3.9\n${producer("")}`,
    "k8s/kafka.yaml": lag("300000"),
  };
  expect(told(byDefault)).toEqual(["120000 delivery.timeout.ms=600000"]);
});

it("takes the place of the guess at a failover, in that file alone", () => {
  const { analyses, ...joined } = judge({
    "orders/producer.properties": producer("request.timeout.ms=3000\ndelivery.timeout.ms=5000\n"),
    "k8s/kafka.yaml": lag("30000"),
    "bills/producer.properties": producer("request.timeout.ms=3000\ndelivery.timeout.ms=5000\n", "elsewhere:9092"),
  });
  const left = analyses.flatMap(({ findings }) => uncovered(findings, joined));
  const guesses = left.filter((one) => one.rule === "producer-delivery-timeout-short");
  expect(guesses.map(({ place }) => place.uri)).toEqual(["bills/producer.properties"]);
});

describe("is silent where", () => {
  const files = (text: string, more: Files = {}): Files => ({
    "orders/producer.properties": text,
    "k8s/kafka.yaml": lag("30000"),
    ...more,
  });
  const spring = "orders/src/main/resources/application.yml";
  const cases: Readonly<Record<string, Files>> = {
    "the producer waits as long": files(producer("delivery.timeout.ms=30000\n")),
    "the producer does not wait for all": files(producer("delivery.timeout.ms=20000\n").replace("acks=all", "acks=1")),
    "the time is filled in later": files(producer("delivery.timeout.ms=${TIMEOUT}\n")),
    "the brokers' time is filled in later": { ...short, "k8s/kafka.yaml": lag("${LAG}") },
    "there is one broker": { ...short, "k8s/kafka.yaml": lag("30000").replace("replicas: 3", "replicas: 1") },
    "every topic of the producer has one copy": {
      "k8s/kafka.yaml": lag("30000"),
      "k8s/t.yaml": strimziTopic("orders", "shop", 1),
      [spring]: writer("orders", shop, "          configuration:\n            delivery.timeout.ms: 20000\n"),
    },
    "the cluster is another one": files(producer("delivery.timeout.ms=20000\n", "mirror-kafka-bootstrap:9092")),
    "the address is filled in later": files(producer("delivery.timeout.ms=20000\n", "${KAFKA}")),
    "the producer is one of tests": {
      "src/test/resources/producer.properties": producer("delivery.timeout.ms=20000\n"),
      "k8s/kafka.yaml": lag("30000"),
    },
    "two environments have the cluster, and one is quicker": {
      ...short,
      "envs/dev/kafka.yaml": lag("10000"),
      "envs/prod/kafka.yaml": lag("30000"),
    },
  };
  it.each(Object.entries(cases))("%s", (_, all) => expect(told(all)).toEqual([]));

  it("but speaks where one topic of the producer has followers", () =>
    expect(
      told({
        "k8s/kafka.yaml": lag("30000"),
        "k8s/t.yaml": strimziTopic("orders", "shop", 3),
        [spring]: writer("orders", shop, "          configuration:\n            delivery.timeout.ms: 20000\n"),
      }),
    ).toEqual(["20000 120000"]));
});
