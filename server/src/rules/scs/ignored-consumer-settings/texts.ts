/** What the rule scs-ignored-consumer-settings says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsIgnoredConsumerSettingsTexts = ruleTexts(() => ({
  title: {
    en: "The Kafka binder drops group.id and enable.auto.commit=true",
    "zh-cn": "Kafka 绑定器会丢弃 group.id 和 enable.auto.commit=true",
  },
  why: {
    en: "Before the binder builds a consumer it takes group.id and enable.auto.commit=true out of what spring.kafka and its own maps say, with a warning in the log. The group comes from the binding, and the listener container commits. Who relies on the group.id here may find the binding anonymous, starting at the end of the topic each time.",
    "zh-cn":
      "绑定器创建消费者之前，会把 spring.kafka 和自身配置映射中的 group.id 与 enable.auto.commit=true 去掉，并在日志中给出警告。消费者组取自绑定，位移由监听器容器提交。如果依赖这里的 group.id，绑定可能其实是匿名的，每次都从主题末尾开始。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The file names a group.id for all consumers of the binder.",
        "zh-cn": "配置为绑定器的所有消费者指定了 group.id。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: "The binder drops it; the binding has no group of its own and gets a random one.",
        "zh-cn": "绑定器将其丢弃；绑定没有自己的 group，于是得到随机的消费者组。",
      },
    },
    {
      lane: "consumer",
      mark: "lost",
      text: {
        en: "After a restart it begins at the end: what was sent in between is not read.",
        "zh-cn": "重启后从末尾开始：期间发送的消息没有被读取。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting, and give each binding its group: spring.cloud.stream.bindings.<binding>.group, or spring.cloud.stream.default.group for all.",
    "zh-cn":
      "删除该配置，并为每个绑定设置消费者组：spring.cloud.stream.bindings.<binding>.group，或用 spring.cloud.stream.default.group 统一设置。",
  },
  ignoreWhen: {
    en: "Listeners of the application's own, outside of Spring Cloud Stream, read the setting.",
    "zh-cn": "应用中不经 Spring Cloud Stream 的监听器会读取该配置。",
  },
  messages: {
    group: {
      en: "The Kafka binder ignores this group.id: a binding's group is spring.cloud.stream.bindings.<binding>.group.",
      "zh-cn": "Kafka 绑定器忽略这里的 group.id：绑定的消费者组由 spring.cloud.stream.bindings.<binding>.group 决定。",
    },
    autoCommit: {
      en: "The Kafka binder ignores this enable.auto.commit=true: its listener container commits, after the records were handled.",
      "zh-cn": "Kafka 绑定器忽略这里的 enable.auto.commit=true：位移由监听器容器在消息处理之后提交。",
    },
  },
  fixes: {
    remove: { en: "Remove what the binder ignores", "zh-cn": "删除绑定器忽略的配置" },
    listeners: {
      en: "Remove it where no @KafkaListener of the application needs it.",
      "zh-cn": "如果应用中没有 @KafkaListener 需要它，请删除。",
    },
  },
}));
