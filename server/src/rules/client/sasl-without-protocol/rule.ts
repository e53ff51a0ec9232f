/** A login for SASL beside a security protocol without SASL: nobody logs in. */
import { settingDocs } from "../../../kafka/documentation.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { clientSaslWithoutProtocolTexts as texts } from "./texts.ts";

const protocolKey = "security.protocol";
const start = "bootstrap.servers=kafka:9092\nacks=all\n";
const login =
  "sasl.mechanism=PLAIN\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='app' password='secret';\n";

export const clientSaslWithoutProtocol = defineRule({
  id: "client-sasl-without-protocol",
  category: "no-effect",
  severity: "warning",
  // Boot read `spring.kafka.security.protocol` only from 2.3 on: nobody means a release that old.
  inPart: "silent",
  roles: ["producer", "consumer", "admin", "client", "streams", "connect-worker"],
  settings: [protocolKey, "sasl.jaas.config", "sasl.mechanism"],
  docs: {
    texts,
    examples: [
      {
        bad: `${start}${login}`,
        good: `${start}${protocolKey}=SASL_SSL\n${login}`,
        // Before 2.3 Spring Boot had no such section.
        versions: { springBoot: "3.5" },
      },
    ],
    evidence: {
      kind: "executed",
      where: "KafkaProducer of 27 releases from 1.1.1 to 4.4.0: any login and any mechanism is accepted, and not read",
    },
    references: [{ title: "Kafka: security.protocol", url: settingDocs("producer", protocolKey) }],
  },
  *check(client) {
    const login = client.written("sasl.jaas.config") ?? client.written("sasl.mechanism");
    const { typed } = client.effective(protocolKey);
    if (login === undefined || typeof typed !== "string" || !/^(PLAINTEXT|SSL)$/i.test(typed)) return;
    const written = client.written(protocolKey);
    yield {
      at: login,
      related: written === undefined ? [] : [written],
      // Who wrote the protocol may have left the rest for later.
      ...(written === undefined ? {} : { severity: "info" }),
      message: say(written === undefined ? texts().messages.byDefault : texts().messages.written, {
        key: login.key,
        protocol: typed,
      }),
      advice: say(texts().fixes.protocol),
    };
  },
});
