/** What `--format agent` says beside its findings. */

export const agentTexts = {
  finding: { en: "{place} {severity} {rule}: {message}", "zh-cn": "{place} {severity} {rule}：{message}" },
  hidden: {
    en: "The patch is not shown, because a changed line holds a secret or control characters. `{command}` applies it.",
    "zh-cn": "此补丁修改的行含有敏感信息或控制字符，不予显示。可用 `{command}` 应用。",
  },
} as const;
