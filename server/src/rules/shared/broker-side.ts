/** What brokers and topics of the same set say about a limit that their clients meet. */
import type { Role } from "../../model/component.ts";
import type { WrittenSetting } from "../../model/setting.ts";
import type { RuleContext } from "../rule.ts";

/** The written limits as numbers; none where no such file is known, which is the usual case. */
export function limitsOf(context: RuleContext, role: Role, key: string): readonly Limit[] {
  return context.siblings(role).flatMap((sibling) => {
    const setting = sibling.written(key);
    return typeof setting?.typed === "number" ? [{ setting, value: setting.typed }] : [];
  });
}

export interface Limit {
  readonly setting: WrittenSetting;
  readonly value: number;
}
