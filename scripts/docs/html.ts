/** The text of a page as HTML: headings get anchors, links lead within the site or to the repository, wide tables scroll by themselves. */
import path from "node:path/posix";
import GithubSlugger from "github-slugger";
import { Marked } from "marked";
import { repositoryUrl } from "../../server/src/product.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** Where each Markdown file of the repository is in the site, without the folder of the language. */
export type Places = ReadonlyMap<string, string>;

/** The body of the page; `hasDark` says whether a picture has a twin for dark ground. */
export function bodyOf(page: Page, places: Places, hasDark: (picture: string) => boolean): string {
  const slugger = new GithubSlugger();
  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const id = slugger.slug(unescaped(this.parser.parseInline(tokens, this.parser.textRenderer)));
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${escaped(target(href, page, places))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return picture(href, text, page, hasDark);
      },
      code({ text, lang }) {
        const language = lang === undefined || lang === "" ? "" : ` class="language-${escaped(lang)}"`;
        return `<pre tabindex="0"><code${language}>${escaped(text)}\n</code></pre>\n`;
      },
      table(token) {
        const row = (cells: typeof token.header, tag: "th" | "td"): string =>
          `<tr>${cells.map(({ tokens }) => `<${tag}${tag === "th" ? ' scope="col"' : ""}>${this.parser.parseInline(tokens)}</${tag}>`).join("")}</tr>`;
        // A head without words would be an empty header for a screen reader.
        const head = token.header.every(({ text }) => text === "")
          ? ""
          : `<thead>${row(token.header, "th").replace(/<th scope="col"><\/th>/g, "<td></td>")}</thead>`;
        const body = token.rows.map((cells) => row(cells, "td")).join("\n");
        const label = words[page.lang].scrolls;
        return `<div class="scroll" role="group" aria-label="${label}" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  return marked.parse(page.markdown, { async: false });
}

/** The way from a page to a place of the site. */
export function wayTo(place: string, page: Pick<Page, "path">): string {
  return path.relative(path.dirname(`x/${page.path}`), `x/${place}`) || path.basename(place);
}

function target(href: string, page: Page, places: Places): string {
  if (/^[a-z][a-z+.-]*:/i.test(href)) return href;
  const [file = "", anchor] = href.split("#");
  const own = file === "" ? page.source : path.normalize(path.join(path.dirname(page.source), file));
  const place = places.get(own.replace(/\.zh-cn\.md$/, ".md"));
  // On the page of a rule each language has a page of its own here, and needs no anchor.
  const isRule =
    place?.startsWith("rules/") === true &&
    /^[a-z0-9-]+$/.test(anchor ?? "") &&
    anchor?.startsWith(path.basename(place, ".html"));
  const rest = anchor === undefined || isRule ? "" : `#${anchor}`;
  if (place === undefined) return `${repositoryUrl}/blob/main/${own}${rest}`;
  return place === page.path && rest !== "" ? rest : `${wayTo(place, page)}${rest}`;
}

/** Pictures lie in one folder for both languages; of two twins the theme shows one. */
function picture(href: string, text: string, page: Page, hasDark: (picture: string) => boolean): string {
  if (/^https?:/.test(href)) return "";
  const name = path.basename(href);
  const at = wayTo(`../pictures/${name}`, page);
  const dark = name.replace(/\.svg$/, ".dark.svg");
  if (!hasDark(dark)) return `<img src="${escaped(at)}" alt="${escaped(text)}">`;
  const twin = at.slice(0, -name.length) + dark;
  return `<img class="on-light" src="${escaped(at)}" alt="${escaped(text)}"><img class="on-dark" src="${escaped(twin)}" alt="${escaped(text)}">`;
}

/** Text as HTML shows it. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function unescaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
