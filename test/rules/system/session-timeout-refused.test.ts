/** system-session-timeout-refused: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { systemSessionTimeoutRefused as rule } from "../../../server/src/rules/system/session-timeout-refused/rule.ts";
import { strimziCluster } from "../../support/shop.ts";
import { judge } from "../../support/small-system.ts";

const shop = "shop-kafka-bootstrap:9092";

function told(session: string, bound: string, more = "", address = shop): readonly string[] {
  const server = strimziCluster("shop", `      ${bound}\n`);
  const client = `bootstrap.servers=${address}\ngroup.id=billing\nsession.timeout.ms=${session}\n${more}`;
  const { findings } = judge({ "k8s/kafka.yaml": server, "billing/consumer.properties": client }, [rule]);
  return findings.map(({ severity, messages: [message] }) => `${severity} ${message?.args["limit"]}`);
}

it("is an error below and above the bounds", () => {
  expect(told("9000", "group.min.session.timeout.ms: 10000")).toEqual(["error 10000"]);
  expect(told("90000", "group.max.session.timeout.ms: 60000")).toEqual(["error 60000"]);
  expect(told("5000", "min.insync.replicas: 2")).toEqual(["error 6000"]);
});

it("is silent within the bounds, in the new protocol, and where something is not known", () => {
  expect(told("5000", "group.min.session.timeout.ms: 1000")).toEqual([]);
  expect(told("10000", "group.min.session.timeout.ms: 10000")).toEqual([]);
  expect(told("60000", "group.max.session.timeout.ms: 60000")).toEqual([]);
  expect(told("90000", "group.max.session.timeout.ms: 60000", "group.protocol=consumer\n")).toEqual([]);
  expect(told("90000", "group.max.session.timeout.ms: ${MOST}")).toEqual([]);
  expect(told("${SESSION}", "group.max.session.timeout.ms: 60000")).toEqual([]);
  expect(told("90000", "group.max.session.timeout.ms: 60000", "", "other:9092")).toEqual([]);
});

it("several clusters that may be meant have to agree", () => {
  const client = `bootstrap.servers=${shop}\ngroup.id=billing\nsession.timeout.ms=90000\n`;
  const cluster = (most: number) => strimziCluster("shop", `      group.max.session.timeout.ms: ${most}\n`);
  const found = (dev: number, prod: number) =>
    judge({ "envs/dev/k.yaml": cluster(dev), "envs/prod/k.yaml": cluster(prod), "consumer.properties": client }, [rule])
      .findings.length;
  expect(found(60_000, 120_000)).toBe(0);
  expect(found(60_000, 80_000)).toBe(1);
});

it("its fix is the usual time, or the nearest that these brokers admit", () => {
  const fixed = (session: string, bound: string): string | undefined => {
    const client = `bootstrap.servers=${shop}\ngroup.id=billing\nsession.timeout.ms=${session}\n`;
    const files = {
      "k8s/kafka.yaml": strimziCluster("shop", `      ${bound}\n`),
      "billing/consumer.properties": client,
    };
    return judge(files, [rule]).findings[0]?.fixes[0]?.edits[0]?.newText;
  };
  expect(fixed("90000", "group.max.session.timeout.ms: 60000")).toBe("45000");
  expect(fixed("90000", "group.max.session.timeout.ms: 40000")).toBe("40000");
  expect(fixed("5000", "group.min.session.timeout.ms: 6000")).toBe("45000");
  expect(fixed("5000", "group.min.session.timeout.ms: 50000")).toBe("50000");
});

it("the guess at the defaults is dropped only where both bounds are known", () => {
  const drops = (bound: string): boolean => {
    const client = `bootstrap.servers=${shop}\ngroup.id=billing\nsession.timeout.ms=9000\n`;
    const files = {
      "k8s/kafka.yaml": strimziCluster("shop", `      ${bound}\n`),
      "billing/consumer.properties": client,
    };
    const { system } = judge(files, [rule]);
    return system.parties.some((one) => one.role === "consumer" && rule.covers?.knows(system, one) === true);
  };
  expect(drops("min.insync.replicas: 2")).toBe(true);
  expect(drops("group.min.session.timeout.ms: ${LEAST}")).toBe(false);
  expect(drops("group.max.session.timeout.ms: ${MOST}")).toBe(false);
});
