/** What the rule consumer-group-instance-id-invalid says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const consumerGroupInstanceIdInvalidTexts = ruleTexts(() => ({
  title: {
    en: "group.instance.id with characters that Kafka does not accept: the consumer does not start",
    "zh-cn": "group.instance.id 含有 Kafka 不接受的字符：消费者无法启动",
  },
  why: {
    en: "The name of a static member follows the rules for names of topics: up to 249 letters, digits, dots, underscores and hyphens, and neither empty nor one or two dots alone. Any other is refused when the consumer is built.",
    "zh-cn":
      "静态成员的名称与主题名称遵循同样的规则：最多 249 个字母、数字、点、下划线和连字符，不能为空，也不能只是一个或两个点。其他写法在创建消费者时会被拒绝。",
  },
  timeline: refusalOf(
    "consumer",
    { en: "The client checks the characters of group.instance.id.", "zh-cn": "客户端检查 group.instance.id 的字符。" },
    {
      en: "One is not admitted: an InvalidConfigurationException is thrown.",
      "zh-cn": "有不允许的字符：抛出 InvalidConfigurationException。",
    },
  ),
  remedy: {
    en: "Write a name of letters, digits, dots, underscores and hyphens that is different for each instance, such as the name of the pod.",
    "zh-cn": "使用由字母、数字、点、下划线和连字符组成、且每个实例各不相同的名称，例如 Pod 名。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    refused: {
      en: "The consumer will not start: group.instance.id takes letters, digits, dots, underscores and hyphens, and this is {value}.",
      "zh-cn": "消费者无法启动：group.instance.id 只接受字母、数字、点、下划线和连字符，而这里是 {value}。",
    },
  },
  fixes: {
    name: {
      en: "Write a name that each instance has for itself, of letters, digits, dots, underscores and hyphens.",
      "zh-cn": "请写一个每个实例独有的名称，由字母、数字、点、下划线和连字符组成。",
    },
  },
}));
