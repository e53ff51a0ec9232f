/** The whole site: every file by its path below the folder in which it is put. */
import { listedRules } from "../../server/src/rules/index.ts";
import { type Lang, langs } from "../../server/src/texts/text.ts";
import { timelinePicture } from "../../server/src/timeline/picture.ts";
import { rulePictures } from "../generate/pages.ts";
import { documentPages, type Sources } from "./documents.ts";
import { bodyOf } from "./html.ts";
import { documentOf, frontPage } from "./layout.ts";
import type { Page } from "./page.ts";
import { releasePages } from "./releases.ts";
import { rulePages } from "./rules.ts";
import { settingPages } from "./settings.ts";

/** What a site is made of, beside the product's own texts. */
export interface Given extends Sources {
  readonly version: string;
  /** Other pictures by name: the example's map, screenshots. */
  readonly pictures: ReadonlyMap<string, string | Uint8Array>;
}

/** All files. Throws where two pages would have one place. */
export function site(given: Given): ReadonlyMap<string, string | Uint8Array> {
  const pages = [...documentPages(given), ...rulePages(), ...settingPages(), ...releasePages()];
  const pictures = new Map([...given.pictures, ...drawn()]);
  const files = new Map<string, string | Uint8Array>([["index.html", frontPage()]]);
  const places = new Map(pages.map(({ source, path }) => [source, path]));
  for (const [name, content] of pictures) files.set(`pictures/${name}`, content);
  for (const lang of langs) {
    const own = pages.filter((page) => page.lang === lang);
    const more = own.filter(({ section }) => section === "more");
    for (const page of own) {
      const at = `${lang}/${page.path}`;
      if (files.has(at)) throw new Error(`two pages want to be ${at}`);
      files.set(
        at,
        documentOf(
          page,
          bodyOf(page, places, (name) => pictures.has(name)),
          more,
          given.version,
        ),
      );
    }
    files.set(`search.${lang}.js`, searchIndex(own));
  }
  return files;
}

/** The pictures of the rules, for light and for dark ground. */
function drawn(): readonly (readonly [string, string])[] {
  const dark = listedRules.flatMap(({ id, docs }) => {
    const { timeline, title } = docs.texts();
    return langs.map(
      (lang: Lang) => [`${id}.${lang}.dark.svg`, timelinePicture(timeline, title[lang], lang, "dark")] as const,
    );
  });
  const light = rulePictures(listedRules).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text] as const);
  return [...light, ...dark];
}

/** A script and no data, since a page that is read from a disk may load nothing else. */
function searchIndex(pages: readonly Page[]): string {
  const entries = pages.map(({ title, path, words }) => [title, path, words]);
  return `searchIndex(${JSON.stringify(entries)});\n`;
}
