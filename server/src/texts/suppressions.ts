/** What is said about a comment that silences findings and is itself wrong. */

export const suppressionTexts = {
  withoutReason: {
    en: "This comment silences {rule} without a reason, so it silences nothing. Write ` -- ` and the reason after the rule.",
    "zh-cn": "这条注释想忽略 {rule}，但没有写明理由，因此不生效。请在规则之后加上“ -- ”和理由。",
  },
  unknownRule: {
    en: "There is no rule `{rule}`, so this comment silences nothing. `kafka-lossless explain --list` names them all.",
    "zh-cn": "不存在规则“{rule}”，因此这条注释不生效。可用 `kafka-lossless explain --list` 查看所有规则。",
  },
  unused: {
    en: "{rule} finds nothing here any more. Remove it from this comment, so that it cannot hide the next mistake.",
    "zh-cn": "{rule} 在这里已经不再报告问题。请把它从注释中删除，以免掩盖下一个错误。",
  },
} as const;
