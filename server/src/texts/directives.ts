/** What is said about words in the head of a file that have no effect. */

export const directiveTexts = {
  unknownName: {
    en: "`{word}` has no effect here. A line that begins with `kafka-lossless:` may say {known}.",
    "zh-cn": "“{word}”在这里不起作用。以 `kafka-lossless:` 开头的行可以写：{known}。",
  },
  unknownValue: {
    en: "`{word}` has no effect: the value is none of {known}.",
    "zh-cn": "“{word}”不起作用：值应为以下之一：{known}。",
  },
  unknownValueNear: {
    en: "`{word}` has no effect. Did you mean `{near}`?",
    "zh-cn": "“{word}”不起作用，是否想写“{near}”？",
  },
  noVersion: {
    en: "`{word}` has no effect: that is no version. Write it like 3.9 or 3.9.1.",
    "zh-cn": "“{word}”不起作用：不是版本号，请写成 3.9 或 3.9.1 的形式。",
  },
  belowFirstEntry: {
    en: "`{word}` has no effect here: such a line belongs above the first entry, and a role above that of the whole file.",
    "zh-cn": "“{word}”在这里不起作用：这样的行要写在第一个配置项之前，role 则要写在整个文件的第一个配置项之前。",
  },
} as const;
