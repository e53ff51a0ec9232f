/** What the rule mm2-identity-policy-copies-in-circle says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const mm2IdentityPolicyCopiesInCircleTexts = ruleTexts(() => ({
  title: {
    en: "MirrorMaker copies the same records back and forth without end",
    "zh-cn": "MirrorMaker 在两个集群之间无休止地来回复制相同的消息",
  },
  why: {
    en: "With its default policy MirrorMaker writes the copies of orders to main.orders, and by that name it knows what came from the other side. IdentityReplicationPolicy keeps the name, so that a copy looks like any other record of the topic. Where a second flow copies the topic in the other direction, it takes the copies along, the first flow takes those back, and so on: each record is there again and again, and consumers process it each time, until the disks are full or somebody stops it.",
    "zh-cn":
      "使用默认策略时，MirrorMaker 把 orders 的副本写入 main.orders，凭这个名称就知道哪些消息来自对方。IdentityReplicationPolicy 保留原来的名称，副本与该主题的其他消息看起来没有区别。如果另一条复制流反方向复制同一主题，它会把这些副本也复制过去，第一条复制流又把它们复制回来，如此往复：每条消息一次又一次地出现，消费者每次都会处理，直到磁盘写满或有人停止它。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A record is written to orders on main.", "zh-cn": "一条消息写入 main 上的 orders。" },
    },
    {
      lane: "connect",
      to: "broker",
      text: {
        en: "main->backup copies it to orders on backup.",
        "zh-cn": "main->backup 把它复制到 backup 上的 orders。",
      },
    },
    {
      lane: "connect",
      to: "leader",
      mark: "duplicate",
      text: {
        en: "backup->main finds a record in orders and copies it to orders on main: it is there twice.",
        "zh-cn": "backup->main 在 orders 中发现一条消息，把它复制到 main 上的 orders：现在有两条了。",
      },
    },
    {
      lane: "connect",
      to: "broker",
      mark: "duplicate",
      text: {
        en: "main->backup finds a new record in orders, and so on.",
        "zh-cn": "main->backup 在 orders 中又发现一条新消息，如此往复。",
      },
    },
  ],
  remedy: {
    en: "Copy each topic in one direction only, and turn the direction by hand when clients move to the other side; or use DefaultReplicationPolicy, under which consumers read both orders and main.orders.",
    "zh-cn":
      "每个主题只沿一个方向复制，客户端切换到另一侧时再手动改变方向；或者使用 DefaultReplicationPolicy，此时消费者要同时读取 orders 和 main.orders。",
  },
  ignoreWhen: {
    en: "No topic that both flows match exists on both clusters.",
    "zh-cn": "两条复制流都匹配的主题中，没有一个同时存在于两个集群。",
  },
  messages: {
    circle: {
      en: "IdentityReplicationPolicy keeps the names of topics, and both {flow} and {back} copy {topics}: each record goes back and forth without end, and consumers see it again each time. Copy one way only, or let the policy rename the copies.",
      "zh-cn":
        "IdentityReplicationPolicy 保留主题名称，而 {flow} 和 {back} 都复制 {topics}：每条消息会无休止地来回复制，消费者每次都会再次看到它。请只沿一个方向复制，或者让策略重命名副本。",
    },
  },
  fixes: {
    rename: {
      en: "Put the name of the source cluster before the names of copies (changes behaviour)",
      "zh-cn": "在副本的名称前加上源集群的名称（改变行为）",
    },
    oneWay: {
      en: "Or switch one direction off (enabled = false), or give each direction topics of its own.",
      "zh-cn": "或者关闭其中一个方向（enabled = false），或者让每个方向只复制各自的主题。",
    },
  },
}));
