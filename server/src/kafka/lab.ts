/** What the lab saw on real clusters, rule by rule: the fault, and the counts before and after the fix. */
import raw from "../../../schemas/lab.json";
import { schema } from "./schema.ts";

const seen = schema(raw as unknown as Readonly<Record<string, readonly Seen[]>>);

/** A count, or its bounds where timing decides; without `to` there is no upper one. */
export type SeenCount = number | { readonly from: number; readonly to?: number };

/** One fault; releases in which it came to the same are one. */
export interface Seen {
  /** Oldest first: of the brokers, and of the clients too where `clients` names no other; or of the framework that `application` names. */
  readonly releases: readonly string[];
  /** The framework whose application used the file, and the release of the brokers. */
  readonly application?: { readonly name: string; readonly brokers: string };
  readonly clients?: string;
  /** What goes wrong, in words. */
  readonly told: { readonly en: string; readonly "zh-cn": string };
  /** Whether the product's own fix was tried, its advice followed by hand, or the same file used with the release `mendedIn`. */
  readonly mended: "fix" | "by hand" | "upgrade";
  /** Of the clients, or of the framework that `application` names. */
  readonly mendedIn?: string;
  /** By the names of `texts/seen.ts`; what is 0 is left out. */
  readonly bad: Readonly<Record<string, SeenCount>>;
  readonly fixed: Readonly<Record<string, SeenCount>>;
}

/** The faults that were tried with files that a rule reports; none for most rules. */
export function seenOnCluster(rule: string): readonly Seen[] {
  const all = seen();
  return Object.hasOwn(all, rule) ? (all[rule] ?? []) : [];
}
