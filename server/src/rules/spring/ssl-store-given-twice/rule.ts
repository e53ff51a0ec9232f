/** A key or trust store given in two ways, as PEM text, as a file or with a bundle: Spring Boot refuses to choose, and the application does not start. */

import { say, type Text } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { refusalsFor, springRoles } from "../shared/owner.ts";
import { springSslStoreGivenTwiceTexts as texts } from "./texts.ts";

const key = "spring.kafka.ssl.key-store-key";
const location = "spring.kafka.ssl.key-store-location";
const start = "spring:\n  kafka:\n    producer:\n      acks: all\n    ssl:\n";

export const springSslStoreGivenTwice = defineRule({
  id: "spring-ssl-store-given-twice",
  category: "startup-failure",
  severity: "error",
  roles: springRoles,
  programs: ["spring-boot"],
  settings: [key, location],
  // Older releases know files only.
  versions: { springBoot: ">=2.6" },
  docs: {
    texts,
    examples: [
      {
        file: "src/main/resources/application.yml",
        versions: { springBoot: "3.5" },
        bad: `${start}      key-store-key: \${KEY:none}\n      key-store-location: file:/etc/kafka/keystore.p12\n`,
        good: `${start}      key-store-location: file:/etc/kafka/keystore.p12\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Spring Boot 2.7.18, 3.5.16 and 4.1.1, started with both: MutuallyExclusiveConfigurationPropertiesException",
    },
    references: [{ title: "KafkaProperties.Ssl of Spring Boot: validate" }],
  },
  *check({ role }, context) {
    for (const { entry, canonical = "" } of refusalsFor("exclusive", role, context)) {
      yield {
        at: { uri: entry.uri, span: entry.keySpan },
        message: say(messageOf(canonical)),
        advice: say(texts().fixes.one),
      };
    }
  },
});

function messageOf(canonical: string): Text {
  if (canonical.endsWith(".bundle")) return texts().messages.bundle;
  return canonical.endsWith(".key-store-key") ? texts().messages.keyStore : texts().messages.trustStore;
}
