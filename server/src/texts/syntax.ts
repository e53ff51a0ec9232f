/** What is said about text that its loader refuses or reads otherwise than it looks. */

export const syntaxTexts = {
  yamlDuplicateKey: {
    en: "`{key}` stands twice in this mapping: Spring Boot refuses the file and the application does not start. Keep one of them.",
    "zh-cn": "“{key}”在同一个映射中出现了两次：Spring Boot 会拒绝加载该文件，应用无法启动。请只保留一个。",
  },
  yamlRefused: {
    en: "The application cannot read this file and does not start: {detail}",
    "zh-cn": "应用无法读取该文件，也无法启动：{detail}",
  },
  propertiesDuplicateKey: {
    en: "`{key}` is set again here, and the last one silently wins. Keep the one you mean.",
    "zh-cn": "“{key}”在这里被再次设置，最后一个会悄悄生效。请只保留想要的那个。",
  },
  propertiesByteOrderMark: {
    en: "The file begins with a byte order mark, which becomes part of the first key: Kafka never sees `{key}`. Save the file without it.",
    "zh-cn": "文件以字节顺序标记（BOM）开头，它会成为第一个键的一部分：Kafka 看不到“{key}”。请以无 BOM 的方式保存。",
  },
  propertiesBadEscape: {
    en: "`{detail}` is no valid \\uXXXX escape: java.util.Properties throws and the program does not start. Double the backslash if you mean it literally.",
    "zh-cn":
      "“{detail}”不是有效的 \\uXXXX 转义：java.util.Properties 会抛出异常，程序无法启动。如果想要反斜杠本身，请写两个。",
  },
  firstHere: { en: "`{key}` stands here first", "zh-cn": "“{key}”首次出现在这里" },
} as const;
