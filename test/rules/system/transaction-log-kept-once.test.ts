/** system-transaction-log-kept-once: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemTransactionLogKeptOnce as rule } from "../../../server/src/rules/system/transaction-log-kept-once/rule.ts";
import { strimziCluster } from "../../support/shop.ts";
import { judge } from "../../support/small-system.ts";

const producer = (address: string): string => `bootstrap.servers=${address}\ntransactional.id=${"${ID}"}\n`;
const shop = "shop-kafka-bootstrap:9092";

function told(copies: string, client = producer(shop), brokers = 3): readonly string[] {
  const config = `      transaction.state.log.replication.factor: ${copies}\n`;
  const files = { "k8s/kafka.yaml": strimziCluster("shop", config, brokers), "payments/producer.properties": client };
  return judge(files, [rule]).findings.map(({ place, severity }) => `${place.uri} ${severity}`);
}

it("is reported at the id, whatever its value", () =>
  expect(told("1")).toEqual(["payments/producer.properties warning"]));

it("is reported of Streams with exactly-once", () => {
  const streams = `application.id=a\nbootstrap.servers=${shop}\nprocessing.guarantee=exactly_once_v2\n`;
  expect(told("1", streams)).toHaveLength(1);
  expect(told("1", streams.replace("exactly_once_v2", "at_least_once"))).toEqual([]);
});

it("is silent with more copies, one broker, another cluster, no transactions, or an unknown number", () => {
  expect(told("3")).toEqual([]);
  expect(told("${COPIES}")).toEqual([]);
  expect(told("1", producer(shop), 1)).toEqual([]);
  expect(told("1", producer("mirror-kafka-bootstrap:9092"))).toEqual([]);
  expect(told("1", `bootstrap.servers=${shop}\nacks=all\n`)).toEqual([]);
});

it("several clusters that may be meant have to agree", () => {
  const cluster = (copies: number): string =>
    strimziCluster("shop", `      transaction.state.log.replication.factor: ${copies}\n`);
  const found = (staging: number, prod: number): number => {
    const files = { "envs/staging/k.yaml": cluster(staging), "envs/prod/k.yaml": cluster(prod) };
    return judge({ ...files, "producer.properties": producer(shop) }, [rule]).findings.length;
  };
  expect(found(1, 1)).toBe(1);
  expect(found(1, 3)).toBe(0);
});
