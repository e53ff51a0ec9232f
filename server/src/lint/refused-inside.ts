/** What the clients inside of a component refuse when it builds them: rules about clients are asked of each, as if it stood alone. */
import type { EffectiveComponent } from "../model/effective.ts";
import { buildsClients, clientsInside } from "../model/inner-clients.ts";
import { isAbout, isSetting, type Report, type Rule, type RuleContext } from "../rules/rule.ts";

/** Errors, of Connect's clients warnings too, each place once, and none where the rule has its `own` report: what is no refusal is not about this component. */
export function refusedInside(
  rule: Rule,
  whole: EffectiveComponent,
  context: RuleContext,
  own: readonly Report[],
): readonly Report[] {
  if (rule.category !== "startup-failure" || !buildsClients(whole.role)) return [];
  const placeOf = ({ at }: Report): string => JSON.stringify(isSetting(at) ? at.place : at);
  const said = new Set(own.map(placeOf));
  return clientsInside(whole, context.lens)
    .filter((client) => isAbout(rule, client))
    .flatMap((client) => [...rule.check(client, context)])
    .filter((report) => {
      const place = placeOf(report);
      const severity = report.severity ?? rule.severity;
      const isLoud = severity === "error" || (severity === "warning" && whole.role.startsWith("connect-"));
      const isNew = !said.has(place) && isLoud;
      if (isNew) said.add(place);
      return isNew;
    });
}
