/** Notes on Spring's own settings. */
import type { NoteTable } from "../setting-notes.ts";

export const springNotes: NoteTable = {
  "spring.kafka.listener.ack-mode": {
    beliefs: [
      {
        belief: {
          en: "@KafkaListener needs enable-auto-commit: false and ack-mode MANUAL.",
          "zh-cn": "@KafkaListener 必须同时设置 enable-auto-commit: false 和 ack-mode MANUAL。",
        },
        truth: {
          en: "false is the default since spring-kafka 2.3, and BATCH commits after the listener has returned: safe for one that does its work itself. MANUAL is for work that goes on elsewhere; together with auto-commit the container does not start.",
          "zh-cn":
            "spring-kafka 2.3 起默认就是 false，而 BATCH 在监听器返回之后才提交：监听器在返回之前完成工作时，这是安全的。MANUAL 适用于返回之后还有工作在别处继续的情况；与自动提交一起使用时容器无法启动。",
        },
      },
      {
        belief: {
          en: "Catching every exception keeps the listener alive.",
          "zh-cn": "捕获所有异常，监听器就不会挂掉。",
        },
        truth: {
          en: "The container takes a listener that returns for one that succeeded, and commits: the record is lost. An exception belongs to the error handler, which tries again and then logs and skips, unless a recoverer keeps the record.",
          "zh-cn":
            "监听器正常返回，容器就视为成功并提交：消息随之丢失。异常应当交给错误处理器，它会重试，最后记日志并跳过，除非配置了 recoverer 保存消息。",
        },
      },
    ],
  },
};
