/** system-transaction-timeout-refused: where it speaks, and where it must stay silent. */
import { expect, it } from "vitest";
import { run } from "../../../server/src/cli/run.ts";
import { systemTransactionTimeoutRefused as rule } from "../../../server/src/rules/system/transaction-timeout-refused/rule.ts";
import { memoryIo } from "../../support/memory-io.ts";
import { strimziCluster } from "../../support/shop.ts";
import { judge } from "../../support/small-system.ts";

const limit = (most: string) => strimziCluster("shop", `      transaction.max.timeout.ms: ${most}\n`);
const producer = (timeout: string, address = "shop-kafka-bootstrap:9092") =>
  `bootstrap.servers=${address}\ntransactional.id=payments-1\ntransaction.timeout.ms=${timeout}\n`;

function told(server: string, client: string): readonly string[] {
  const { findings } = judge({ "k8s/kafka.yaml": server, "payments/producer.properties": client }, [rule]);
  return findings.map(({ severity, place }) => `${place.uri} ${severity}`);
}

it("is an error: the link is an address", () => {
  expect(told(limit("60000"), producer("120000"))).toEqual(["payments/producer.properties error"]);
});

it("is silent within the limit, for another cluster, and where either side is not known", () => {
  expect(told(limit("120000"), producer("120000"))).toEqual([]);
  expect(told(limit("60000"), producer("120000", "mirror-kafka-bootstrap:9092"))).toEqual([]);
  expect(told(limit("60000"), producer("120000", "${BROKERS}"))).toEqual([]);
  expect(told(limit("60000"), producer("${TIMEOUT}"))).toEqual([]);
  expect(told(limit("${LIMIT}"), producer("120000"))).toEqual([]);
  expect(told(limit("60000"), producer("120000").replace("transactional.id=payments-1\n", ""))).toEqual([]);
});

it("the guess at the broker's default is dropped where the broker is here", () => {
  const rules = (server: string): readonly string[] => {
    const io = memoryIo({ "k8s/kafka.yaml": server, "payments/producer.properties": producer("1800000") });
    run(["check", "--format", "json"], io, "0.0.0");
    const { files } = JSON.parse(io.stdout()) as { files: { path: string; findings: { rule: string }[] }[] };
    const found = files.find(({ path }) => path.startsWith("payments/"))?.findings.map((one) => one.rule) ?? [];
    return found.filter((id) => id.includes("transaction-timeout"));
  };
  expect(rules(limit("${LIMIT}"))).toEqual(["producer-transaction-timeout-exceeds-broker"]);
  expect(rules(limit("3600000"))).toEqual([]);
  expect(rules(limit("900000"))).toEqual(["system-transaction-timeout-refused"]);
});

it("its fix is the usual time, or the most that these brokers admit", () => {
  const fixed = (most: string): string | undefined => {
    const files = { "k8s/kafka.yaml": limit(most), "payments/producer.properties": producer("120000") };
    return judge(files, [rule]).findings[0]?.fixes[0]?.edits[0]?.newText;
  };
  expect(fixed("90000")).toBe("60000");
  expect(fixed("30000")).toBe("30000");
});
