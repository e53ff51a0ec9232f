/** Auto-commit for the consumers of Connect's sinks: the timer commits what a sink has not yet written. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { forClients } from "../../shared/connect/clients.ts";
import { sinkFile, workerFile } from "../../shared/examples/connect.ts";
import { remove } from "../../shared/fix.ts";
import { connectSinkConsumerAutoCommitTexts as texts } from "./texts.ts";

export const connectSinkConsumerAutoCommit = defineRule({
  id: "connect-sink-consumer-auto-commit",
  category: "loss",
  severity: "error",
  roles: ["connect-worker", "connect-sink"],
  settings: ["enable.auto.commit"],
  docs: {
    texts,
    examples: [
      { bad: `${workerFile}consumer.enable.auto.commit=true\n`, good: workerFile },
      {
        file: "connectors/orders-sink.properties",
        bad: `${sinkFile}consumer.override.enable.auto.commit=true\n`,
        good: sinkFile,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Worker.baseConsumerConfigs of connect-runtime 2.3.1, 2.8.2, 3.2.3, 4.0.0 and 4.2.0: false by itself, true where the file says so; that WorkerSinkTask commits after flush is read",
    },
    references: [
      {
        title: "Kafka Connect: settings for the clients of tasks",
        url: kafkaDocs("kafka-connect/user-guide/"),
      },
    ],
  },
  *check(component) {
    const autoCommit = forClients(component, "consumer", "enable.auto.commit");
    if (autoCommit?.typed !== true) return;
    yield {
      at: autoCommit,
      message: say(texts().messages.on, { key: autoCommit.key }),
      fixes: [remove(autoCommit, "changes-behaviour")],
    };
  },
});
