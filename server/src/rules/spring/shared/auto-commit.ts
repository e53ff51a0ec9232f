/** Leaves the commits to a listener's container: its consumer's auto-commit is taken away. */
import { falseWhenUnset } from "../../../model/ack-mode.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import type { Fix, RuleContext } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";

/** Taking it out is enough where nothing shows up from below and the container's own default is false. */
export function byContainer(autoCommit: WrittenSetting, { lens }: RuleContext): Fix {
  const alone = autoCommit.overrides.length === 0 && autoCommit.defaulted === undefined;
  return alone && lens.within("springBoot", falseWhenUnset)
    ? remove(autoCommit, "changes-behaviour")
    : set(autoCommit, "false", "changes-behaviour");
}
