/** What the rule producer-transactional-id-not-stable says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerTransactionalIdNotStableTexts = ruleTexts(() => ({
  title: {
    en: "The transactional id is another one after every restart",
    "zh-cn": "每次重启后 transactional id 都不相同",
  },
  why: {
    en: "The broker knows a producer by its transactional id. When an instance comes back with the same id, what its predecessor left open is aborted at once, and the predecessor, should it still live, is fenced off. With a new id at each start nobody does that: consumers of committed records wait until transaction.timeout.ms is over, and a process that was thought dead may still commit.",
    "zh-cn":
      "broker 通过 transactional id 识别生产者。实例以同一个 id 重启时，前任遗留的事务会立即中止；前任如果还活着，也会被隔离（fencing）。每次启动都换新 id，就没有人来做这件事：只读已提交消息的消费者要一直等到 transaction.timeout.ms 用完，被认为已经退出的进程还可能继续提交。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A record is written in a transaction.", "zh-cn": "在事务中写入一条消息。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The instance hangs and is replaced. The new one has another id.",
        "zh-cn": "实例卡死后被替换，新实例使用另一个 id。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "Consumers of committed records wait at the open transaction.",
        "zh-cn": "只读已提交消息的消费者停在未结束的事务处。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "The new instance does the work again and commits.",
        "zh-cn": "新实例重做这项工作并提交。",
      },
    },
    {
      lane: "leader",
      mark: "duplicate",
      text: {
        en: "The old one wakes up and commits too: nobody fenced it off.",
        "zh-cn": "旧实例苏醒后也提交了：没有人隔离它。",
      },
    },
  ],
  remedy: {
    en: "Use something that each instance keeps over a restart and shares with no other: the name of a StatefulSet's pod, an ordinal, a host. With clients and brokers from 2.5 on one such id for each instance is enough.",
    "zh-cn":
      "请使用每个实例重启后不变、又互不相同的值：StatefulSet 的 Pod 名、序号、主机名。客户端和 broker 均为 2.5 及以上时，每个实例一个这样的 id 即可。",
  },
  ignoreWhen: {
    en: "A short job runs once and never comes back, and nobody minds waiting for transaction.timeout.ms after a crash.",
    "zh-cn": "一次性的短任务，不会重启，而且崩溃后等待 transaction.timeout.ms 也无妨。",
  },
  messages: {
    random: {
      en: "{id} is new at every start: a transaction that a crash leaves open is neither aborted nor fenced off by the next instance, and consumers of committed records wait for its timeout.",
      "zh-cn": "{id} 每次启动都不同：崩溃遗留的事务不会被下一个实例中止或隔离，只读已提交消息的消费者要等到它超时。",
    },
  },
  fixes: {
    stable: {
      en: "Use a value that stays over restarts and differs between instances, such as the pod's name of a StatefulSet.",
      "zh-cn": "请使用重启后不变且各实例不同的值，例如 StatefulSet 的 Pod 名。",
    },
  },
}));
