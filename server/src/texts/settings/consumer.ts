/** What a consumer's settings mean for delivery. */
import type { SettingTable } from "../setting-texts.ts";

export const consumerTexts: SettingTable = {
  "enable.auto.commit": {
    about: {
      en: "Who commits the offsets: a timer in the client, or the code.",
      "zh-cn": "由谁提交位移：客户端的定时器，还是代码。",
    },
    values: [
      {
        value: "false",
        text: {
          en: "Offsets are committed only by the code or by Spring's container: commit after processing and nothing is skipped; after a crash the last records come again.",
          "zh-cn": "只有代码或 Spring 容器提交位移：在处理之后提交就不会跳过消息；崩溃之后，最后几条会重新投递。",
        },
      },
      {
        value: "true",
        text: {
          en: "Everything that poll() returned is committed by timer, on close() and before a rebalance, processed or not: what failed or went to other threads is skipped.",
          "zh-cn":
            "poll() 返回的所有消息会被定时提交，close() 和重平衡之前也会提交，无论是否处理完：失败的或交给其他线程的消息会被跳过。",
        },
      },
    ],
  },
  "auto.commit.interval.ms": {
    about: {
      en: "How far apart the timed commits are while enable.auto.commit is true: longer means more duplicates after a crash, shorter does not prevent loss.",
      "zh-cn": "enable.auto.commit 为 true 时两次定时提交的间隔：越长，崩溃后重复越多；越短也不能防止丢失。",
    },
  },
  "auto.offset.reset": {
    about: {
      en: "Where reading starts when the group has no committed offset, or one that no longer exists.",
      "zh-cn": "消费者组没有已提交的位移，或该位移已不存在时，从哪里开始读。",
    },
    values: [
      {
        value: "earliest",
        text: {
          en: "Reading starts at the oldest record: nothing is skipped, but much may be read again when offsets are lost.",
          "zh-cn": "从最早的消息开始读：不会跳过，但位移丢失时可能重读很多。",
        },
      },
      {
        value: "none",
        text: {
          en: "poll() throws: nothing is skipped or repeated unnoticed, because a person decides where to start.",
          "zh-cn": "poll() 抛出异常：由人来决定从哪里开始，不会悄悄跳过或重复。",
        },
      },
      {
        value: "latest",
        text: {
          en: "Reading starts at the end: everything written before is skipped, also in a partition added later and after the offsets expired.",
          "zh-cn": "从末尾开始读：此前写入的消息都会被跳过，后来新增的分区和位移过期之后也是如此。",
        },
      },
    ],
  },
  "isolation.level": {
    about: {
      en: "Whether records of open and aborted transactions are delivered. It removes no duplicates.",
      "zh-cn": "是否投递未完成和已中止事务的消息。它不能去重。",
    },
    values: [
      {
        value: "read_committed",
        text: {
          en: "Records of aborted transactions are hidden; reading waits for transactions that are still open. It does not make the consumer idempotent.",
          "zh-cn": "隐藏已中止事务的消息，并等待尚未结束的事务。它并不会使消费者具有幂等性。",
        },
      },
      {
        value: "read_uncommitted",
        text: {
          en: "Records of aborted transactions are delivered too: what was rolled back is processed all the same.",
          "zh-cn": "已中止事务的消息也会投递：已经回滚的内容照样被处理。",
        },
      },
    ],
  },
  "group.id": {
    about: {
      en: "The name under which offsets are kept: a new name starts where auto.offset.reset says, and without one nothing is committed.",
      "zh-cn": "位移按这个名称保存：换成新名称，会从 auto.offset.reset 指定的位置开始；没有名称，位移就不会提交。",
    },
  },
  "group.instance.id": {
    about: {
      en: "Makes the member a static one: short restarts cause no rebalance. It must differ for every instance, or one puts the other out.",
      "zh-cn": "使成员成为静态成员：短暂重启不会触发重平衡。每个实例必须不同，否则会把彼此挤下线。",
    },
  },
  "max.poll.records": {
    about: {
      en: "How many records one poll() returns at most. All of them must be processed within max.poll.interval.ms, or the partitions go to another consumer and they are processed again.",
      "zh-cn":
        "一次 poll() 最多返回多少条。它们必须在 max.poll.interval.ms 内处理完，否则分区会转给其他消费者，消息被重复处理。",
    },
  },
  "max.poll.interval.ms": {
    about: {
      en: "The longest time between two polls. A consumer that takes longer loses its partitions: its commit fails and the records are processed again elsewhere.",
      "zh-cn": "两次 poll() 之间的最长时间。超过它的消费者会失去分区：提交失败，消息在别处被重复处理。",
    },
  },
  "session.timeout.ms": {
    about: {
      en: "After so long without a heartbeat a consumer counts as dead. Too short means needless rebalances and duplicates, too long a late takeover.",
      "zh-cn": "超过这个时间没有心跳，消费者就被视为失效。太短会引起不必要的重平衡和重复，太长则接管太晚。",
    },
  },
  "heartbeat.interval.ms": {
    about: {
      en: "The time between heartbeats. At most a third of session.timeout.ms, so that a lost one does not cost the partitions.",
      "zh-cn": "心跳间隔。不应超过 session.timeout.ms 的三分之一，以免丢一次心跳就失去分区。",
    },
  },
  "partition.assignment.strategy": {
    about: {
      en: "How partitions are shared out. A strategy that takes all of them away in every rebalance makes more records be processed twice.",
      "zh-cn": "如何分配分区。每次重平衡都收回全部分区的策略，会让更多消息被重复处理。",
    },
  },
  "group.protocol": {
    about: {
      en: "Which protocol manages the group; with consumer the broker decides about sessions, heartbeats and assignment.",
      "zh-cn": "由哪种协议管理消费者组；使用 consumer 时，会话、心跳和分配由 broker 决定。",
    },
    values: [
      {
        value: "classic",
        text: {
          en: "The clients assign the partitions among themselves; session.timeout.ms and heartbeat.interval.ms count.",
          "zh-cn": "由客户端之间分配分区；session.timeout.ms 和 heartbeat.interval.ms 有效。",
        },
      },
      {
        value: "consumer",
        text: {
          en: "The broker assigns the partitions, with fewer interruptions; session, heartbeat and assignor settings here do not count and are refused from 4.0 on.",
          "zh-cn": "由 broker 分配分区，中断更少；这里的会话、心跳和分配策略设置无效，4.0 起会被拒绝。",
        },
      },
    ],
  },
  "check.crcs": {
    about: {
      en: "Whether records that were damaged on disk or on the way are noticed.",
      "zh-cn": "是否检查消息在磁盘上或传输途中有没有损坏。",
    },
    values: [
      {
        value: "true",
        text: { en: "A damaged record is noticed before it is processed.", "zh-cn": "损坏的消息在处理之前会被发现。" },
      },
      {
        value: "false",
        text: { en: "A damaged record is processed as if it were sound.", "zh-cn": "损坏的消息会被当作正常消息处理。" },
      },
    ],
  },
  "fetch.max.bytes": {
    about: {
      en: "How much one fetch brings, as a soft limit: a larger record still arrives. It loses nothing.",
      "zh-cn": "一次拉取的数据量，属于软上限：更大的消息仍会送达，不会造成丢失。",
    },
  },
  "bootstrap.servers": {
    about: {
      en: "Where the client finds the cluster when it starts. With one address only it cannot start while that broker is down.",
      "zh-cn": "客户端启动时从哪里找到集群。只写一个地址时，该 broker 停机期间客户端无法启动。",
    },
  },
};
