/** What the rule spring-default-error-handler-skips says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springDefaultErrorHandlerSkipsTexts = ruleTexts(() => ({
  title: {
    en: "A record whose listener keeps failing is logged and skipped",
    "zh-cn": "反复处理失败的消息只会记录日志，然后被跳过",
  },
  why: {
    en: "Unless your code declares an error handler, a record whose listener throws is tried ten times in a row without a pause. Then the container writes an error to the log, commits past the record, and goes on. An outage of a second is enough to use up the attempts. Records that cannot be deserialized or converted are skipped at the first failure.",
    "zh-cn":
      "除非代码声明了错误处理器，监听器抛出异常的消息会被连续尝试十次，中间没有停顿；随后容器写一条错误日志，提交越过它的位移，继续往下处理。一秒钟的故障就足以用完次数。无法反序列化或转换的消息第一次失败就会被跳过。",
  },
  timeline: [
    {
      lane: "application",
      mark: "failure",
      text: { en: "The database is away for two seconds.", "zh-cn": "数据库中断两秒。" },
    },
    {
      lane: "consumer",
      text: {
        en: "The listener throws ten times for record 41; this takes less than a second.",
        "zh-cn": "监听器处理消息 41 连续抛出十次异常，用时不到一秒。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The default error handler has no recoverer but the log: it writes “Backoff exhausted”.",
        "zh-cn": "默认错误处理器没有配置 recoverer，只会写日志：“Backoff exhausted”。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      mark: "lost",
      text: {
        en: "The offset after 41 is committed. Nobody processes it again.",
        "zh-cn": "41 之后的位移被提交，再没有人处理它。",
      },
    },
  ],
  remedy: {
    en: "Declare a DefaultErrorHandler bean with a DeadLetterPublishingRecoverer and a back-off that outlasts the outages you expect, or a CommonContainerStoppingErrorHandler where no record may be passed over. spring.kafka.retry.topic.enabled is the way without code; it gives up the order of a key.",
    "zh-cn":
      "声明带 DeadLetterPublishingRecoverer 的 DefaultErrorHandler bean，退避时间要长于预期的故障；如果任何消息都不能被越过，请用 CommonContainerStoppingErrorHandler。不写代码的办法是 spring.kafka.retry.topic.enabled，代价是同一个 key 的顺序。",
  },
  ignoreWhen: {
    en: "Your code declares an error handler or uses @RetryableTopic, or a skipped record does no harm.",
    "zh-cn": "代码声明了错误处理器或使用了 @RetryableTopic，或跳过消息没有危害。",
  },
  messages: {
    tenTimes: {
      en: "Unless your code declares an error handler, a record that fails ten times in a row (which takes no time) is logged and skipped, and its offset committed.",
      "zh-cn": "除非代码声明了错误处理器，连续失败十次的消息（几乎不花时间）只会记录日志并被跳过，其位移照常提交。",
    },
    once: {
      en: "Unless your code declares an error handler, a record that fails is logged and skipped at once, and its offset committed.",
      "zh-cn": "除非代码声明了错误处理器，失败的消息会立即记录日志并被跳过，其位移照常提交。",
    },
  },
  fixes: {
    recoverer: {
      en: "Declare a DefaultErrorHandler bean with a DeadLetterPublishingRecoverer and a back-off, or a CommonContainerStoppingErrorHandler.",
      "zh-cn":
        "声明带 DeadLetterPublishingRecoverer 和退避的 DefaultErrorHandler bean，或 CommonContainerStoppingErrorHandler。",
    },
  },
}));
