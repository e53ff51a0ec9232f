/** What the settings of Connect mean for delivery. */
import type { SettingTable, SettingTexts } from "../setting-texts.ts";

const internalTopic: SettingTexts = {
  about: {
    en: "How many copies the worker's own topic has: with it go the connectors' positions and definitions.",
    "zh-cn": "worker 的内部主题有多少份副本：主题丢失，连接器的位移和定义也随之丢失。",
  },
  values: [
    {
      from: 3,
      offer: "3",
      text: { en: "Three copies: the loss of one broker costs nothing.", "zh-cn": "三份：失去一台 broker 不受影响。" },
    },
    {
      value: "1",
      text: {
        en: "One copy: with that disk sources forget where they were and start over or skip.",
        "zh-cn": "只有一份：磁盘损坏后，source 的读取位置随之丢失，只能从头开始或跳过一段。",
      },
    },
  ],
};

export const connectTexts: SettingTable = {
  "errors.tolerance": {
    about: {
      en: "What becomes of a record that cannot be converted or transformed.",
      "zh-cn": "消息转换（converter 或 SMT）失败时如何处理。",
    },
    values: [
      {
        value: "none",
        text: {
          en: "The task stops at the first bad record: nothing is skipped, and somebody has to look.",
          "zh-cn": "遇到第一条出错的消息就停止任务：不会跳过，需要人来处理。",
        },
      },
      {
        value: "all",
        text: {
          en: "Bad records are skipped and the offset moves on; without a dead letter queue and errors.log.enable not a trace of them is left.",
          "zh-cn": "出错的消息被跳过，位移继续前进；没有死信队列和 errors.log.enable 时，不会留下任何痕迹。",
        },
      },
    ],
  },
  "errors.deadletterqueue.topic.name": {
    about: {
      en: "Where a sink puts the records it skips under errors.tolerance=all. Somebody has to read it; with tolerance none it stays empty.",
      "zh-cn": "errors.tolerance=all 时，sink 把跳过的消息放到这里。必须有人处理；tolerance 为 none 时它始终为空。",
    },
  },
  "errors.deadletterqueue.topic.replication.factor": {
    about: {
      en: "How many copies the dead letter queue has; with more than there are brokers it cannot be created and the task fails.",
      "zh-cn": "死信队列有多少份副本；多于 broker 数时无法创建，任务失败。",
    },
    values: [
      {
        from: 3,
        offer: "3",
        text: {
          en: "The failed records survive the loss of a broker.",
          "zh-cn": "失去一台 broker，失败的消息仍在。",
        },
      },
      {
        value: "1",
        text: {
          en: "The only copy of the failed records lies on one disk.",
          "zh-cn": "失败的消息只有一份，存在一块磁盘上。",
        },
      },
    ],
  },
  "errors.log.enable": {
    about: { en: "Whether skipped records leave a line in the log.", "zh-cn": "被跳过的消息是否写入日志。" },
    values: [
      {
        value: "true",
        text: {
          en: "Every skipped record leaves a line in the log.",
          "zh-cn": "每条被跳过的消息都会写入日志。",
        },
      },
      {
        value: "false",
        text: {
          en: "A skipped record leaves no trace in the log.",
          "zh-cn": "被跳过的消息在日志中不留痕迹。",
        },
      },
    ],
  },
  "errors.retry.timeout": {
    about: {
      en: "How long a failed conversion or transformation is tried again before errors.tolerance decides.",
      "zh-cn": "转换（converter 或 SMT）失败后重试多久，之后由 errors.tolerance 决定。",
    },
  },
  "exactly.once.source.support": {
    about: {
      en: "Whether source connectors write records and their positions in one transaction.",
      "zh-cn": "source 连接器是否在同一个事务中写入消息和源端位移。",
    },
    values: [
      {
        value: "enabled",
        text: {
          en: "Records and positions are committed together: a crash of the worker duplicates nothing.",
          "zh-cn": "消息和源端位移一起提交：worker 崩溃不会造成重复。",
        },
      },
      {
        value: "preparing",
        text: {
          en: "The step before enabled for a running cluster; nothing is exactly-once yet.",
          "zh-cn": "在运行中的集群上切换到 enabled 之前的过渡步骤；此时还不是精确一次。",
        },
      },
      {
        value: "disabled",
        text: {
          en: "A crash between writing and the next commit of positions writes the records again.",
          "zh-cn": "在写入与下一次提交位移之间崩溃，会重复写入。",
        },
      },
    ],
  },
  "exactly.once.support": {
    about: { en: "What the connector demands of its worker.", "zh-cn": "连接器对 worker 的要求。" },
    values: [
      {
        value: "required",
        text: {
          en: "The connector is refused where exactly-once cannot be had.",
          "zh-cn": "做不到精确一次时，连接器会被拒绝。",
        },
      },
      {
        value: "requested",
        text: {
          en: "Where the worker does not support it, the connector silently runs at-least-once.",
          "zh-cn": "worker 不支持时，连接器会悄悄以至少一次运行。",
        },
      },
    ],
  },
  "offset.flush.interval.ms": {
    about: {
      en: "How often positions are committed: a crash repeats what was done since the last time.",
      "zh-cn": "多久提交一次位移：崩溃后会重复上次提交之后的内容。",
    },
  },
  "offset.storage.replication.factor": internalTopic,
  "config.storage.replication.factor": internalTopic,
  "status.storage.replication.factor": internalTopic,
  "connector.client.config.override.policy": {
    about: {
      en: "Whether connectors may override the worker's clients, acks among it.",
      "zh-cn": "连接器能否覆盖 worker 的客户端设置，包括 acks。",
    },
  },
};
