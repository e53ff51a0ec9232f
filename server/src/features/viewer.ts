/** Who reads a hover, and what can be shown there. */
import type { Lang } from "../texts/text.ts";

export interface Viewer {
  readonly lang: Lang;
  /** The address of the folder with the rules' pages; by default the published one. */
  readonly pages?: string;
  /** Whether pictures are drawn; otherwise a timeline is told in words. */
  readonly pictures?: boolean;
}
