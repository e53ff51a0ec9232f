/** All rules, party by party; the order is the one in which findings of one place are told. */
import { fileRules } from "./file-rules.ts";
import { brokersRules } from "./lists/brokers.ts";
import { clientsRules } from "./lists/clients.ts";
import { connectRules } from "./lists/connect.ts";
import { consumersRules } from "./lists/consumers.ts";
import { librdkafkaRules } from "./lists/librdkafka.ts";
import { producersRules } from "./lists/producers.ts";
import { springRules } from "./lists/spring.ts";
import { springCloudStreamRules } from "./lists/spring-cloud-stream.ts";
import { streamsRules } from "./lists/streams.ts";
import { topicsRules } from "./lists/topics.ts";
import type { Rule } from "./rule.ts";

export const rules: readonly Rule[] = [
  ...producersRules,
  ...consumersRules,
  ...brokersRules,
  ...topicsRules,
  ...connectRules,
  ...springRules,
  ...springCloudStreamRules,
  ...streamsRules,
  ...clientsRules,
  ...librdkafkaRules,
];

const ids: ReadonlySet<string> = new Set([...rules.map((rule) => rule.id), ...Object.keys(fileRules)]);

/** True for every id that a finding can carry. */
export function isRuleId(id: string): boolean {
  return ids.has(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id; findings about files have none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
