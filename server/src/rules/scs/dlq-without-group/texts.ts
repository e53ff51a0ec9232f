/** What the rule scs-dlq-without-group says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsDlqWithoutGroupTexts = ruleTexts(() => ({
  title: { en: "A dead-letter topic needs a named group", "zh-cn": "死信主题要求绑定有 group" },
  why: {
    en: "The binder names the dead-letter topic for the group and brings failed records there on the group's behalf. An input without a group gets a random one at every start, so the binder refuses enable-dlq for it when it binds the input. The application comes up all the same: it logs the refusal, tries again every 30 seconds, and never reads a record.",
    "zh-cn":
      "绑定器按消费者组为死信主题命名，并以该组的名义转存失败的消息。没有 group 的输入绑定每次启动都得到随机的消费者组，因此绑定器在绑定时拒绝 enable-dlq。应用照样启动：它在日志中记录拒绝的原因，每 30 秒重试一次，始终读不到消息。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The application starts with enable-dlq: true and no group.",
        "zh-cn": "应用以 enable-dlq: true 启动，但没有 group。",
      },
    },
    {
      lane: "consumer",
      mark: "failure",
      text: {
        en: 'Binding fails: "DLQ support is not available for anonymous subscriptions".',
        "zh-cn": "绑定失败：“DLQ support is not available for anonymous subscriptions”。",
      },
    },
    {
      lane: "application",
      text: {
        en: "The application is up and looks well; every 30 seconds it tries again, and no record is read.",
        "zh-cn": "应用已启动，看上去一切正常；它每 30 秒重试一次，没有消息被消费。",
      },
    },
  ],
  remedy: {
    en: "Give the binding a group. Mind that a named group reads the topic from its start the first time.",
    "zh-cn": "为绑定设置 group。注意：命名的消费者组首次会从主题开头消费。",
  },
  ignoreWhen: { en: "Never: the binding reads nothing.", "zh-cn": "不应忽略：该绑定读不到任何消息。" },
  messages: {
    refused: {
      en: '{binding} has enable-dlq but no group: the binder refuses it ("DLQ support is not available for anonymous subscriptions"), and the application starts but reads nothing here. Give the binding a group.',
      "zh-cn":
        '{binding} 设置了 enable-dlq，却没有 group：绑定器会拒绝（"DLQ support is not available for anonymous subscriptions"），应用虽能启动，却读不到这里的消息。请为绑定设置 group。',
    },
  },
  fixes: {
    group: {
      en: "Set spring.cloud.stream.bindings.{binding}.group to a name that stays, such as that of the application.",
      "zh-cn": "将 spring.cloud.stream.bindings.{binding}.group 设为固定的名字，例如应用名。",
    },
  },
}));
