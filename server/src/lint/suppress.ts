/** Comments that silence findings, each with its reason; a comment that is wrong or idle is itself a finding. */

import { suppressionsOf } from "../comments/suppressions.ts";
import { masked } from "../model/secret/shapes.ts";
import { type FileRuleId, fileRules } from "../rules/file-rules.ts";
import type { ConfigDocument, Span } from "../syntax/document.ts";
import { suppressionTexts } from "../texts/suppressions.ts";
import { type Message, say } from "../texts/text.ts";
import type { Draft } from "./finding.ts";

/**
 * Marks findings that a comment silences, and adds findings about the comments themselves. `mayBeElsewhere` is true for a rule that
 * has not been asked yet: nobody knows whether a comment silences it.
 */
export function suppress(
  findings: readonly Draft[],
  documents: readonly ConfigDocument[],
  isRule: (id: string) => boolean,
  mayBeElsewhere: (id: string) => boolean = () => false,
): readonly Draft[] {
  const reasons = new Map<Draft, string>();
  const about: Draft[] = [];
  const byRule = groupedBy(findings, ({ rule, place }) => `${place.uri} ${rule}`);
  for (const document of documents) {
    for (const suppression of suppressionsOf(document)) {
      for (const rule of suppression.rules) {
        const here = (id: FileRuleId, message: Message): void => {
          about.push(aboutComment(document, id, rule.span, message));
        };
        const silenced = (byRule.get(`${document.uri} ${rule.id}`) ?? []).filter(({ place }) =>
          suppression.covers(place.span),
        );
        if (!isRule(rule.id)) here("suppression-of-unknown-rule", say(suppressionTexts.unknownRule, { rule: rule.id }));
        else if (suppression.reason === "")
          here("suppression-without-reason", say(suppressionTexts.withoutReason, { rule: rule.id }));
        else if (silenced.length === 0 && !mayBeElsewhere(rule.id))
          here("suppression-unused", say(suppressionTexts.unused, { rule: rule.id }));
        else for (const finding of silenced) reasons.set(finding, suppression.reason);
      }
    }
  }
  if (reasons.size === 0) return [...findings, ...about];
  const marked = findings.map((finding) => {
    const reason = reasons.get(finding);
    return reason === undefined ? finding : { ...finding, suppression: { reason: masked(reason) } };
  });
  return [...marked, ...about];
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function aboutComment(document: ConfigDocument, rule: FileRuleId, span: Span, message: Message): Draft {
  return {
    rule,
    ...fileRules[rule],
    place: { uri: document.uri, span },
    messages: [message],
    profiles: [],
    related: [],
    fixes: [],
  };
}
