/** broker-producer-id-expiration-short: where it speaks, and where it must stay silent. */
import { it } from "vitest";
import { brokerProducerIdExpirationShort as rule } from "../../../server/src/rules/broker/producer-id-expiration-short/rule.ts";
import { check } from "../../support/check.ts";

const short =
  "producer.id.expiration.ms=60000 forgets an idle producer's sequence numbers after 1 min, while producers retry for two minutes by default: a late retry is written twice. Set 86400000.";
const head = "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181\nlog.dirs=/data\n";
const written = "producer.id.expiration.ms=60000\n                          ^^^^^";

it("warns where producers retry for longer", () =>
  check(rule, `\n${head}${written} warning: ${short}\n`, { pins: { broker: "3.6" } }));

it("informs where the release is unknown: 3.4 is the first that reads it", () =>
  check(rule, `\n${head}${written} info: ${short} This holds for Kafka brokers >=3.4.\n`));

it("is silent from two minutes on, before 3.4, for a comment, and where the value is unknown", () => {
  check(rule, `${head}producer.id.expiration.ms=120000\n`);
  check(rule, `${head}producer.id.expiration.ms=86400000\n`);
  check(rule, `${head}producer.id.expiration.ms=60000\n`, { pins: { broker: "3.3" } });
  check(rule, `${head}#producer.id.expiration.ms=60000\n`);
  check(rule, `${head}producer.id.expiration.ms=\${EXPIRY}\n`);
});
