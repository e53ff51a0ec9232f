/** What the editor says while the server is at work. */

export const progressTexts = {
  workspace: { en: "Kafka Lossless: checking the workspace", "zh-cn": "Kafka Lossless：正在检查工作区" },
  done: { en: "{done} of {all} files", "zh-cn": "{done} / {all} 个文件" },
} as const;
