/** The one rule that reads the table of releases at fault: an entry, and what is written about it, make a rule under the entry's id. */
import { type Advisory, advisoryOf, affectedBy } from "../../../kafka/advisories.ts";
import { parseRelease, showPatch } from "../../../kafka/version.ts";
import type { Program, Role } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { releaseTexts } from "../../../texts/releases.ts";
import type { RuleTexts } from "../../../texts/rule-texts.ts";
import { say, type Text } from "../../../texts/text.ts";
import type { Report, Rule, RuleContext } from "../../rule.ts";
import { insert } from "../fix.ts";
import { held } from "./conditions.ts";

/** What is written about a release at fault: `happens` has the gaps `{issues}` and `{repaired}`. */
export type TextsOfRelease = RuleTexts & { readonly messages: { readonly happens: Text } };

/** A file for which the fault is reported at an affected release, and not at the one that repairs it. */
export interface ReleaseExample {
  readonly text: string;
  readonly file?: string;
  /** An affected release. */
  readonly affected: string;
  /** Releases of other products that the text needs. */
  readonly beside?: NonNullable<Rule["docs"]["examples"][number]["versions"]>;
}

/** Makes the rule of an entry. */
export function releaseRule(id: string, texts: () => TextsOfRelease, example: ReleaseExample): Rule {
  const advisory = advisoryOf(id);
  const { axis, affected, category, severity, roles, programs, needs, sure, coveredBy, checked, sources } = advisory;
  const settings = [...needs, ...sure].flatMap((one) => ("key" in one ? [one.key] : one.anyOf));
  return {
    id,
    category,
    severity,
    // Only for whoever is known to use an affected release.
    inPart: "silent",
    aboutRelease: axis,
    versions: { [axis]: affected },
    roles: roles as readonly Role[],
    ...(programs === undefined ? {} : { programs: programs as readonly Program[] }),
    ...(coveredBy === undefined ? {} : { coveredBy }),
    settings: [...new Set(settings)],
    docs: {
      texts,
      examples: [exampleOf(advisory, example)],
      evidence: checked,
      references: sources,
    },
    check: (component, context) => reports(advisory, texts, component, context),
  };
}

function* reports(
  advisory: Advisory,
  texts: () => TextsOfRelease,
  component: EffectiveComponent,
  context: RuleContext,
): Iterable<Report> {
  const { axis, issues, product, needs, sure, severity, write } = advisory;
  const period = context.lens.pick(axis, affectedBy(advisory));
  // Who is only implied may not be there.
  if (period === undefined || component.implied) return;
  if (component.role === "broker" && context.environment.development) return;
  const conditions = needs.map((one) => held(one, component));
  if (!conditions.every(({ holds }) => holds === true)) return;
  const likely = sure.map((one) => held(one, component));
  const repaired = showPatch(period.to);
  const named = component.component.releases?.[axis];
  yield {
    at: named !== undefined && context.lens.within(axis, [named.interval]) ? named.place : component.anchor,
    message: say(texts().messages.happens, { issues: issues.join(", "), repaired }),
    severity: likely.every(({ holds }) => holds === true) ? severity : "info",
    related: [...conditions, ...likely].flatMap(({ holds, by }) => (holds === true && by !== undefined ? [by] : [])),
    ...(write === undefined ? {} : { fixes: [insert(component, write.key, write.value, write.safety)] }),
    advice: say(releaseTexts.move, { product, repaired }),
  };
}

function exampleOf(
  advisory: Advisory,
  { text, file, affected, beside }: ReleaseExample,
): Rule["docs"]["examples"][number] {
  const { axis, write } = advisory;
  const release = parseRelease(affected) ?? 0;
  const repaired = affectedBy(advisory).find(({ from, to }) => release >= from && release < to)?.to ?? release;
  return {
    bad: text,
    good: write === undefined ? text : `${text}${write.key}=${write.value}\n`,
    versions: { ...beside, [axis]: affected },
    ...(write === undefined ? { mendedIn: { ...beside, [axis]: showPatch(repaired) } } : {}),
    ...(file === undefined ? {} : { file }),
  };
}
