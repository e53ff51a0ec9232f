/** What the rule spring-error-handling-without-delegate says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springErrorHandlingWithoutDelegateTexts = ruleTexts(() => ({
  title: {
    en: "ErrorHandlingDeserializer without a delegate: the consumer cannot be built",
    "zh-cn": "ErrorHandlingDeserializer 没有 delegate：无法创建消费者",
  },
  why: {
    en: "The ErrorHandlingDeserializer does not deserialize itself: it passes the bytes to another deserializer and catches its exceptions. spring.deserializer.value.delegate.class names that deserializer (for keys, spring.deserializer.key.delegate.class). Without it the consumer is not built, the listener container does not start, and the application ends.",
    "zh-cn":
      "ErrorHandlingDeserializer 自己不做反序列化：它把字节交给另一个反序列化器，并捕获其异常。spring.deserializer.value.delegate.class 指定是哪一个（消息键用 spring.deserializer.key.delegate.class）。没有它，消费者无法创建，监听器容器无法启动，应用终止。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file names the ErrorHandlingDeserializer, but not the class that it wraps.",
        "zh-cn": "配置写了 ErrorHandlingDeserializer，却没有写它包装的类。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The consumer is built: no delegate deserializer configured.",
        "zh-cn": "创建消费者：没有配置 delegate。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Name the class that really reads the bytes as the delegate.",
    "zh-cn": "把真正负责反序列化的类指定为 delegate。",
  },
  ignoreWhen: {
    en: "Code outside of this project sets the delegate. If sources around the file mention the wrapper, they are assumed to set it.",
    "zh-cn": "delegate 由本项目之外的代码指定。文件所在项目的源码只要提到这个包装类，就视为由代码指定。",
  },
  messages: {
    nothing: {
      en: "The consumer cannot be built: {delegate} is not set, and ErrorHandlingDeserializer has no class to wrap.",
      "zh-cn": "无法创建消费者：没有设置 {delegate}，ErrorHandlingDeserializer 没有可包装的类。",
    },
  },
  fixes: {
    name: {
      en: "Set {delegate} to the class that reads the bytes, such as StringDeserializer or JsonDeserializer, by its full name.",
      "zh-cn": "将 {delegate} 设为负责反序列化的类的全名，例如 StringDeserializer 或 JsonDeserializer。",
    },
  },
}));
