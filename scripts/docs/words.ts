/** What the site itself says, in both languages. */
import type { Lang } from "../../server/src/texts/text.ts";
import type { Section } from "./page.ts";

/** The sentences around the pages. */
export interface Words {
  readonly product: string;
  readonly sections: Readonly<Record<Section, string>>;
  readonly skip: string;
  readonly navigation: string;
  readonly search: string;
  readonly results: string;
  readonly none: string;
  readonly theme: string;
  readonly other: string;
  readonly foreign: string;
  readonly scrolls: string;
  readonly footer: string;
}

export const words: Readonly<Record<Lang, Words>> = {
  en: {
    product: "Kafka Lossless",
    sections: {
      start: "Start",
      rules: "Rules",
      settings: "Settings",
      beliefs: "What is often believed",
      releases: "What a release changes",
      map: "Delivery map",
      more: "More",
    },
    skip: "To the text",
    navigation: "Pages",
    search: "Search rules, settings and texts",
    results: "{count} found",
    none: "Nothing found",
    theme: "Light or dark",
    other: "简体中文",
    foreign: "",
    scrolls: "Table",
    footer: "Made from the sources of Kafka Lossless {version}. These pages send nothing anywhere.",
  },
  "zh-cn": {
    product: "Kafka Lossless",
    sections: {
      start: "开始",
      rules: "规则",
      settings: "配置项",
      beliefs: "常见误解",
      releases: "各版本的变化",
      map: "投递路径图",
      more: "更多",
    },
    skip: "跳到正文",
    navigation: "页面",
    search: "搜索规则、配置项和正文",
    results: "找到 {count} 条",
    none: "没有找到",
    theme: "浅色或深色",
    other: "English",
    foreign: "此页目前只有英文。",
    scrolls: "表格",
    footer: "由 Kafka Lossless {version} 的源码生成。这些页面不会向任何地方发送数据。",
  },
};
