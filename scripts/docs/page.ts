/** A page of the site before it is HTML: Markdown in one language, and where it stands. */
import type { Lang } from "../../server/src/texts/text.ts";

/** The parts of the site, in the order of its navigation. */
export const sections = ["start", "rules", "settings", "beliefs", "releases", "map", "more"] as const;
export type Section = (typeof sections)[number];

export interface Page {
  readonly lang: Lang;
  /** Below the folder of the language, such as `rules/producer-acks-zero.html`. */
  readonly path: string;
  /** The Markdown file of the repository that it stands for; links are read from there. */
  readonly source: string;
  readonly section: Section;
  readonly title: string;
  readonly markdown: string;
  /** What a search finds it by, beside its title. */
  readonly words: string;
  /** The language of the text, where it is not that of the page around it. */
  readonly textLang?: Lang;
}
