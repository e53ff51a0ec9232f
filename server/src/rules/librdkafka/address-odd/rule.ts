/** An address that librdkafka takes without a word, and that leads to another broker than the one meant, or to none. */
import { librdkafkaAddresses } from "../../../kafka/librdkafka-addresses.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { isFilledInLater } from "../../shared/filled-in-later.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaAddressOddTexts as texts } from "./texts.ts";

const key = "bootstrap.servers";

export const librdkafkaAddressOdd = defineRule({
  id: "librdkafka-address-odd",
  category: "availability",
  severity: "warning",
  roles: ["producer", "consumer", "client"],
  programs: ["librdkafka"],
  settings: [key, "security.protocol"],
  docs: {
    texts,
    examples: [{ bad: file("kafka1:9092;kafka2:9092"), good: file("kafka1:9092,kafka2:9092") }],
    evidence: {
      kind: "executed",
      where: "rd_kafka_new of librdkafka 1.4.2 to 2.16.0: the brokers that the client tries, and its log",
    },
    references: librdkafkaReferences,
  },
  *check(client) {
    const at = client.written(key) ?? client.written("metadata.broker.list");
    if (at?.typed === undefined || isFilledInLater(at.source)) return;
    const { typed } = client.effective("security.protocol");
    const { used, stopped } = librdkafkaAddresses(at.source, typeof typed === "string" ? typed : undefined);
    const odd = used.find((one) => one.odd === "host" || one.odd === "port");
    const report = (message: Report["message"]): Report => ({ at, message, advice: say(texts().fixes.write) });
    if (stopped !== undefined) {
      const { protocol, isKnown } = stopped;
      yield report(say(texts().messages[isKnown ? "otherProtocol" : "scheme"], { scheme: `${protocol}://` }));
    } else if (odd !== undefined) {
      const entry = at.source.slice(odd.start, odd.end);
      yield report(say(texts().messages[odd.odd === "host" ? "host" : "port"], { entry, port: String(odd.port) }));
    }
  },
});

function file(servers: string): string {
  return `bootstrap.servers=${servers}\nqueue.buffering.max.messages=200000\npartitioner=murmur2_random\n`;
}
