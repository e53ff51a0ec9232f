/** What the rule spring-async-acks says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springAsyncAcksTexts = ruleTexts(() => ({
  title: {
    en: "async-acks turns the ack mode into MANUAL: a listener that does not acknowledge stops",
    "zh-cn": "async-acks 会把 ack-mode 变成 MANUAL：不作确认的监听器会停下来",
  },
  why: {
    en: "async-acks is for listeners that acknowledge records later and out of order. Since spring-kafka 3.2 (Spring Boot 3.3) it makes the container's mode MANUAL, whatever ack-mode says, and the container waits with the next poll until everything of the last one is acknowledged. A listener written for BATCH or RECORD never acknowledges: it is given the records of one poll, then nothing more, no error is logged, and no offset is committed. Older containers ignore async-acks under these modes.",
    "zh-cn":
      "async-acks 用于稍后、乱序确认消息的监听器。从 spring-kafka 3.2（Spring Boot 3.3）起，无论 ack-mode 写了什么，它都会把容器模式变成 MANUAL，并且要等上一次 poll 的消息全部确认后才继续拉取。为 BATCH 或 RECORD 编写的监听器从不确认：收到一次 poll 的消息之后就再也收不到，日志里没有错误，位移也没有提交。旧版容器在这些模式下忽略 async-acks。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The container starts with ack-mode BATCH and async-acks: true, which makes the mode MANUAL.",
        "zh-cn": "容器以 ack-mode BATCH 和 async-acks: true 启动，实际模式变成 MANUAL。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The first poll brings 500 records; the listener processes them and returns.",
        "zh-cn": "第一次 poll 取到 500 条消息，监听器处理完毕并返回。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "Nobody acknowledges. The container pauses its partitions and waits, without a word.",
        "zh-cn": "没有人确认。容器暂停分区并一直等待，没有任何提示。",
      },
    },
    {
      lane: "consumer",
      mark: "duplicate",
      text: {
        en: "Each restart processes the same 500 records again: nothing was committed.",
        "zh-cn": "每次重启都重新处理同样的 500 条：位移从未提交。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "What waits behind them passes the retention time and is deleted unread.",
        "zh-cn": "后面的消息超过保留时间，未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Remove async-acks where the container is to commit. Keep it only with ack-mode MANUAL or MANUAL_IMMEDIATE and a listener that acknowledges every record.",
    "zh-cn":
      "如果由容器提交位移，请删除 async-acks。只有 ack-mode 为 MANUAL 或 MANUAL_IMMEDIATE、且监听器会确认每条消息时才保留它。",
  },
  ignoreWhen: {
    en: "The listener acknowledges every record all the same; then write ack-mode MANUAL, which is what it runs under.",
    "zh-cn": "监听器其实会确认每条消息；那就把 ack-mode 写成 MANUAL，与实际运行的模式一致。",
  },
  messages: {
    becomesManual: {
      en: "async-acks makes the ack mode MANUAL, not {mode}: a listener that does not acknowledge gets the records of one poll and then nothing more, and no offset is committed.",
      "zh-cn":
        "async-acks 会使 ack-mode 变成 MANUAL 而不是 {mode}：不作确认的监听器收到一次 poll 的消息后就再也收不到，位移也不会提交。",
    },
    unwritten: {
      en: "async-acks makes the ack mode MANUAL, although no ack-mode is written: a listener that does not acknowledge gets the records of one poll and then nothing more.",
      "zh-cn":
        "虽然没有写 ack-mode，async-acks 也会使它变成 MANUAL：不作确认的监听器收到一次 poll 的消息后就再也收不到。",
    },
    ignored: {
      en: "async-acks has no effect under ack-mode {mode}: it is for MANUAL and MANUAL_IMMEDIATE. After an upgrade to Spring Boot 3.3 it would make the mode MANUAL.",
      "zh-cn":
        "async-acks 在 ack-mode {mode} 下不起作用：它只用于 MANUAL 和 MANUAL_IMMEDIATE。升级到 Spring Boot 3.3 之后，它会把模式变成 MANUAL。",
    },
  },
}));
