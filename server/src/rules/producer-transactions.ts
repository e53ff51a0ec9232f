/** Tells whether a producer is transactional, by Kafka's own setting or by the prefix from which Spring makes it. */
import type { EffectiveComponent } from "../model/effective.ts";
import type { RuleContext } from "./rule.ts";

const springPrefix = "spring.kafka.producer.transaction-id-prefix";

/** A transactional producer is idempotent or does not start; rules about what it would do without are silent. */
export function isTransactional(producer: EffectiveComponent, context: RuleContext): boolean {
  return (
    producer.written("transactional.id") !== undefined ||
    context.unbound.some(({ canonical }) => canonical === springPrefix)
  );
}
