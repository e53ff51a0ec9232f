/** What the linter says in the end: a report with its rule, its severity, the views and releases it holds in, and edits of text. */

import type { Category, Fix, Safety, Severity } from "../rules/rule.ts";
import { inTextOrder } from "../syntax/address.ts";
import type { Place } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";
import type { Message } from "../texts/text.ts";

/** A fix with the edits that perform it. */
export interface FindingFix {
  readonly title: Message;
  readonly safety: Safety;
  readonly edits: readonly TextEdit[];
  /** Set where the new text holds a secret: it belongs into the file and nowhere else. */
  readonly isSecret?: true;
}

/** Another place that has a part in a finding. */
export interface Related {
  readonly place: Place;
  readonly message: Message;
}

export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly place: Place;
  /** Whole sentences: the report's own, then remarks on placeholders, releases and surroundings. */
  readonly messages: readonly Message[];
  /** The component it is about; absent for findings about the file itself. */
  readonly component?: string;
  /** Empty where it holds in every view. */
  readonly profiles: readonly string[];
  readonly related: readonly Related[];
  readonly fixes: readonly FindingFix[];
  /** What mends it, in words: the titles of the fixes, and of those that a person has to write. Asking for them plans no edit. */
  readonly remedies: readonly Message[];
  readonly advice?: Message;
  /** Rules whose pages say more of it, each with a title of its own. */
  readonly see?: readonly string[];
  /** The comment that silences it. */
  readonly suppression?: { readonly reason: string };
}

/** A finding whose fixes are still in Kafka's terms: edits are made once, after equal findings of several views are one. */
export type Draft = Omit<Finding, "fixes" | "remedies"> & { readonly fixes: readonly Fix[] };

/** The order of findings and of what is related to them: by file, by place, by rule; the order of the rules has no part in it. */
export function inFileOrder(a: Pick<Finding, "place" | "rule">, b: Pick<Finding, "place" | "rule">): number {
  return (
    inTextOrder(a.place.uri, b.place.uri) || a.place.span.start - b.place.span.start || inTextOrder(a.rule, b.rule)
  );
}

/** A rule that threw: a bug of ours, told once, while the others go on. */
export interface Crash {
  readonly rule: string;
  /** The kind of error and where it was thrown, without its message: that may quote the file. */
  readonly failure: string;
}
