/** Titles of code actions that are not fixes. */

export const actionTexts = {
  ignore: {
    here: { en: "Ignore {rule} here, with a reason", "zh-cn": "在此处忽略 {rule}，并写明理由" },
    file: { en: "Ignore {rule} in this file, with a reason", "zh-cn": "在此文件中忽略 {rule}，并写明理由" },
  },
  /** Stands in the comment until a person writes a better one. */
  reason: { en: "why this is acceptable here", "zh-cn": "此处可以接受的理由" },
} as const;
