/** A value that Kafka Connect's own definition of a setting refuses: the worker or connector does not start. */
import type { Valid } from "../../../kafka/value.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import { handedOn } from "../../../model/handed-on.ts";
import { defineRule } from "../../rule.ts";
import { invalidValues } from "../../shared/invalid-values.ts";
import { listedElsewhere } from "../../shared/late-enumerations.ts";
import { connectInvalidValueTexts as texts } from "./texts.ts";

const sink =
  "name=orders\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\ntopics=orders\nfile=/data/orders.txt\n";

export const connectInvalidValue = defineRule({
  id: "connect-invalid-value",
  category: "startup-failure",
  severity: "error",
  roles: ["connect-sink", "connect-source", "connect-worker"],
  settings: ["*"],
  docs: {
    texts,
    examples: [{ bad: `${sink}errors.tolerance=None\n`, good: `${sink}errors.tolerance=none\n` }],
    evidence: {
      kind: "executed",
      where:
        "DistributedConfig, StandaloneConfig, SinkConnectorConfig and SourceConnectorConfig of 2.0.1 to 4.3.1: each setting at its limits, past them, and as nonsense",
    },
    references: [
      { title: "WorkerConfig and ConnectorConfig, observed with connect-runtime 2.0.1 to 4.3.1: ConfigException" },
    ],
  },
  *check(component, { lens }) {
    const late = (key: string) => laterCheck(component.role, key, lens);
    // A setting that a worker or connector passes on is judged by the client that gets it.
    const hasOwnRule = (key: string) => handedOn(component.role, key) !== undefined;
    yield* invalidValues(component, { texts, isLate, late, hasOwnRule });
  },
});

/** Validators of Connect's own that the catalogue cannot describe. */
function laterCheck(role: string, key: string, lens: Lens): Valid | undefined {
  if (key === "security.protocol") return listedElsewhere(key, lens);
  if (storageTopic.test(key)) return { min: 1, or: -1 };
  if (key === "transaction.boundary.interval.ms") return { min: 0 };
  // Before 3.0 nothing written meant the port of rest.port.
  const mustListen = role === "connect-worker" && key === "listeners" && lens.within("clients", withoutRestPort);
  return mustListen ? { nonEmpty: true } : undefined;
}

function isLate(key: string): boolean {
  return (
    storageTopic.test(key) ||
    key === "transaction.boundary.interval.ms" ||
    key === "listeners" ||
    key === "security.protocol"
  );
}

const storageTopic = /^(config|offset|status)\.storage\.(replication\.factor|partitions)$/;
const withoutRestPort = parseRange(">=3.0");
