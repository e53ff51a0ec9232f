/** The headings of the rules' pages in both languages. */
import { chineseAnchor } from "../../server/src/product.ts";
import type { Lang } from "../../server/src/texts/text.ts";

/** What a page begins with in each language: the rule's name, its facts, and the way to the other language. */
export function head(rule: string, facts: string, lang: Lang): readonly string[] {
  const other = lang === "en" ? `[简体中文](#${chineseAnchor(rule)})` : `[English](#${rule})`;
  return [`# ${rule}`, "", `${facts} · ${other}`, ""];
}

export const headings: Readonly<
  Record<
    Lang,
    Readonly<
      Record<
        | "how"
        | "inWords"
        | "example"
        | "says"
        | "fixed"
        | "instead"
        | "remedy"
        | "ignore"
        | "evidence"
        | "executed"
        | "read"
        | "documented"
        | "sources",
        string
      >
    >
  >
> = {
  en: {
    how: "How it happens",
    inWords: "The picture in words",
    example: "Example",
    says: "What Kafka Lossless says",
    fixed: "After the preferred fix",
    instead: "As it should be",
    remedy: "What to do",
    ignore: "When to ignore it",
    evidence: "Evidence",
    executed: "Executed",
    read: "Read in source",
    documented: "Documented only",
    sources: "Sources",
  },
  "zh-cn": {
    how: "如何发生",
    inWords: "图中内容的文字说明",
    example: "示例",
    says: "Kafka Lossless 的输出",
    fixed: "应用首选修复之后",
    instead: "应当写成",
    remedy: "怎么办",
    ignore: "何时可以忽略",
    evidence: "依据",
    executed: "已实际运行",
    read: "已阅读源码",
    documented: "仅见于文档",
    sources: "来源",
  },
};
