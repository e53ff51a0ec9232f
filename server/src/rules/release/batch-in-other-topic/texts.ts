/** What the rule release-batch-in-other-topic says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseBatchInOtherTopicTexts = ruleTexts(() => ({
  title: {
    en: "A batch that expires while it is being sent: records can arrive in another topic",
    "zh-cn": "批次在发送途中过期：消息可能进入另一个主题",
  },
  why: {
    en: "The producer keeps batches in pooled memory, and the request on the wire is that memory itself. When delivery.timeout.ms ends while a request is not yet fully written, these releases give the memory back at once. The next batch, of any topic, is written into it, and the rest of the old request carries the new records: they arrive in a topic where nobody expects them, or the broker refuses what it cannot read. No callback tells of it. It needs a slow connection or a broker that stops reading; the shorter delivery.timeout.ms, the sooner.",
    "zh-cn":
      "生产者把批次放在池化内存里，网络上发送的请求直接引用这块内存。如果请求还没写完 delivery.timeout.ms 就到期，这些版本会立刻归还内存。下一个批次（不管是哪个主题）会写进同一块内存，旧请求剩下的部分就带着新消息发出去：消息出现在意料之外的主题里，或者 broker 因无法解析而拒绝。没有任何回调会报告此事。发生的前提是连接很慢或 broker 停止读取；delivery.timeout.ms 越短，越容易发生。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "A request with a batch of topic A is being written; the connection is slow, and a part waits.",
        "zh-cn": "正在写出一个请求，其中是主题 A 的批次；连接很慢，一部分还在等待。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "delivery.timeout.ms ends: the batch fails, and its memory goes back to the pool although the request still uses it.",
        "zh-cn": "delivery.timeout.ms 到期：批次失败，内存归还给内存池，而请求仍在使用它。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "A batch of topic B gets the same memory and is written into it.",
        "zh-cn": "主题 B 的批次分到同一块内存，并写入其中。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      mark: "lost",
      text: {
        en: "The rest of the old request goes out with the new content: records of topic B are appended to topic A.",
        "zh-cn": "旧请求剩余的部分带着新内容发出：主题 B 的消息被写进主题 A。",
      },
    },
  ],
  remedy: {
    en: "Move to kafka-clients 3.9.2, 4.0.2, 4.1.2 or later. Until then a long delivery.timeout.ms (the default is two minutes) makes it rare.",
    "zh-cn":
      "升级到 kafka-clients 3.9.2、4.0.2、4.1.2 或更新版本。在此之前，较长的 delivery.timeout.ms（默认两分钟）可以让它很少发生。",
  },
  ignoreWhen: {
    en: "The application writes to one topic alone, and its consumers can live with records in the wrong partition.",
    "zh-cn": "应用只写一个主题，而且消费者能接受消息出现在错误的分区。",
  },
  messages: {
    happens: {
      en: "This release gives the memory of a batch away when it expires while being sent: records can arrive in another topic, without an error ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本在批次发送途中过期时会提前归还其内存：消息可能进入另一个主题，且没有任何错误（{issues}）。{repaired} 已修复。",
    },
  },
}));
