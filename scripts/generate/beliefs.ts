/** The page of what is often believed about a setting, and of what is so: one for each language. */
import { beliefsAnchor, beliefsFile } from "../../server/src/features/viewer.ts";
import { allNotes } from "../../server/src/texts/notes/all.ts";
import type { Belief } from "../../server/src/texts/setting-notes.ts";
import { type Lang, langs } from "../../server/src/texts/text.ts";

export function beliefPages(): readonly (readonly [string, string])[] {
  return langs.map((lang) => [`docs/rules/${beliefsFile(lang)}`, page(lang)]);
}

function page(lang: Lang): string {
  const settings = [...beliefsOf()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    `# ${words[lang].title}`,
    "",
    words[lang].about,
    "",
    settings.map(([key]) => `[${key}](#${beliefsAnchor(key)})`).join(" · "),
    "",
    ...settings.flatMap(([key, beliefs]) => [`## ${key}`, "", ...beliefs.flatMap((one) => told(one, lang))]),
  ].join("\n");
}

function told({ belief, truth }: Belief, lang: Lang): readonly string[] {
  return [`> ${belief[lang]}`, "", truth[lang], ""];
}

/** Roles that share a setting's notes tell them once. */
function beliefsOf(): ReadonlyMap<string, readonly Belief[]> {
  const found = new Map<string, Set<Belief>>();
  for (const [key, { beliefs = [] }] of Object.values(allNotes()).flatMap((table) => Object.entries(table))) {
    const known = found.get(key) ?? new Set<Belief>();
    for (const one of beliefs) known.add(one);
    if (known.size > 0) found.set(key, known);
  }
  return new Map([...found].map(([key, beliefs]) => [key, [...beliefs]]));
}

const words: Readonly<Record<Lang, { readonly title: string; readonly about: string }>> = {
  en: { title: "What is often believed", about: "Each of these is said often, and each has cost somebody records." },
  "zh-cn": { title: "常见误解", about: "这些说法都很流行，也都让人丢过消息。" },
};
