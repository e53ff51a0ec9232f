/** Tells whether a producer is transactional, by Kafka's own setting or by the prefix from which Spring makes it. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import type { RuleContext } from "../../rule.ts";

export const springPrefixKey = "spring.kafka.producer.transaction-id-prefix";

/** A transactional producer is idempotent or does not start; rules about what it would do without are silent. */
export function isTransactional(producer: EffectiveComponent, context: RuleContext): boolean {
  return (
    producer.written("transactional.id") !== undefined ||
    context.unbound.some(({ canonical }) => canonical === springPrefixKey)
  );
}

/** True for a transactional.id that Spring makes of its prefix: the entry is the prefix, and the id unknown. */
export function isSpringPrefix(transactionalId: WrittenSetting): boolean {
  return /prefix$/i.test(transactionalId.entry.key);
}
