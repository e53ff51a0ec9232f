/** The timeline in words: numbered steps, for terminals, hovers without pictures, and screen readers. */
import type { Lang } from "../texts/text.ts";
import type { Step } from "./step.ts";

const marks = { failure: "⚡", lost: "✗", duplicate: "⧉", reordered: "⇄" } as const;

/** One line a step, numbered from 1; the decisive steps carry their mark. */
export function timelineText(steps: readonly Step[], lang: Lang): readonly string[] {
  return steps.map((step, i) => `${i + 1}. ${step.mark === undefined ? "" : `${marks[step.mark]} `}${step.text[lang]}`);
}
