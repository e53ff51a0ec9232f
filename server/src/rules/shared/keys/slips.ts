/** Keys that are a slip of the pen away from a Kafka setting. */
import { isKafkaName, nearestSetting } from "../../../kafka/known-names.ts";
import type { NearName } from "../../../kafka/near-name.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import type { RuleContext } from "../../rule.ts";
import { rolesFor } from "./readers.ts";

/** A written key that no release of Kafka knows, and the setting it was meant to be. */
export interface Slip {
  readonly setting: WrittenSetting;
  readonly known: string;
  readonly by: NearName["by"];
  /** Many names in another style belong to a program that writes them so; camelCase in a plain file is an application's own. */
  readonly isStyle: boolean;
}

/** The misspelt keys of a component. */
export function slips(component: EffectiveComponent, context: RuleContext): readonly Slip[] {
  const keys = component.keys();
  const written = new Set(keys);
  const candidates = keys.flatMap((key) => {
    // A byte order mark before the first key has a finding of its own.
    if (key.startsWith("\uFEFF") || isKafkaName(key) || elsewhere.test(key) || key === key.toUpperCase()) return [];
    const setting = component.written(key);
    const roles = setting === undefined ? [] : rolesFor(component, setting, context);
    const near = roles.length === 0 ? undefined : nearestSetting(roles, key);
    return setting === undefined || near === undefined || written.has(near.name) ? [] : [{ setting, near }];
  });
  const others = candidates.filter(({ near }) => near.by === "separators");
  const ours = keys.filter((key) => key.includes(".") && isKafkaName(key)).length;
  return candidates.map(({ setting, near }) => {
    const isOwn = component.carrier === "plain" && /[a-z][A-Z]/.test(setting.key);
    return {
      setting,
      known: near.name,
      by: near.by,
      isStyle: near.by === "separators" && (others.length > ours || isOwn),
    };
  });
}

/** Keys that are handed on to something else, or that a plug-in reads: what they may be called is not known here. */
const elsewhere =
  /^((main\.|restore\.|global\.)?consumer|producer|admin|topic|listener\.name|confluent|schema\.registry|sasl|ssl|(key|value|header)\.converter|transforms|predicates|(offset|config|status)\.storage|internal|interceptor|config\.providers|kafka|metrics|spring)\./;
