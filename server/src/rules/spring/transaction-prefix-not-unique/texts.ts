/** What the rule spring-transaction-prefix-not-unique says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springTransactionPrefixNotUniqueTexts = ruleTexts(() => ({
  title: {
    en: "The same transaction-id-prefix in every instance: they fence each other",
    "zh-cn": "所有实例的 transaction-id-prefix 相同：它们会互相隔离（fencing）",
  },
  why: {
    en: "Spring makes transactional ids of the prefix and a number that starts at 0 in each instance. Two instances with one prefix have the same ids. Kafka takes the second producer with an id for the successor of the first and fences the first: its transaction is aborted, and it throws a ProducerFencedException. The first then makes a new producer and throws out the second.",
    "zh-cn":
      "Spring 用前缀加序号生成 transactional.id，每个实例的序号都从 0 开始。两个实例前缀相同，生成的 id 也相同。Kafka 把后来的生产者看作前一个的接替者并隔离前者：前者的事务被中止，抛出 ProducerFencedException。前者随后新建生产者，又把后者赶下线。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "Instance A opens a transaction as orders-tx-0.", "zh-cn": "实例 A 以 orders-tx-0 开启事务。" },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "A second instance is started and registers as orders-tx-0, too.",
        "zh-cn": "第二个实例启动，也注册为 orders-tx-0。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The broker aborts A's transaction and fences its producer.",
        "zh-cn": "broker 中止 A 的事务并隔离它的生产者。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "A gets a ProducerFencedException, makes a new producer, and throws out the other instance.",
        "zh-cn": "A 收到 ProducerFencedException，新建生产者，又把另一个实例赶下线。",
      },
    },
  ],
  remedy: {
    en: "Put something into the prefix that belongs to the instance and survives a restart: the name of a StatefulSet's pod, a slot number. A random text works too, but leaves transactions of a dead instance open until they time out.",
    "zh-cn":
      "在前缀里加入属于该实例且重启后不变的内容，例如 StatefulSet 的 Pod 名或槽位编号。随机文本也可以，但实例崩溃后，它的事务要等到超时才会结束。",
  },
  ignoreWhen: {
    en: "Only one instance of the application ever runs, deployments included.",
    "zh-cn": "应用始终只有一个实例在运行，发布期间也是如此。",
  },
  messages: {
    same: {
      en: "Every instance that runs with this file makes the same transactional ids: with more than one, they fence each other (ProducerFencedException) and abort each other's transactions.",
      "zh-cn":
        "使用该文件的每个实例都会生成相同的 transactional.id：多于一个实例时，它们会互相隔离（ProducerFencedException）并中止对方的事务。",
    },
  },
  fixes: {
    instance: {
      en: "Add what tells the instances apart and survives a restart, for example {example} in a StatefulSet.",
      "zh-cn": "加入能区分实例且重启后不变的内容，例如在 StatefulSet 中使用 {example}。",
    },
  },
}));
