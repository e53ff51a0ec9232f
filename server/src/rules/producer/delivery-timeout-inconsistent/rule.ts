/** delivery.timeout.ms leaves no room for one waiting time and one request: the producer refuses to start. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { parseRange } from "../../../kafka/version.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { set } from "../../shared/fix.ts";
import { producerDeliveryTimeoutInconsistentTexts as texts } from "./texts.ts";

const largest = 2_147_483_647;
const usual = 120_000;
const overflowing = parseRange("<2.2");

export const producerDeliveryTimeoutInconsistent = defineRule({
  id: "producer-delivery-timeout-inconsistent",
  category: "startup-failure",
  severity: "error",
  roles: ["producer"],
  settings: ["delivery.timeout.ms", "linger.ms", "request.timeout.ms"],
  docs: {
    texts,
    examples: [
      {
        bad: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timeout.ms=10000\n",
        good: "bootstrap.servers=kafka:9092\nacks=all\ndelivery.timeout.ms=120000\n",
      },
      {
        bad: "bootstrap.servers=kafka:9092\ndelivery.timeout.ms=60000\nrequest.timeout.ms=60000\n",
        good: "bootstrap.servers=kafka:9092\ndelivery.timeout.ms=120000\nrequest.timeout.ms=60000\n",
        versions: { clients: "4.0" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 2.0.1 to 4.4.0: ignored in 2.0, refused from 2.1 on when written, raised when not",
    },
    references: [
      {
        title: "Kafka: delivery.timeout.ms",
        url: settingDocs("producer", "delivery.timeout.ms"),
      },
      { title: "KafkaProducer.configureDeliveryTimeout, observed with kafka-clients 2.8.2 to 4.4.0" },
    ],
  },
  *check(producer, { lens }) {
    // One that is not written is raised by the client itself.
    const delivery = producer.written("delivery.timeout.ms");
    const linger = producer.effective("linger.ms").typed;
    const { typed: request, origin } = producer.effective("request.timeout.ms");
    if (typeof delivery?.typed !== "number" || typeof linger !== "number" || typeof request !== "number") return;
    // The client stops counting at the largest int.
    const needed = Math.min(linger + request, largest);
    if (delivery.typed >= needed) return;
    // Clients of 2.1 let the sum overflow, and then find nothing wrong with it.
    if (linger + request > largest && lens.within("clients", overflowing)) return;
    const related = ["linger.ms", "request.timeout.ms"].flatMap((key) => producer.written(key) ?? []);
    const room = delivery.typed - linger;
    yield {
      at: delivery,
      related,
      // Workers of Connect before 3.0 wait for requests without end: who names no release runs a newer one.
      ...(origin === "framework-default" ? { inPart: "silent" } : {}),
      message: say(texts().messages.tooShort, {
        delivery: String(delivery.typed),
        linger: String(linger),
        request: String(request),
      }),
      fixes: [set(delivery, String(Math.max(usual, needed)), "changes-behaviour")],
      ...(room > 0 ? { advice: say(texts().fixes.shorterRequest, { request: String(room) }) } : {}),
    };
  },
});
