/** What stands around the text of every page. */
import type { Lang } from "../../server/src/texts/text.ts";
import { escaped, wayTo } from "./html.ts";
import { type Page, type Section, sections } from "./page.ts";
import { words } from "./words.ts";

const landings: Readonly<Record<Exclude<Section, "more">, string>> = {
  start: "index.html",
  rules: "rules/index.html",
  settings: "settings/index.html",
  beliefs: "rules/beliefs.html",
  releases: "releases/index.html",
  map: "map.html",
};

/** A whole HTML document; `more` are the pages of the last section. */
export function documentOf(page: Page, body: string, more: readonly Page[], version: string): string {
  const { lang, title, section } = page;
  const t = words[lang];
  const root = "../".repeat(page.path.split("/").length);
  const other: Lang = lang === "en" ? "zh-cn" : "en";
  const here = (path: string): string => (path === page.path ? ' aria-current="page"' : "");
  const entries = sections.flatMap((one) => (one === "more" ? [] : [{ one, path: landings[one] }]));
  const links = [
    ...entries.map(({ one, path }) => ({ path, text: t.sections[one], isOpen: one === section })),
    ...more.map(({ path, title: text }) => ({ path, text, isOpen: false })),
  ];
  const isForeign = page.textLang !== undefined && page.textLang !== lang;
  const name = title === t.product ? title : `${title} · ${t.product}`;
  return `<!doctype html>
<html lang="${htmlLang(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(name)}</title>
<link rel="stylesheet" href="${root}site.css">
<script src="${root}site.js" data-root="${root}" data-lang="${lang}" data-found="${escaped(t.results)}" data-none="${escaped(t.none)}"></script>
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header>
<a class="brand" href="${wayTo("index.html", page)}">${t.product}</a>
<form role="search" action="#"><label class="unseen" for="search">${t.search}</label><input id="search" type="search" autocomplete="off" placeholder="${t.search}" aria-describedby="found"><p id="found" class="unseen" role="status"></p><ul id="results" hidden></ul></form>
<a href="${root}${other}/${page.path}" lang="${htmlLang(other)}" hreflang="${htmlLang(other)}">${t.other}</a>
<button id="theme" type="button" aria-label="${t.theme}" title="${t.theme}">◐</button>
</header>
<div class="columns">
<nav aria-label="${t.navigation}"><ul>
${links.map(({ path, text, isOpen }) => `<li><a${isOpen ? ' class="open"' : ""} href="${wayTo(path, page)}"${here(path)}>${escaped(text)}</a></li>`).join("\n")}
</ul></nav>
<main id="content" tabindex="-1"${isForeign ? ` lang="${page.textLang}"` : ""}>
${isForeign ? `<p class="note" lang="${htmlLang(lang)}">${t.foreign}</p>\n` : ""}${body}</main>
</div>
<footer><p>${t.footer.replace("{version}", version)}</p></footer>
</body>
</html>
`;
}

/** The first page, which leads to both languages. */
export function frontPage(): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kafka Lossless</title>
<link rel="stylesheet" href="site.css">
<script src="site.js" data-root="" data-lang="en"></script>
</head>
<body>
<main id="content" class="front">
<h1>Kafka Lossless</h1>
<ul>
<li><a href="en/index.html">English</a></li>
<li><a href="zh-cn/index.html" lang="zh-CN" hreflang="zh-CN">简体中文</a></li>
</ul>
</main>
</body>
</html>
`;
}

function htmlLang(lang: Lang): string {
  return lang === "en" ? "en" : "zh-CN";
}
