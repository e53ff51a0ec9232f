/** What stands, in grey, behind a line whose value is decided elsewhere. */

export const inlayTexts = {
  overridden: { en: "← overridden in {files}", "zh-cn": "← 被 {files} 覆盖" },
  default: { en: "{key}={value} by default", "zh-cn": "默认 {key}={value}" },
} as const;
