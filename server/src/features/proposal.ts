/** One thing that completion offers. */
import type { Span } from "../syntax/document.ts";

/** `replace` is the text it takes the place of. */
export interface Proposal {
  readonly label: string;
  readonly kind: "key" | "value";
  /** True for a key that works no more, or soon will not: shown struck through. */
  readonly deprecated?: boolean;
  /** One line of facts. */
  readonly detail: string;
  /** What it means, in a few plain words beside the label. */
  readonly gist?: string;
  /** Markdown: what it means for delivery. */
  readonly documentation: string;
  readonly replace: Span;
  readonly newText: string;
  /** Proposals of one answer in this order: the safest value first. */
  readonly rank: string;
}
