/** What the rule release-librdkafka-retry-splits-batch says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const releaseLibrdkafkaRetrySplitsBatchTexts = ruleTexts(() => ({
  title: {
    en: "A retry takes a batch apart, and the idempotent producer stops",
    "zh-cn": "重试会拆散批次，幂等生产者随之停止",
  },
  why: {
    en: "Before a retry librdkafka gives each message of the batch the moment from which it may be sent again. In 2.3.0 and 2.4.0 it reads the clock for each message, so the moments differ a little in a large batch. When the first messages are ready and the last are not, the batch cannot be built again as it was, and an idempotent producer must not send another one: it stops with a fatal error (Unable to reconstruct MessageSet). All that waits in its queue fails, and the application has to make a new producer.",
    "zh-cn":
      "重试之前，librdkafka 会给批次中的每条消息一个可以再次发送的时刻。2.3.0 和 2.4.0 对每条消息都读取一次时钟，大批次中这些时刻会略有不同。前面的消息已到时刻而后面的还没有，就无法按原样重建批次，而幂等生产者不能发送另一个批次：它以致命错误停止（Unable to reconstruct MessageSet）。队列中等待的全部失败，应用必须新建生产者。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      mark: "failure",
      text: { en: "A large batch fails for a moment and is to be retried.", "zh-cn": "一个大批次暂时失败，需要重试。" },
    },
    {
      lane: "producer",
      text: {
        en: "Its messages become ready at slightly different moments; a part is taken.",
        "zh-cn": "其中的消息在略有不同的时刻就绪，只取出了一部分。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "The batch is not the same: a fatal error stops the producer, and all messages in its queue fail.",
        "zh-cn": "批次不再相同：致命错误使生产者停止，队列中的消息全部失败。",
      },
    },
  ],
  remedy: {
    en: "Move to librdkafka 2.5.0 or later, or to a client that brings it.",
    "zh-cn": "升级到 librdkafka 2.5.0 或更新版本，或使用带有该版本的客户端。",
  },
  ignoreWhen: {
    en: "The application makes a new producer after a fatal error, and sends again what failed.",
    "zh-cn": "应用在致命错误之后会新建生产者，并重新发送失败的消息。",
  },
  messages: {
    happens: {
      en: "In this release a retry can take a batch apart: the idempotent producer stops with a fatal error, and what waits in its queue fails ({issues}). Repaired in {repaired}.",
      "zh-cn":
        "该版本在重试时可能拆散批次：幂等生产者以致命错误停止，队列中的消息全部失败（{issues}）。{repaired} 已修复。",
    },
  },
}));
