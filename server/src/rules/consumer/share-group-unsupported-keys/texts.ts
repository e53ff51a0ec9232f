/** What the rule consumer-share-group-unsupported-keys says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { refusalOf } from "../../../texts/startup.ts";

export const consumerShareGroupUnsupportedKeysTexts = ruleTexts(() => ({
  title: {
    en: "A share consumer's file with a setting that share groups do not admit: the consumer does not start",
    "zh-cn": "共享消费者的文件中有共享组不允许的配置：消费者无法启动",
  },
  why: {
    en: "In a share group the broker keeps the position, the isolation and the session for everybody; a share consumer that writes them is refused. An ordinary consumer in its turn refuses share.acknowledgement.mode and share.acquire.mode. So a file with both kinds starts neither.",
    "zh-cn":
      "在共享组中，消费位置、隔离级别和会话都由 broker 统一管理，写了这些配置的共享消费者会被拒绝；而普通消费者又会拒绝 share.acknowledgement.mode 和 share.acquire.mode。因此同时含有两类配置的文件，哪种消费者都无法启动。",
  },
  timeline: refusalOf(
    "consumer",
    {
      en: "The client compares the file with what its kind of group admits.",
      "zh-cn": "客户端检查文件中的配置是否为这类组所允许。",
    },
    {
      en: "It finds a setting of the other kind: a ConfigException names it.",
      "zh-cn": "发现另一类配置：抛出 ConfigException 并指出该项。",
    },
  ),
  remedy: {
    en: "For a share consumer remove the line; what it said is configured on the group (share.auto.offset.reset, share.isolation.level). For an ordinary consumer remove the share settings.",
    "zh-cn":
      "共享消费者请删除这一行，相应行为在组上配置（share.auto.offset.reset、share.isolation.level）。普通消费者请删除 share 开头的配置。",
  },
  ignoreWhen: {
    en: "Code takes a part of this file only for each consumer.",
    "zh-cn": "代码只为每个消费者取用此文件的一部分。",
  },
  messages: {
    noGroup: {
      en: "No consumer will start with this file: a share consumer needs a group.id, and an ordinary one refuses {share}.",
      "zh-cn": "使用此文件的消费者都无法启动：共享消费者需要 group.id，而普通消费者拒绝 {share}。",
    },
    both: {
      en: "No consumer will start with this file: a share consumer refuses {key}, and an ordinary one refuses {share}.",
      "zh-cn": "使用此文件的消费者都无法启动：共享消费者拒绝 {key}，普通消费者拒绝 {share}。",
    },
  },
  fixes: {
    name: {
      en: "Write the name of the share group: group.id.",
      "zh-cn": "请写上共享组的名称：group.id。",
    },
  },
}));
