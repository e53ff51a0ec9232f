/** What the editor says while the server is at work, and of what the server leaves out. */

export const progressTexts = {
  workspace: { en: "Kafka Lossless: checking the workspace", "zh-cn": "Kafka Lossless：正在检查工作区" },
  done: { en: "{done} of {all} files", "zh-cn": "{done} / {all} 个文件" },
  tooLong: {
    en: "Kafka Lossless does not judge {file}: it is longer than {most} MB.",
    "zh-cn": "Kafka Lossless 不检查 {file}：文件超过 {most} MB。",
  },
} as const;
