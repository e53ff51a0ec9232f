/** Words of the page that explains a component. */
export const explanationTexts = {
  nothing: {
    en: "Nothing in these settings is known to lose, repeat or reorder records.",
    "zh-cn": "这些配置中没有已知会造成消息丢失、重复或乱序的问题。",
  },
  remedy: { en: "What to do:", "zh-cn": "怎么办：" },
} as const;
