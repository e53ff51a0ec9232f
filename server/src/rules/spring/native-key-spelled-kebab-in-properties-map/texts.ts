/** What the rule spring-native-key-spelled-kebab-in-properties-map says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springNativeKeySpelledKebabInPropertiesMapTexts = ruleTexts(() => ({
  title: {
    en: "A Kafka setting with dashes or capitals in a properties map: Kafka does not know it by that name",
    "zh-cn": "properties 里的 Kafka 配置用了连字符或驼峰写法：Kafka 不认识这个名字",
  },
  why: {
    en: "For its own keys Spring Boot accepts enable-auto-commit, enableAutoCommit and more. What stands below properties is another thing: a map that is handed to Kafka's client with its keys as they are. Kafka only knows names with dots. It logs the unknown key at start-up, if at all, and the setting it was meant for keeps its default.",
    "zh-cn":
      "对自己的键，Spring Boot 接受 enable-auto-commit、enableAutoCommit 等多种写法。properties 下面则不同：它是一个原样交给 Kafka 客户端的映射，键名不做转换。Kafka 只认识带点的名字，对不认识的键最多在启动时记一行日志，原本要改的配置仍是默认值。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file asks for enable-idempotence: true below spring.kafka.producer.properties.",
        "zh-cn": "配置文件在 spring.kafka.producer.properties 下写了 enable-idempotence: true。",
      },
    },
    {
      lane: "application",
      to: "producer",
      text: {
        en: "Spring hands the map over as it is written.",
        "zh-cn": "Spring 把这个映射原样交给生产者。",
      },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "The producer knows enable.idempotence only, and sends without.",
        "zh-cn": "生产者只认识 enable.idempotence，于是在没有幂等的情况下发送。",
      },
    },
    {
      lane: "producer",
      mark: "duplicate",
      text: {
        en: "A lost answer makes it send a batch twice, and everybody believes this cannot happen.",
        "zh-cn": "响应丢失后同一批次被发送两次，而大家都以为不会发生。",
      },
    },
  ],
  remedy: {
    en: "Write Kafka's own name, with dots. In YAML the dots may stay in one key; nothing has to be nested.",
    "zh-cn": "使用 Kafka 自己的名字，用点分隔。YAML 中可以把带点的名字写成一个键，不必嵌套。",
  },
  ignoreWhen: {
    en: "An interceptor, a serializer or your own code reads the key from the client's configuration under exactly this name.",
    "zh-cn": "拦截器、序列化器或你的代码确实以这个名字从客户端配置中读取它。",
  },
  messages: {
    asWritten: {
      en: "Spring hands {key} to Kafka as it is written, and Kafka ignores it: {known} keeps its default. In this map use Kafka's own name, {known}.",
      "zh-cn":
        "Spring 把 {key} 原样交给 Kafka，Kafka 会忽略它：{known} 仍是默认值。这个映射里请用 Kafka 自己的名字 {known}。",
    },
  },
}));
