/** The pages that follow from what the repository says already: the start, beliefs, settings of the editor, the map of the example, and every document. */
import { settingDeclarations } from "../../server/src/lsp/settings.ts";
import { fileRuleIds } from "../../server/src/rules/file-rules.ts";
import { listedRules } from "../../server/src/rules/index.ts";
import { type Lang, langs } from "../../server/src/texts/text.ts";
import { beliefPages } from "../generate/beliefs.ts";
import type { Page, Section } from "./page.ts";
import { words } from "./words.ts";

/** The files of the repository that a site is made of: Markdown by path, and what the product prints about the example. */
export interface Sources {
  /** The documents: `docs/*.md` and others, with `X.zh-cn.md` for the Chinese of `X.md`. */
  readonly documents: ReadonlyMap<string, string>;
  /** The texts of the manifest, by language and key. */
  readonly manifest: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** What `map` prints for the example, by language. */
  readonly maps: Readonly<Record<Lang, string>>;
}

/** All pages of these sources. */
export function documentPages({ documents, manifest, maps }: Sources): readonly Page[] {
  return langs.flatMap((lang) => [
    start(lang),
    ...beliefs(lang),
    map(lang, maps[lang]),
    editorSettings(lang, manifest[lang]),
    ...[...documents.keys()]
      .filter((path) => !path.endsWith(".zh-cn.md"))
      .map((path) => document(path, documents, lang)),
  ]);
}

/** A document in the language of the reader, else in English. */
function document(path: string, documents: ReadonlyMap<string, string>, lang: Lang): Page {
  const own = lang === "en" ? path : path.replace(/\.md$/, `.${lang}.md`);
  const markdown = documents.get(own) ?? documents.get(path) ?? "";
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? path;
  // Several documents begin with the product's name: these are called as their folder is.
  const title = heading === words[lang].product ? (path.split("/").at(-2) ?? "README") : heading;
  const place = path
    .replace(/^docs\//, "")
    .replace(/\.md$/, "")
    .toLowerCase();
  return {
    ...made(lang, `more/${place.replaceAll("/", "-")}.html`, path, "more", title, markdown),
    ...(documents.has(own) ? {} : { textLang: "en" }),
  };
}

function beliefs(lang: Lang): readonly Page[] {
  const wanted = lang === "en" ? "docs/rules/beliefs.md" : `docs/rules/beliefs.${lang}.md`;
  return beliefPages()
    .filter(([path]) => path === wanted)
    .map(([, text]) => {
      const linked = text.replace(
        /^## (\S+)$/gm,
        (heading, key: string) => `${heading}\n\n[${key}](../settings/${key}.md)`,
      );
      return made(lang, "rules/beliefs.html", "docs/rules/beliefs.md", "beliefs", words[lang].sections.beliefs, linked);
    });
}

function map(lang: Lang, text: string): Page {
  const title = words[lang].sections.map;
  const picture = `![${title}](map.${lang}.svg)`;
  const lines =
    lang === "en"
      ? [
          "Clients, topics and clusters of many files are linked by addresses, names and labels, each link with its proof. The map says for each topic who writes and reads it, what each delivers, and what is weakest.",
          "This is the map of `examples/market`, as `kafka-lossless map` draws and prints it. In VS Code *Show Delivery Map* draws it beside the files, and each box leads to its line.",
        ]
      : [
          "许多文件中的客户端、topic 和集群按地址、名称和标签连接起来，每个连接都有依据。路径图说明每个 topic 由谁写、由谁读、各自的投递保证，以及最薄弱之处。",
          "这是 `examples/market` 的路径图，由 `kafka-lossless map` 绘制和输出。在 VS Code 中，*显示投递路径图* 会把它画在文件旁边，每个框都指向对应的行。",
        ];
  const markdown = [
    `# ${title}`,
    "",
    ...lines.flatMap((line) => [line, ""]),
    picture,
    "",
    "```text",
    text.trimEnd(),
    "```",
    "",
  ];
  return made(lang, "map.html", "docs/map.md", "map", title, markdown.join("\n"));
}

function editorSettings(lang: Lang, texts: Readonly<Record<string, string>>): Page {
  const title = lang === "en" ? "Settings of the editor" : "编辑器的设置";
  const head = lang === "en" ? "| setting | values | default | meaning |" : "| 设置 | 可取的值 | 默认值 | 含义 |";
  const cell = (value: unknown): string => `\`${JSON.stringify(value).replaceAll("|", "\\|")}\``;
  const rows = settingDeclarations.map(({ name, schema }) => {
    const values = Array.isArray(schema["enum"]) ? schema["enum"].map(cell).join(" ") : String(schema["type"]);
    const meaning = (texts[`setting.${name}`] ?? "").replaceAll("|", "\\|").replaceAll("\n", " ");
    return `| \`kafkaLossless.${name}\` | ${values} | ${cell(schema["default"])} | ${meaning} |`;
  });
  const markdown = [`# ${title}`, "", head, "|---|---|---|---|", ...rows, ""].join("\n");
  return made(lang, "settings/editor.html", "docs/settings/editor.md", "more", title, markdown);
}

function start(lang: Lang): Page {
  const rules = listedRules.length + fileRuleIds.length;
  const markdown =
    lang === "en"
      ? `# Kafka Lossless

Kafka loses messages through configuration. These pages say which settings lose, duplicate or reorder messages, how that happens, and what to do.

- [Rules](rules/README.md): ${rules} mistakes, by what goes wrong, each with its story, an example, the fix and the evidence
- [Settings](settings/README.md): each setting of Kafka and librdkafka, with its meaning and its defaults by release
- [What is often believed](rules/beliefs.md), and what is so
- [What a release changes](releases/README.md)
- [Delivery map](map.md): who writes and reads each topic, and what is weakest
- [Settings of the editor](settings/editor.md), [other editors](editors/README.md), [in CI](../README.md#in-ci)
`
      : `# Kafka Lossless

Kafka 丢消息，往往出在配置上。这些页面说明哪些配置会丢失、重复或打乱消息，过程如何，以及该怎么办。

- [规则](rules/README.md)：${rules} 种错误，按后果分类，各有过程、示例、修复和依据
- [配置项](settings/README.md)：Kafka 和 librdkafka 的每个配置项，含义和各版本的默认值
- [常见误解](rules/beliefs.md)，以及事实
- [各版本的变化](releases/README.md)
- [投递路径图](map.md)：每个 topic 由谁写、由谁读，哪里最薄弱
- [编辑器的设置](settings/editor.md)、[其他编辑器](editors/README.md)、[在 CI 中](../README.md#in-ci)
`;
  return made(lang, "index.html", "docs/start.md", "start", "Kafka Lossless", markdown);
}

function made(lang: Lang, path: string, source: string, section: Section, title: string, markdown: string): Page {
  return { lang, path, source, section, title, markdown, words: plain(markdown) };
}

/** The headings and the first sentences: what a reader would search for. */
function plain(markdown: string): string {
  const headings = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading);
  const first = markdown.split("\n").find((line) => /^\p{L}/u.test(line)) ?? "";
  return [...headings, first].join(" ").slice(0, 2000);
}
