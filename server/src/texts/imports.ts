/** What is said of a file that is named and not read. */

export const importTexts = {
  notFollowed: {
    en: "`{location}` is not read: it lies outside of the open folders and the given paths. What it sets is not known here.",
    "zh-cn": "没有读取“{location}”：它在已打开的文件夹和给定的路径之外。其中的配置在这里视为未知。",
  },
} as const;
