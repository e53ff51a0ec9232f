/** What the rule system-transactional-id-shared says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemTransactionalIdSharedTexts = ruleTexts(() => ({
  title: {
    en: "Two programs of one cluster have the same transactional.id",
    "zh-cn": "同一集群的两个程序使用了相同的 transactional.id",
  },
  why: {
    en: "A transactional.id identifies one producer. A producer that calls initTransactions() with it fences every earlier producer with the same id: the open transaction of the earlier one is aborted, and what it sends next fails with ProducerFencedException or InvalidProducerEpochException. Two programs with one id stop each other again and again.",
    "zh-cn":
      "一个 transactional.id 代表一个生产者。用它调用 initTransactions() 的一方会隔离（fence）所有更早的同名生产者：后者未完成的事务被中止，之后的发送以 ProducerFencedException 或 InvalidProducerEpochException 失败。两个程序共用一个 id，就会反复终止对方。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "The first program works with its transactional.id.",
        "zh-cn": "第一个程序用它的 transactional.id 工作。",
      },
    },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The second calls initTransactions() with the same id.",
        "zh-cn": "第二个程序用同一个 id 调用 initTransactions()。",
      },
    },
    {
      lane: "broker",
      to: "producer",
      mark: "failure",
      text: {
        en: "The first is fenced; its transaction is aborted.",
        "zh-cn": "第一个被隔离，其事务被中止。",
      },
    },
    {
      lane: "producer",
      text: {
        en: "It has to be created again, and then fences the second.",
        "zh-cn": "它必须重新创建，又会隔离第二个。",
      },
    },
  ],
  remedy: {
    en: "Give each program, and each of its instances, an id of its own that stays the same after restarts.",
    "zh-cn": "为每个程序及其每个实例设置各自的 id，并在重启后保持不变。",
  },
  ignoreWhen: {
    en: "The two never run at the same time.",
    "zh-cn": "两者不会同时运行。",
  },
  messages: {
    shared: {
      en: "transactional.id={id} is also used by another program of this cluster: the one that starts last fences the other and aborts its transaction.",
      "zh-cn": "transactional.id={id} 也是该集群中另一个程序的 id：后启动的一方会隔离另一方，并中止其事务。",
    },
  },
  fixes: {
    own: {
      en: "Give each program a transactional.id of its own.",
      "zh-cn": "为每个程序设置各自的 transactional.id。",
    },
  },
}));
