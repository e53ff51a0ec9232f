/** Who reads a hover, and what can be shown there. */
import { pagesUrl, rulePage } from "../product.ts";
import type { Lang } from "../texts/text.ts";
import type { Shade } from "../timeline/ink.ts";

export interface Viewer {
  readonly lang: Lang;
  /** The address of the folder with the rules' pages; by default the published one. */
  readonly pages?: string;
  /** It has the command that shows one of these pages as it is read. */
  readonly showsPages?: boolean;
  /** The ground that pictures are drawn for; without it none are, and a timeline is told in words. */
  readonly pictures?: Shade | undefined;
}

/** `"light"` or `"dark"`; `true` from a client that does not know what it stands on. */
export function shadeOf(given: unknown): Shade | undefined {
  return given === "light" || given === "dark" ? given : given === true ? "light" : undefined;
}

/** Where a rule's page can be read: through the command that shows it, where the reader has that, else its address. */
export function pageLink(rule: string, viewer: Viewer): string {
  return shown(rulePage(rule, viewer.pages, viewer.lang), viewer);
}

/** What is commonly believed of a setting, in the reader's language. */
export function beliefsLink(key: string, viewer: Viewer): string {
  return shown(`${viewer.pages ?? pagesUrl}/${beliefsFile(viewer.lang)}#${beliefsAnchor(key)}`, viewer);
}

/** The page of beliefs, among the rules' pages. */
export function beliefsFile(lang: Lang): string {
  return lang === "en" ? "beliefs.md" : `beliefs.${lang}.md`;
}

/** As Markdown makes an anchor of a heading: without dots. */
export function beliefsAnchor(key: string): string {
  return key.replaceAll(".", "");
}

function shown(page: string, { showsPages = false }: Viewer): string {
  return showsPages ? `command:kafkaLossless.showRule?${encodeURIComponent(JSON.stringify([page]))}` : page;
}
