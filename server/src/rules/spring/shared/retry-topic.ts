/** What the files say about Spring's retry topics, which belong to no client. */
import { convert } from "../../../kafka/spring-convert.ts";
import type { Role, UnboundEntry } from "../../../model/component.ts";
import type { Place } from "../../../syntax/document.ts";
import type { RuleContext } from "../../rule.ts";
import { ownerOf } from "./owner.ts";

export const retryTopicKey = "spring.kafka.retry.topic.enabled";

/** The entry that switches the retry topics on, for the component that tells of it; `undefined` where they are off or nobody knows. */
export function retryTopicsOn(self: Role, context: RuleContext): UnboundEntry | undefined {
  const one = context.unbound.findLast(({ canonical }) => canonical === retryTopicKey);
  if (one === undefined || ownerOf(one, self, context) !== self) return undefined;
  return convert("java.lang.Boolean", one.entry.value ?? "") === "true" ? one : undefined;
}

/** Where its value stands. */
export function valuePlace({ entry }: UnboundEntry): Place {
  return { uri: entry.uri, span: entry.valueSpan };
}
