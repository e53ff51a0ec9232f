/** Exactly-once for sources, asked for where it has no effect or cannot work. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { inFlightLimit } from "../../../model/producer.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { forClients, isStandalone } from "../../shared/connect/clients.ts";
import { sourceFile, workerFile } from "../../shared/examples/connect.ts";
import { remove, set } from "../../shared/fix.ts";
import { inFlightKey } from "../../shared/producer/fixes.ts";
import { connectSourceEosMismatchTexts as texts } from "./texts.ts";

const ofWorker = "exactly.once.source.support";
const ofConnector = "exactly.once.support";

export const connectSourceEosMismatch = defineRule({
  id: "connect-source-eos-mismatch",
  category: "startup-failure",
  severity: "warning",
  roles: ["connect-worker", "connect-source"],
  settings: [ofWorker, ofConnector, "acks", inFlightKey],
  docs: {
    texts,
    examples: [
      {
        bad: `${workerFile}${ofWorker}=enabled\nproducer.acks=1\n`,
        good: `${workerFile}${ofWorker}=enabled\nproducer.acks=all\n`,
      },
      {
        file: "connectors/orders-source.properties",
        bad: `${sourceFile}${ofWorker}=enabled\n`,
        good: `${sourceFile}${ofConnector}=requested\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Worker.exactlyOnceSourceTaskProducerConfigs of connect-runtime 4.0.0 and 4.2.0, and KafkaProducer with what it gives; StandaloneConfig 4.0.0 leaves exactly.once.source.support unused. That only DistributedHerder checks required is read",
    },
    references: [
      {
        title: "Kafka Connect: exactly-once source support",
        url: kafkaDocs("kafka-connect/user-guide/#exactly-once-support"),
      },
      { title: "KIP-618: exactly-once support for source connectors" },
    ],
  },
  *check(component) {
    const support = component.written(ofWorker);
    const level = component.written(ofConnector);
    if (component.role === "connect-source") {
      if (support !== undefined && support.source.trim() !== "disabled")
        yield { at: keyOf(support), message: say(texts().messages.inConnector), advice: say(texts().fixes.onWorker) };
      else if (textOf(level) === "required" && level !== undefined)
        yield {
          at: level,
          severity: "hint",
          message: say(texts().messages.required),
          advice: say(texts().fixes.onWorker),
        };
      return;
    }
    if (level !== undefined && support === undefined)
      yield { at: keyOf(level), message: say(texts().messages.inWorker), advice: say(texts().fixes.onWorker) };
    if (support === undefined || !/^(enabled|preparing)$/.test(textOf(support) ?? "")) return;
    if (isStandalone(component)) {
      yield { at: support, message: say(texts().messages.standalone), fixes: [remove(support, "safe")] };
      return;
    }
    if (textOf(support) === "enabled") yield* refusedProducers(component, support);
  },
});

/** What a transactional producer refuses: no source task starts. */
function* refusedProducers(worker: EffectiveComponent, support: WrittenSetting): Iterable<Report> {
  const related = [support];
  const severity = "error";
  const acks = forClients(worker, "producer", "acks");
  if (acks?.typed === "0" || acks?.typed === "1") {
    const message = say(texts().messages.acks, { acks: acks.typed });
    yield { at: acks, severity, related, message, fixes: [set(acks, "all", "safe")] };
  }
  const inFlight = forClients(worker, "producer", inFlightKey);
  if (inFlight !== undefined && Number(inFlight.typed) > inFlightLimit) {
    const message = say(texts().messages.inFlight, { count: inFlight.source.trim() });
    yield { at: inFlight, severity, related, message, fixes: [remove(inFlight, "safe")] };
  }
}

/** Who writes what only newer releases know runs one of them: the text tells, whatever the release. */
function textOf(setting: WrittenSetting | undefined): string | undefined {
  return setting?.source.trim().toLowerCase();
}

function keyOf({ entry }: WrittenSetting): Report["at"] {
  return { uri: entry.uri, span: entry.keySpan };
}
