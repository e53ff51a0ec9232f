/** What the rule consumer-static-member-id-shared says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerStaticMemberIdSharedTexts = ruleTexts(() => ({
  title: {
    en: "A fixed group.instance.id: only one instance can use this file",
    "zh-cn": "固定的 group.instance.id：只能有一个实例使用此文件",
  },
  why: {
    en: "group.instance.id names one member of a group. When a second instance joins with the same name, the coordinator takes it for the first one come back: it gets the partitions, and the first is fenced off with FencedInstanceIdException. With two instances of one deployment only one consumes. And since a static member may return, its partitions wait for the whole session.timeout.ms when it dies.",
    "zh-cn":
      "group.instance.id 是消费者组里某一个成员的名字。第二个实例用同样的名字加入时，协调者会认为是第一个实例回来了：分区交给它，第一个实例则因 FencedInstanceIdException 被隔离。同一部署的两个实例中只有一个在消费。另外，静态成员可能会回来，所以它崩溃后，分区要等满整个 session.timeout.ms。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The first instance joins as billing-1.", "zh-cn": "第一个实例以 billing-1 加入。" },
    },
    {
      lane: "application",
      text: {
        en: "The deployment is scaled to two, with the same file.",
        "zh-cn": "部署扩容到两个实例，使用同一份文件。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The second instance joins, as billing-1 too.", "zh-cn": "第二个实例也以 billing-1 加入。" },
    },
    {
      lane: "broker",
      to: "consumer",
      mark: "failure",
      text: {
        en: "The first is fenced off: FencedInstanceIdException.",
        "zh-cn": "第一个实例被隔离：FencedInstanceIdException。",
      },
    },
    {
      lane: "application",
      text: {
        en: "One instance consumes; the other stands still, or restarts again and again.",
        "zh-cn": "只有一个实例在消费；另一个停滞，或反复重启。",
      },
    },
  ],
  remedy: {
    en: "Give each instance a name of its own from outside the file, such as the pod's name of a StatefulSet; or write none, and be a member like all others.",
    "zh-cn": "从文件之外为每个实例提供各自的名字，例如 StatefulSet 的 Pod 名；或者不写，作为普通的动态成员。",
  },
  ignoreWhen: {
    en: "There is one instance, or each has a file of its own.",
    "zh-cn": "只有一个实例，或每个实例有各自的文件。",
  },
  messages: {
    fixed: {
      en: "group.instance.id={id} is one member's name: a second instance with this file takes its partitions and fences it off. Give each instance a name of its own.",
      "zh-cn":
        "group.instance.id={id} 是单个成员的名字：使用此文件的第二个实例会夺走它的分区并将其隔离。请为每个实例提供各自的名字。",
    },
  },
  fixes: {
    own: {
      en: "Fill it in from outside for each instance, as from the pod's name of a StatefulSet, or remove it.",
      "zh-cn": "从外部为每个实例填入，例如 StatefulSet 的 Pod 名；或者删除它。",
    },
  },
}));
