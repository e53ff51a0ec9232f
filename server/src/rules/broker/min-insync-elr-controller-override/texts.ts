/** What the rule broker-min-insync-elr-controller-override says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerMinInsyncElrControllerOverrideTexts = ruleTexts(() => ({
  title: {
    en: "The controllers decide min.insync.replicas, not the brokers' files",
    "zh-cn": "min.insync.replicas 由 controller 决定，而不是 broker 的配置文件",
  },
  why: {
    en: "In a cluster formatted with Kafka 4.1 or later the first active controller writes min.insync.replicas from its own file, 1 where that says nothing, as a dynamic setting for all brokers. Dynamic settings outrank files. Brokers whose server.properties says 2 then run with 1: with acks=all a write counts as soon as the leader alone has it, and nothing in the brokers' files shows that.",
    "zh-cn":
      "用 Kafka 4.1 及以上版本格式化的集群中，第一个活动 controller（active controller）会把自己文件里的 min.insync.replicas（没写就是 1）写成对所有 broker 生效的动态配置。动态配置优先于文件。server.properties 里写着 2 的 broker 实际按 1 运行：acks=all 时，只要 leader 自己写入就算成功，而从 broker 的文件里完全看不出来。",
  },
  timeline: [
    {
      lane: "broker",
      text: {
        en: "The brokers' files say min.insync.replicas=2, the controllers' files say nothing.",
        "zh-cn": "broker 的文件写着 min.insync.replicas=2，controller 的文件没有写。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "The new cluster starts: the active controller sets 1 for all brokers.",
        "zh-cn": "新集群启动：活动 controller 为所有 broker 设置 1。",
      },
    },
    {
      lane: "follower",
      mark: "failure",
      text: { en: "Both followers lag and leave the in-sync replicas.", "zh-cn": "两个 follower 都落后，退出 ISR。" },
    },
    {
      lane: "leader",
      to: "producer",
      text: { en: "With acks=all the leader alone confirms.", "zh-cn": "acks=all 时，只有 leader 写入就确认成功。" },
    },
    {
      lane: "leader",
      mark: "lost",
      text: { en: "Its disk dies: confirmed records are lost.", "zh-cn": "它的磁盘损坏：已确认的消息丢失。" },
    },
  ],
  remedy: {
    en: "Write the same min.insync.replicas into the files of all controllers before the cluster is formatted. In a running cluster set it for all brokers: kafka-configs --alter --entity-type brokers --entity-default --add-config min.insync.replicas=2, and look at it with --describe.",
    "zh-cn":
      "在格式化集群之前，把同样的 min.insync.replicas 写进所有 controller 的文件。对运行中的集群，用 kafka-configs --alter --entity-type brokers --entity-default --add-config min.insync.replicas=2 对所有 broker 设置，并用 --describe 检查。",
  },
  ignoreWhen: {
    en: "The cluster was formatted before 4.1 and never switched eligible leader replicas on, the value was set with kafka-configs, or every topic that matters sets its own.",
    "zh-cn":
      "集群是在 4.1 之前格式化的，并且从未启用 ELR（eligible leader replicas）；或者已用 kafka-configs 设置；或者重要的主题都自己设置了。",
  },
  messages: {
    broker: {
      en: "In clusters formatted with 4.1 or later the controllers' value outranks this one: min.insync.replicas={value} counts only if their files, or kafka-configs, say it too.",
      "zh-cn":
        "在用 4.1 及以上版本格式化的集群中，controller 的值优先于这里：只有 controller 的文件或 kafka-configs 也这样设置，min.insync.replicas={value} 才有效。",
    },
    unset: {
      en: "min.insync.replicas is not set in this controller's file: clusters formatted with 4.1 or later then use 1 on all brokers, whatever their files say. Set 2 with three replicas.",
      "zh-cn":
        "这个 controller 的文件没有设置 min.insync.replicas：用 4.1 及以上版本格式化的集群会在所有 broker 上使用 1，不管它们的文件怎么写。三副本请设为 2。",
    },
    one: {
      en: "min.insync.replicas=1 in a controller's file: clusters formatted with 4.1 or later use it on all brokers, whatever their files say. Set 2 with three replicas.",
      "zh-cn":
        "controller 的文件中写着 min.insync.replicas=1：用 4.1 及以上版本格式化的集群会在所有 broker 上使用它，不管它们的文件怎么写。三副本请设为 2。",
    },
  },
  fixes: {
    two: {
      en: "Set min.insync.replicas=2 (changes behaviour)",
      "zh-cn": "设为 min.insync.replicas=2（改变行为）",
    },
    everywhere: {
      en: "Write the same min.insync.replicas, 2 with three replicas, into the files of all controllers; in a running cluster set it with kafka-configs --entity-type brokers --entity-default.",
      "zh-cn":
        "请在所有 controller 的文件中写同样的 min.insync.replicas，三副本时为 2；运行中的集群用 kafka-configs --entity-type brokers --entity-default 设置。",
    },
  },
}));
