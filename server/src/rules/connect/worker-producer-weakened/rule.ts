/** Connect's source producers with weaker settings than Connect gives them: confirmed records are lost, or change places. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { writtenForCopies } from "../../../model/mirror-clients.ts";
import { type WrittenSetting, writtenName } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Fix, type Report } from "../../rule.ts";
import { clientKey, forClients } from "../../shared/connect/clients.ts";
import { isCopying } from "../../shared/connect/mirror-flows.ts";
import { workerFile } from "../../shared/examples/connect.ts";
import { twoClusters } from "../../shared/examples/mirror-maker.ts";
import { insert, remove, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { connectWorkerProducerWeakenedTexts as texts } from "./texts.ts";

export const connectWorkerProducerWeakened = defineRule({
  id: "connect-worker-producer-weakened",
  category: "loss",
  severity: "warning",
  roles: ["connect-worker", "connect-source", "mirror-maker"],
  settings: ["acks", "enable.idempotence", inFlightKey, "exactly.once.source.support"],
  docs: {
    texts,
    examples: [
      { bad: `${workerFile}producer.acks=1\n`, good: `${workerFile}producer.acks=all\n` },
      { bad: `${workerFile}producer.${inFlightKey}=5\n`, good: workerFile },
      { bad: `${twoClusters}backup.producer.acks = 1\n`, good: `${twoClusters}backup.producer.acks = all\n` },
    ],
    evidence: {
      kind: "executed",
      where:
        "Worker.baseProducerConfigs of connect-runtime 2.3.1, 2.8.2, 3.0.1, 3.0.2, 3.2.3, 4.0.0 and 4.2.0: acks=all and one request in flight, enable.idempotence=false from 3.0.2 and 3.1.1 on, and what the files say put over them; MirrorMakerConfig.workerConfig of connect-mirror 2.8.2, 3.6.2, 3.9.2 and 4.3.1: what a file says under target.producer. is the worker's producer.",
    },
    references: [
      {
        title: "Kafka Connect: settings for the clients of tasks",
        url: kafkaDocs("kafka-connect/user-guide/"),
      },
      { title: "KAFKA-13759: Connect switches its producers' idempotence off" },
    ],
  },
  *check(component, { environment }) {
    const idempotence = forProducer(component, "enable.idempotence");
    // An idempotent producer keeps the order, and does not start with weaker acks.
    if ((idempotence !== undefined && idempotence.typed !== false) || isExactlyOnce(component)) return;
    const acks = forProducer(component, "acks");
    if (acks?.typed === "0" || acks?.typed === "1") {
      const one = acks.typed === "1";
      yield {
        at: acks,
        // Where there is one broker anyway, all is no more than 1.
        severity: !one ? "error" : environment.development ? "hint" : "warning",
        message: say(one ? texts().messages.one : texts().messages.zero, { key: writtenName(acks) }),
        fixes: [set(acks, "all", "changes-performance")],
      };
    }
    if (component.role === "mirror-maker") return;
    const inFlight = forClients(component, "producer", inFlightKey);
    const retries = forClients(component, "producer", "retries");
    const isResent = acks?.typed !== "0" && (retries === undefined || Number(retries.typed) > 0);
    if (inFlight !== undefined && Number(inFlight.typed) > 1 && isResent)
      yield reordering(component, inFlight, acks === undefined || acks.typed === "all");
  },
});

function forProducer(component: EffectiveComponent, key: string): WrittenSetting | undefined {
  if (component.role !== "mirror-maker") return forClients(component, "producer", key);
  return component.name !== undefined && isCopying(component)
    ? writtenForCopies(component, component.name, key)
    : undefined;
}

/** For one connector the worker may have switched idempotence on, which its file does not tell. */
function reordering(component: EffectiveComponent, inFlight: WrittenSetting, waitsForAll: boolean): Report {
  const key = clientKey(component, "producer", "enable.idempotence");
  const isWorker = component.role === "connect-worker";
  const mayBeIdempotent = waitsForAll && Number(inFlight.typed) <= 5 && component.written(key) === undefined;
  const idempotent: readonly Fix[] = mayBeIdempotent ? [insert(component, key, "true", "changes-behaviour")] : [];
  return {
    at: inFlight,
    ...(isWorker ? {} : { severity: "info" }),
    message: say(isWorker ? texts().messages.inFlight : texts().messages.inFlightHere, {
      key: inFlight.key,
      count: inFlight.source.trim(),
    }),
    fixes: [remove(inFlight, "changes-performance"), ...idempotent],
  };
}

/** Exactly-once makes the producers idempotent; only releases that have it know the setting. */
function isExactlyOnce(component: EffectiveComponent): boolean {
  const key = "exactly.once.source.support";
  const support = component.written(component.role === "mirror-maker" ? `target.cluster.${key}` : key);
  return (
    component.role !== "connect-source" &&
    support !== undefined &&
    !/^(disabled|preparing)$/i.test(support.source.trim())
  );
}
