/** What is said alike of every release that is at fault. */

export const releaseTexts = {
  move: {
    en: "Move to {product} {repaired} or later.",
    "zh-cn": "请升级到 {product} {repaired} 或更新版本。",
  },
} as const;
