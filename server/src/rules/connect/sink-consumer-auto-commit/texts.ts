/** What the rule connect-sink-consumer-auto-commit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectSinkConsumerAutoCommitTexts = ruleTexts(() => ({
  title: {
    en: "Auto-commit for the consumers of sinks",
    "zh-cn": "sink 连接器的消费者打开了自动提交",
  },
  why: {
    en: "A sink task takes records from its consumer, collects them, and writes them to the target later. Connect therefore switches auto-commit off and commits an offset only after the sink has flushed what lies before it. With auto-commit on, the consumer commits by its own timer whatever was handed out, and once more when it is closed, also after a failed write. What the sink still held is then never delivered.",
    "zh-cn":
      "sink 任务从消费者取到消息，先缓存，稍后才写入目标系统。所以 Connect 会关闭自动提交，只在 sink 把之前的消息都刷写之后才提交位移。打开自动提交后，消费者会按自己的定时器提交已取出的位置，关闭时还会再提交一次，即使写入失败也一样。sink 缓存中还没写出的消息就再也不会送达。",
  },
  timeline: [
    {
      lane: "broker",
      to: "connect",
      text: {
        en: "500 records arrive; the sink keeps them for its next batch.",
        "zh-cn": "收到 500 条消息，sink 先缓存，等攒够一批。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "Five seconds later the consumer commits the offset behind them by itself.",
        "zh-cn": "五秒后，消费者自动提交了它们之后的位移。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: { en: "The worker is killed before the batch is written.", "zh-cn": "批次写出之前，worker 被强制终止。" },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "The task starts elsewhere and reads from the committed offset.",
        "zh-cn": "任务在别处启动，从已提交的位移继续读取。",
      },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The 500 records never reach the target system.", "zh-cn": "这 500 条消息永远不会写入目标系统。" },
    },
  ],
  remedy: {
    en: "Remove the setting. Connect then commits after each flush, every offset.flush.interval.ms; after a crash some records are written again, none is left out.",
    "zh-cn":
      "删除该配置。Connect 会在每次刷写之后提交位移，间隔为 offset.flush.interval.ms；崩溃后可能重复写入一些消息，但不会遗漏。",
  },
  ignoreWhen: {
    en: "This worker runs no sinks, or what it drops at a crash is not missed.",
    "zh-cn": "该 worker 不运行 sink，或崩溃时丢掉的消息无关紧要。",
  },
  messages: {
    on: {
      en: "{key}=true: the consumer commits by its timer what the sink has not yet written, and a crash loses it. Remove the setting: Connect commits after each flush.",
      "zh-cn":
        "{key}=true：消费者定时提交 sink 尚未写出的消息，一旦崩溃就会丢失。请删除该配置：Connect 会在每次刷写后提交位移。",
    },
  },
}));
