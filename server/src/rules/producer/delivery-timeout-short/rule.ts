/** delivery.timeout.ms shorter than a failover: records fail while the cluster is still electing a new leader. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { sendsAgain } from "../../../model/program.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Severity } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { producerDeliveryTimeoutShortTexts as texts } from "./texts.ts";

const key = "delivery.timeout.ms";
const usual = "120000";
/** A dead broker is noticed after broker.session.timeout.ms on KRaft: 9 s by default; then come the election and new metadata. */
const noticed = 10_000;
const failover = 30_000;

export const producerDeliveryTimeoutShort = defineRule({
  id: "producer-delivery-timeout-short",
  category: "loss",
  severity: "warning",
  roles: ["producer"],
  coveredBy: ["producer-delivery-timeout-inconsistent", "producer-acks-zero", "producer-retries-zero"],
  settings: [key, "request.timeout.ms"],
  docs: {
    texts,
    examples: [{ bad: file("5000"), good: file(usual) }],
    evidence: {
      kind: "executed",
      where: "a broker of 3.9.2 that stood still for 12 s: with 5 s all ten records failed, with the default none",
    },
    references: [
      {
        title: "Kafka: delivery.timeout.ms",
        url: settingDocs("producer", "delivery.timeout.ms"),
      },
      { title: "KIP-91: delivery timeout" },
    ],
  },
  *check(producer, { environment }) {
    if (sendsAgain(producer)) return;
    const delivery = producer.written(key);
    if (typeof delivery?.typed !== "number" || delivery.typed >= failover) return;
    // Between the two, somebody weighed the time; below, no failover can be in time.
    const weighed: Severity = delivery.typed < noticed ? "warning" : "info";
    const request = producer.written("request.timeout.ms");
    yield {
      at: delivery,
      related: request === undefined ? [] : [request],
      severity: environment.development ? "hint" : weighed,
      message: say(texts().messages.short, { delivery: String(delivery.typed), usual }),
      fixes: [set(delivery, usual, "changes-behaviour")],
    };
  },
});

function file(delivery: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
acks=all
linger.ms=10
request.timeout.ms=3000
${key}=${delivery}
`;
}
