/** message.max.bytes at or above socket.request.max.bytes: a large record gets a closed connection instead of an answer. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { nodePart } from "../shared/cluster.ts";
import { zookeeperBroker } from "../shared/example.ts";
import { brokerRequestSizeChainTexts as texts } from "./texts.ts";

const message = "message.max.bytes";
const request = "socket.request.max.bytes";

export const brokerRequestSizeChain = defineRule({
  id: "broker-request-size-chain",
  category: "availability",
  severity: "warning",
  roles: ["broker"],
  settings: [message, request],
  docs: {
    texts,
    examples: [
      {
        bad: zookeeperBroker(`${message}=209715200\n`),
        good: zookeeperBroker(`${message}=209715200\n${request}=419430400\n`),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "A broker of 4.3.1 with socket.request.max.bytes=1048576 and message.max.bytes=5242880: two megabytes end in a TimeoutException of the producer",
    },
    references: [
      {
        title: "Kafka: socket.request.max.bytes",
        url: settingDocs("broker", "socket.request.max.bytes"),
      },
      { title: "NetworkReceive.readFrom: a request larger than the limit is an InvalidReceiveException" },
    ],
  },
  *check(broker) {
    if (nodePart(broker) === "controller") return;
    const largest = broker.written(message);
    const limit = broker.written(request);
    const record = broker.effective(message).typed;
    const allowed = broker.effective(request).typed;
    const at = largest ?? limit;
    if (at === undefined || typeof record !== "number" || typeof allowed !== "number" || record < allowed) return;
    const sizes = { record: String(record), allowed: String(allowed) };
    const related = largest === undefined || limit === undefined ? [] : [limit];
    yield { at, related, message: say(texts().messages.closed, sizes), advice: say(texts().fixes.raise, sizes) };
  },
});
