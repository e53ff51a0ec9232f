/** What the rule consumer-empty-group-id says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { refusalOf } from "../../../texts/startup.ts";

export const consumerEmptyGroupIdTexts = ruleTexts(() => ({
  title: {
    en: "The name of the group is empty: since 4.0 the consumer does not start",
    "zh-cn": "消费者组名称为空：从 4.0 起消费者无法启动",
  },
  why: {
    en: "An empty group.id was taken as a group without a name, shared by everybody who wrote nothing: offsets of unrelated consumers mixed. Since 2.2 it is deprecated, since 4.0 refused when the consumer is built. The new group protocol refused it from its first release, 3.7. A Streams application names its group by application.id.",
    "zh-cn":
      "空的 group.id 曾被当作一个没有名字的消费者组，所有没写名称的消费者共用它，互不相干的位移混在一起。它从 2.2 起被弃用，从 4.0 起在创建消费者时被拒绝；新的消费者组协议从最初的 3.7 起就拒绝它。Streams 应用用 application.id 作为组名。",
  },
  timeline: refusalOf(
    "consumer",
    { en: "The client finds a name of the group and reads it.", "zh-cn": "客户端读取消费者组名称。" },
    {
      en: "It is empty or blank: an InvalidGroupIdException is thrown.",
      "zh-cn": "名称为空或只有空白：抛出 InvalidGroupIdException。",
    },
  ),
  remedy: {
    en: "Write the name of the group. A consumer without a group has no such line at all.",
    "zh-cn": "写上消费者组的名称。没有消费者组的消费者不应出现这一行。",
  },
  ignoreWhen: {
    en: "Code gives the consumer its name before it is built.",
    "zh-cn": "代码在创建消费者之前会填入名称。",
  },
  messages: {
    empty: {
      en: "The client will not start: {key} is empty.",
      "zh-cn": "客户端无法启动：{key} 为空。",
    },
  },
  fixes: {
    name: {
      en: "Write a name for {key}; a consumer without a group leaves the line out.",
      "zh-cn": "请为 {key} 写上名称；没有消费者组的消费者请删除这一行。",
    },
  },
}));
