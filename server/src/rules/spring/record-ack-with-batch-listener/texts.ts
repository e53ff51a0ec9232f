/** What the rule spring-record-ack-with-batch-listener says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springRecordAckWithBatchListenerTexts = ruleTexts(() => ({
  title: {
    en: "A commit after each record, for a listener that is given batches: it does not start",
    "zh-cn": "批量监听器要求逐条提交：监听器无法启动",
  },
  why: {
    en: "RECORD commits when the listener returns from one record. A batch listener is called once for everything that one poll brought, so there is no single record after which the container could commit. It throws an IllegalStateException when it starts, and nothing is consumed.",
    "zh-cn":
      "RECORD 表示监听器每处理完一条消息就提交位移。批量监听器一次收到整次 poll 的消息，容器找不到“处理完某一条”的时机，于是在启动时抛出 IllegalStateException，什么也不会消费。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring makes a batch listener: type is batch.",
        "zh-cn": "type 为 batch，Spring 创建批量监听器。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The container starts, sees ack mode RECORD, and throws.",
        "zh-cn": "容器启动时发现 ack-mode 为 RECORD，抛出异常。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Set ack-mode to BATCH: the offsets are committed when the listener returns from the batch. If you need a commit after each record, take a record listener instead: type single.",
    "zh-cn":
      "把 ack-mode 设为 BATCH：监听器处理完这一批后提交位移。若确实需要逐条提交，请改用单条监听器：type 设为 single。",
  },
  ignoreWhen: {
    en: 'Every @KafkaListener of the application says batch = "false".',
    "zh-cn": '应用中的每个 @KafkaListener 都写了 batch = "false"。',
  },
  messages: {
    refused: {
      en: "The listener will not start: it is given batches (type is batch), and ack-mode RECORD commits after each record. Set BATCH.",
      "zh-cn": "监听器无法启动：它按批接收消息（type 为 batch），而 ack-mode RECORD 要求逐条提交。请设为 BATCH。",
    },
  },
}));
