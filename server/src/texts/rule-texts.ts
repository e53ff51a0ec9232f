/** The shape of everything a rule says, so that no rule can lack a part or a language. */
import type { Step } from "../timeline/step.ts";
import type { Text } from "./text.ts";

/** The texts of one rule; messages speak with the values at hand, the rest teaches. */
export interface RuleTexts {
  /** What is wrong, in one line. */
  readonly title: Text;
  /** What happens and why it matters: a short paragraph. */
  readonly why: Text;
  /** How the message is lost, duplicated or reordered, step by step. */
  readonly timeline: readonly Step[];
  /** What to do, with its price. */
  readonly remedy: Text;
  /** When the finding may be ignored with a good conscience. */
  readonly ignoreWhen: Text;
  /** What findings say, by name. */
  readonly messages: Readonly<Record<string, Text>>;
  /** Titles of fixes that a generic title would not explain, and advice, by name. */
  readonly fixes?: Readonly<Record<string, Text>>;
}

/** Texts that are made when they are first asked for: most rules of a run say nothing. Keeps the literal sentences in the type, so that `say` knows their gaps. */
export function ruleTexts<const T extends RuleTexts>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
