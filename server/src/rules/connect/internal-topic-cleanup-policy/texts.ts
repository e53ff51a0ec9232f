/** What the rule connect-internal-topic-cleanup-policy says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectInternalTopicCleanupPolicyTexts = ruleTexts(() => ({
  title: {
    en: "Connect's own topics are always compacted",
    "zh-cn": "Connect 内部主题始终使用 compact 策略",
  },
  why: {
    en: "Connect creates its three topics with cleanup.policy=compact, whatever the worker's file says; the setting is dropped with a line in the log. The config topic likewise always has one partition. That is as it must be: retention would delete the offsets and connectors that nobody changed for a while. A topic that exists already with delete stops the worker at its start.",
    "zh-cn":
      "无论 worker 文件怎么写，Connect 都以 cleanup.policy=compact 创建这三个主题，这里的配置只会在日志里留下一行，然后被丢弃。config 主题同样始终只有一个分区。必须如此，否则保留策略会删掉一段时间没变的位移和连接器配置。如果主题已存在且策略为 delete，worker 启动时会直接报错退出。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Because the file says delete, somebody creates the offset topic with delete as well.",
        "zh-cn": "因为文件里写了 delete，有人也以 delete 创建了位移主题。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "The worker starts and asks for the topic's policy.",
        "zh-cn": "worker 启动，查询该主题的清理策略。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "It is not compact alone: the worker refuses to start.",
        "zh-cn": "不是单一的 compact：worker 拒绝启动。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "Where the worker may not ask, it runs, and a week later the offsets of quiet connectors are deleted.",
        "zh-cn": "如果 worker 没有查询权限，它会照常运行，一周后不活跃连接器的位移就被删除。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting. If the topics exist, see that they have cleanup.policy=compact and nothing else.",
    "zh-cn": "删除该配置。如果主题已经存在，请确认其 cleanup.policy 只有 compact。",
  },
  ignoreWhen: {
    en: "Another tool reads the key from this file.",
    "zh-cn": "有其他工具会读取该文件中的这个配置项。",
  },
  messages: {
    policy: {
      en: "Connect ignores {key}: it always creates the topic of {topic} with compact. A topic that exists with another policy keeps the worker from starting.",
      "zh-cn":
        "Connect 会忽略 {key}：{topic} 所指的主题始终以 compact 创建。如果主题已存在且使用其他策略，worker 将无法启动。",
    },
    partitions: {
      en: "Connect ignores config.storage.partitions: the config topic always has one partition.",
      "zh-cn": "Connect 会忽略 config.storage.partitions：config 主题始终只有一个分区。",
    },
  },
}));
