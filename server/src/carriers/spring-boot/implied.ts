/** Which clients the settings for all clients imply, where no section of a Spring file is theirs. */
import { type CatalogueRole, catalogueOf } from "../../kafka/catalogue.ts";
import type { SpringTarget } from "../../kafka/spring-catalogue.ts";
import { uniform } from "../../kafka/spring-names.ts";
import { defaultTopicKey } from "../../kafka/spring-template.ts";
import type { Bound } from "./bind.ts";

/**
 * A listener has a consumer, and a topic that the template sends to has a producer. A setting that only one kind of client knows (`spring.kafka.properties.acks`) is meant for that one.
 * Where nothing tells more, the application has what Boot builds for every one: a producer and a consumer.
 */
export function impliedTargets(bound: readonly Bound[]): readonly SpringTarget[] {
  const sections = new Set(bound.map(({ elements }) => uniform(elements[2] ?? "")));
  const isOpen = !clients.some((target) => sections.has(target)) && !sections.has("listener");
  const common = bound.flatMap(({ native }) => (native?.owner === "common" ? [native.key] : []));
  return clients.filter((target) => {
    if (sections.has(target)) return false;
    if (target === "consumer" && sections.has("listener")) return true;
    if (target === "producer" && bound.some(({ canonical }) => canonical === defaultTopicKey)) return true;
    const isMeant = common.some((key) => isFor(target, key));
    return isMeant || (isOpen && target !== "streams" && !common.some((key) => isFor("streams", key)));
  });
}

const clients = ["producer", "consumer", "streams"] as const satisfies readonly SpringTarget[];

/** True for a setting that this client knows, in any release, and those that could be meant instead do not. */
function isFor(target: (typeof clients)[number], key: string): boolean {
  const others: readonly CatalogueRole[] = strangers[target];
  return knows(target, key) && !others.some((role) => knows(role, key));
}

const strangers = {
  producer: ["consumer"],
  consumer: ["producer"],
  streams: ["producer", "consumer", "admin", "mirror-maker", "broker"],
} as const;

function knows(role: CatalogueRole, key: string): boolean {
  return catalogueOf(role).periods(key).length > 0;
}
