/** Where the examples of rules stand, and how an example for a client role reads in Spring's files. */

import { springKeyFor } from "../../server/src/kafka/spring-catalogue.ts";
import type { Role } from "../../server/src/model/component.ts";
import { type Example, isAbout, type Rule } from "../../server/src/rules/rule.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { readDocument } from "../../server/src/syntax/read.ts";

const files: Readonly<Partial<Record<Role, string>>> = {
  producer: "src/main/resources/producer.properties",
  consumer: "src/main/resources/consumer.properties",
  admin: "src/main/resources/admin.properties",
  client: "src/main/resources/client.properties",
  listener: "src/main/resources/application.yml",
  streams: "src/main/resources/streams.properties",
  broker: "etc/kafka/server.properties",
  topic: "topics/orders-topic.properties",
  "connect-worker": "etc/kafka/connect-distributed.properties",
  "connect-sink": "connectors/orders-sink.properties",
  "connect-source": "connectors/orders-source.properties",
  "mirror-maker": "etc/kafka/mm2.properties",
};

/** The usual file of a rule's first role, and of its program where that has one of its own. */
export function defaultFile(rule: Rule): string {
  const [role] = rule.roles;
  if (rule.programs?.includes("librdkafka") === true) return `etc/${role}.conf`;
  return (role === undefined ? undefined : files[role]) ?? "producer.properties";
}

/** The rule as it will be: a draft is judged too, so that its examples and drawings can be. */
export function finished({ stage: _, ...rule }: Rule): Rule {
  return rule;
}

export function fileOf(rule: Rule, example: Example): string {
  return example.file ?? defaultFile(rule);
}

/** The same example in Spring YAML and Spring properties; none for a rule of other programs or of no Spring client. */
export function springVariants(rule: Rule, text: string): readonly { readonly file: string; readonly text: string }[] {
  const target = rule.roles.find((role) => role === "producer" || role === "consumer");
  if (target === undefined || !isAbout(rule, { role: target, program: "spring-boot", carrier: "spring-boot" }))
    return [];
  const settings = entriesOf(readDocument("example.properties", text, "properties")).map((entry) => ({
    key: entry.key,
    value: entry.value ?? "",
  }));
  const lines = settings.map(({ key, value }) => {
    const path = springKeyFor(target, key) ?? `spring.kafka.${target}.properties.${key}`;
    return { path, value };
  });
  const properties = lines.map(({ path, value }) => `${path}=${value}\n`).join("");
  const inner = lines.map(({ path, value }) => `    ${path.slice("spring.kafka.".length)}: "${value}"\n`).join("");
  return [
    { file: "src/main/resources/application.properties", text: properties },
    { file: "src/main/resources/application.yml", text: `spring:\n  kafka:\n${inner}` },
  ];
}
