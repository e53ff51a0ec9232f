/** The frame of a rule about linked parties: what it declares, what it gets, and what it may report. */

import type { System } from "../system/link.ts";
import type { Party, Pointer } from "../system/party.ts";
import type { Proof } from "../system/proof.ts";
import type { Message } from "../texts/text.ts";
import type { RuleFacts, Safety, Severity } from "./rule.ts";

/** A setting that the party of a report should have; its carrier decides where and how it is written. */
export interface Proposed {
  readonly key: string;
  readonly value: string;
  readonly safety: Safety;
}

/** What a rule found about parties that are linked. */
export interface SystemReport {
  /** Where it is drawn: a setting of one party, or where that stands. */
  readonly at: Pointer;
  readonly message: Message;
  /** Every link on which it depends: the weakest decides the severity. */
  readonly proofs: readonly Proof[];
  /** Other settings that have a part in it. */
  readonly related?: readonly Pointer[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fixes?: readonly Proposed[];
  readonly advice?: Message;
}

/** Files of a small system, by name: `bad` is reported, the preferred fix makes it `good`. */
export interface SystemExample {
  readonly bad: Readonly<Record<string, string>>;
  /** Only the files that differ. */
  readonly good: Readonly<Record<string, string>>;
}

/** One rule about linked parties. */
export interface SystemRule extends RuleFacts {
  readonly examples: readonly SystemExample[];
  /** Rules that have to guess the settings of the other side: their finding on a party is dropped where the links give the real value. */
  readonly covers?: {
    readonly rules: readonly string[];
    readonly knows: (system: System, party: Party) => boolean;
  };
  readonly check: (system: System) => Iterable<SystemReport>;
}

/** Declares a rule. */
export function defineSystemRule(rule: SystemRule): SystemRule {
  return rule;
}
