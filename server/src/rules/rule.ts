/** The frame of every rule: what it declares, what it is given, and what it may say. */

import type { Axis, Lens } from "../kafka/version.ts";
import type { Component, Program, Refusal, Role, UnboundEntry } from "../model/component.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import { programs } from "../model/program.ts";
import type { Setting, WrittenSetting } from "../model/setting.ts";
import type { Place } from "../syntax/document.ts";
import type { RuleTexts } from "../texts/rule-texts.ts";
import type { Message } from "../texts/text.ts";

export type Category =
  | "loss"
  | "duplication"
  | "ordering"
  | "startup-failure"
  | "no-effect"
  | "removed-or-renamed"
  | "availability";
export type Severity = "error" | "warning" | "info" | "hint";
export const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

/** What applying a fix means for the running application. */
export type Safety = "safe" | "changes-performance" | "changes-behaviour";

/** One change of a configuration, in Kafka's terms; how it is spelled in the file is the carrier's business. */
export type Change =
  | { readonly kind: "set"; readonly setting: WrittenSetting; readonly value: string }
  | { readonly kind: "remove"; readonly setting: Pick<WrittenSetting, "entry"> }
  | { readonly kind: "insert"; readonly component: EffectiveComponent; readonly key: string; readonly value: string }
  | { readonly kind: "rename"; readonly entry: WrittenSetting["entry"]; readonly to: readonly string[] };

/** Something that can be applied; the first fix of a report is the preferred one. */
export interface Fix {
  readonly title: Message;
  readonly safety: Safety;
  readonly changes: readonly Change[];
}

/** What a rule found. */
export interface Report {
  /** The setting that decides, or the anchor of a component (or an entry's key) where something is absent. */
  readonly at: WrittenSetting | Place;
  readonly message: Message;
  readonly related?: readonly WrittenSetting[];
  /** Only where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Said only under this preset: what nobody wrote, and most files of the kind leave out. */
  readonly preset?: "critical";
  /** Only where it differs from the rule's own. */
  readonly inPart?: "info" | "hint" | "silent";
  readonly fixes?: readonly Fix[];
  /** What a person has to decide or to write; never an edit. */
  readonly advice?: Message;
}

/** What a rule knows beyond its component. */
export interface RuleContext {
  /** The other components of the same set and view. */
  siblings(role: Role): readonly EffectiveComponent[];
  /** Entries in the carrier's name space that bind to nothing in this view. */
  readonly unbound: readonly UnboundEntry[];
  /** Whether the application's own sources read a key that its framework does not; they are searched when it is asked for the first time. */
  readonly readsItself: (canonical: string) => OwnReading;
  /** Why the application of this view does not start, as far as its files tell. */
  readonly refusals: readonly Refusal[];
  /** Every program that runs a component of the same documents. */
  readonly programs: readonly Program[];
  /** Releases: ask it, never compare versions by hand. */
  readonly lens: Lens;
  readonly environment: Environment;
}

/** `unsure` where not all sources could be looked through, `unseen` where there are none to look through. */
export type OwnReading = "read" | "unread" | "unsure" | "unseen";

/** What the surroundings say about the stakes. */
export interface Environment {
  /** A single-node or development setup: replication cannot be had here. */
  readonly development: boolean;
  /** Its folder, file or profile is named for development or tests: what it loses may be meant to be thrown away. */
  readonly named: boolean;
}

/** A configuration that goes wrong, as an example that is run: `bad` is reported, the preferred fix makes it `good`. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** The name of the file; by default the usual one of the rule's first role. */
  readonly file?: string;
  /** The preset that it takes, where the report asks for one. */
  readonly preset?: "critical";
  /** Pins for the example, as on the command line. */
  readonly versions?: Readonly<Partial<Record<Axis, string>>>;
  /** Other pins for `good`, where another release is what mends it. */
  readonly mendedIn?: Readonly<Partial<Record<Axis, string>>>;
}

/** Where a statement of a rule can be read or was observed. */
export interface Reference {
  readonly title: string;
  readonly url?: string | undefined;
}

/** How the claim of a rule was established: by running the real software, by reading its source, or from documentation only. */
export interface Evidence {
  readonly kind: "executed" | "read" | "documented";
  /** What was run or read, and in which releases. */
  readonly where: string;
}

/** What is written about a rule. */
export interface RuleBackground {
  /** Asked for only where something is said or shown. */
  readonly texts: () => RuleTexts;
  readonly evidence: Evidence;
  readonly references: readonly Reference[];
}

export interface RuleDocs extends RuleBackground {
  readonly examples: readonly Example[];
}

/** What every rule says of itself, whether it judges one component or parties that work together. */
export interface RuleFacts {
  readonly id: string;
  /** A rule that is being written: it runs only where somebody sets its severity, has no page yet, and may lack its Chinese. */
  readonly stage?: "draft";
  readonly category: Category;
  readonly severity: Severity;
  readonly roles: readonly Role[];
  /** Programs for which the rule holds; without it all that run Kafka's own software, and what any program does on the wire. */
  readonly programs?: readonly Program[];
  /** Asked only under this preset: what an ordinary application rightly lives with. */
  readonly preset?: "critical";
  /** The product whose release itself is at fault: the finding names it, and is no more than an info where several are possible. */
  readonly aboutRelease?: Axis;
  /** Settings the rule reads, by Kafka's name; they lead from a setting to its rules. */
  readonly settings: readonly string[];
  readonly docs: RuleBackground;
}

/** One opinion about Kafka configuration. */
export interface Rule extends RuleFacts {
  /** Carriers of whose spelling the rule speaks; without it the rule holds in all. */
  readonly carriers?: readonly string[];
  /** Releases in which the rule can hold, by axis, as `parseRange` reads them. */
  readonly versions?: Readonly<Partial<Record<Axis, string>>>;
  /** What becomes of a finding that holds only in some of the possible releases. */
  readonly inPart?: "info" | "hint" | "silent";
  /** About copies and availability: a hint where there is only one broker anyway. */
  readonly aboutReplication?: boolean;
  /** About copies or the disks of brokers: nothing is reported of a broker that keeps its records in an object store. */
  readonly aboutDisks?: boolean;
  /** Rules whose finding on the same component says the stronger thing. */
  readonly coveredBy?: readonly string[];
  readonly docs: RuleDocs;
  readonly check: (component: EffectiveComponent, context: RuleContext) => Iterable<Report>;
}

/** Declares a rule. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/** True for a rule that holds for a component: for its role, for the program that plays it, and for the way in which it is written. */
export function isAbout(
  rule: Rule,
  { role, program, carrier }: Pick<Component, "role" | "program" | "carrier">,
): boolean {
  if (!rule.roles.includes(role) || rule.carriers?.includes(carrier) === false) return false;
  if (rule.programs !== undefined) return rule.programs.includes(program);
  return programs[program].runsJava || (program === "unknown" && onTheWire.includes(rule.category));
}

/** What brokers do with what a client asks of them, whoever wrote the client; the others are about the client itself. */
const onTheWire: readonly Category[] = ["loss", "duplication", "ordering"];

/** True for a report that is drawn at a written setting. */
export function isSetting(at: Setting | Place): at is WrittenSetting {
  return "key" in at;
}
