/** Whether a fix makes things worse: what it brings may not weigh more than what it mends. */
import { type Severity, severities } from "../rules/rule.ts";

/** As much of a finding as counts here. */
interface Weighed {
  readonly rule: string;
  readonly severity: Severity;
  readonly suppression?: { readonly reason: string };
}

/** A finding that was not there before, and that weighs more than `severity`; what somebody has silenced weighs nothing. */
export function worsened<T extends Weighed>(
  severity: Severity,
  before: readonly Weighed[],
  after: readonly T[],
): T | undefined {
  const weighs = (one: Weighed): boolean =>
    one.suppression === undefined && severities.indexOf(one.severity) < severities.indexOf(severity);
  const known = before.filter(weighs).map(nameOf);
  return after.filter(weighs).find((one) => {
    const at = known.indexOf(nameOf(one));
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function nameOf({ severity, rule }: Weighed): string {
  return `${severity} ${rule}`;
}
