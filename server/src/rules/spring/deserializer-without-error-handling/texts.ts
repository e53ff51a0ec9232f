/** What the rule spring-deserializer-without-error-handling says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springDeserializerWithoutErrorHandlingTexts = ruleTexts(() => ({
  title: {
    en: "One record that cannot be deserialized stops its partition",
    "zh-cn": "一条无法反序列化的消息就会卡住整个分区",
  },
  why: {
    en: "The deserializer runs inside poll(), before any listener or error handler sees the record. When it throws, the container cannot tell which record it was: it logs, polls again, and meets the same record again, for ever. The partition stands still. Its records grow older, and those that pass the retention time are deleted unread. Spring's ErrorHandlingDeserializer catches the exception and hands the record to the error handler instead.",
    "zh-cn":
      "反序列化在 poll() 内部进行，先于监听器和错误处理器。抛出异常时，容器不知道是哪一条消息：记录日志，再次 poll，又遇到同一条，周而复始。分区停滞不前，里面的消息越积越旧，超过保留时间的未读消息会被删除。Spring 的 ErrorHandlingDeserializer 会捕获异常，把这条消息交给错误处理器。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      mark: "failure",
      text: {
        en: "Somebody sends a record that is not what the deserializer expects.",
        "zh-cn": "有人发送了一条不符合反序列化器预期的消息。",
      },
    },
    {
      lane: "consumer",
      text: { en: "poll() throws before the listener is called.", "zh-cn": "poll() 在调用监听器之前抛出异常。" },
    },
    {
      lane: "consumer",
      to: "broker",
      text: {
        en: "The container logs and polls the same offset again, many times a second.",
        "zh-cn": "容器记录日志后再次拉取同一位移，每秒多次。",
      },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "The records behind it wait; the oldest of them pass the retention time and are deleted unread.",
        "zh-cn": "后面的消息一直等待，最旧的超过保留时间，未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Wrap it: make ErrorHandlingDeserializer the deserializer and name the present one as its delegate. An unreadable record then goes to the error handler, which by default logs and skips it; give it a DeadLetterPublishingRecoverer to keep such records.",
    "zh-cn":
      "包一层：把反序列化器设为 ErrorHandlingDeserializer，并把现有的类设为它的 delegate。无法读取的消息会交给错误处理器，默认只记录日志并跳过；若要保留这些消息，请配置 DeadLetterPublishingRecoverer。",
  },
  ignoreWhen: {
    en: "A factory in code wraps the deserializer, or nobody else can write to the topic and standing still is what you want.",
    "zh-cn": "代码中的工厂已经包装了反序列化器；或没有其他人能写入该主题，且你希望出错时停下来。",
  },
  messages: {
    stuck: {
      en: "A record that this class cannot read stops its partition: poll() throws at the same record for ever. Wrapped in ErrorHandlingDeserializer, it goes to the error handler.",
      "zh-cn":
        "遇到这个类无法读取的消息，分区就会卡住：poll() 永远在同一条消息上抛出异常。用 ErrorHandlingDeserializer 包装后，它会交给错误处理器。",
    },
  },
  fixes: {
    wrap: {
      en: "Wrap it in ErrorHandlingDeserializer (changes behaviour: by default unreadable records are logged and skipped)",
      "zh-cn": "用 ErrorHandlingDeserializer 包装（改变行为：默认记录日志并跳过无法读取的消息）",
    },
  },
}));
