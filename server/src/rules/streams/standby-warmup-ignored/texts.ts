/** What the rule streams-standby-warmup-ignored says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const streamsStandbyWarmupIgnoredTexts = ruleTexts(() => ({
  title: {
    en: "Standby and warm-up copies that the streams protocol ignores",
    "zh-cn": "streams 协议忽略的备用副本和预热副本配置",
  },
  why: {
    en: "With group.protocol=streams the broker assigns the tasks, standby copies included, and it asks the group's configuration how many, not the application's. num.standby.replicas is logged and put aside; warm-up copies do not exist there yet. Nobody notices until an instance dies: then its state is restored from the changelog from the beginning, and its partitions wait for that.",
    "zh-cn":
      "使用 group.protocol=streams 时，任务（包括备用副本）由 broker 分配，数量取自消费者组的配置，而不是应用的配置。num.standby.replicas 只会留下一条日志；预热副本目前还不支持。平时没人察觉，直到某个实例崩溃：它的状态要从 changelog 从头恢复，期间相应分区只能等待。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The application starts with num.standby.replicas=1 and logs a warning.",
        "zh-cn": "应用带着 num.standby.replicas=1 启动，记下一条警告。",
      },
    },
    {
      lane: "broker",
      to: "application",
      text: { en: "The broker assigns the tasks, without standby copies.", "zh-cn": "broker 分配任务，没有备用副本。" },
    },
    { lane: "application", mark: "failure", text: { en: "An instance dies.", "zh-cn": "一个实例崩溃。" } },
    {
      lane: "application",
      to: "broker",
      text: {
        en: "Another one reads the whole changelog before it goes on. Nothing is lost, but its partitions stand still.",
        "zh-cn": "另一个实例要先读完整个 changelog 才能继续。没有丢失，但相应分区停滞。",
      },
    },
  ],
  remedy: {
    en: "Set streams.num.standby.replicas on the group, with kafka-configs.sh and --entity-type groups, and remove the line here. Or go back to group.protocol=classic.",
    "zh-cn":
      "用 kafka-configs.sh 和 --entity-type groups 在消费者组上设置 streams.num.standby.replicas，然后删除这里的这一行。或者改回 group.protocol=classic。",
  },
  ignoreWhen: {
    en: "The line is kept for the way back to the classic protocol.",
    "zh-cn": "保留这一行是为了便于退回 classic 协议。",
  },
  messages: {
    standby: {
      en: "num.standby.replicas={count} has no effect with group.protocol=streams: there the group's own configuration decides, and without it a failed instance's state is restored from the beginning.",
      "zh-cn":
        "在 group.protocol=streams 下 num.standby.replicas={count} 不起作用：由消费者组自身的配置决定；没有那个配置时，崩溃实例的状态要从头恢复。",
    },
    warmup: {
      en: "max.warmup.replicas has no effect with group.protocol=streams: that protocol has no warm-up copies yet.",
      "zh-cn": "在 group.protocol=streams 下 max.warmup.replicas 不起作用：该协议目前还没有预热副本。",
    },
  },
  fixes: {
    onTheGroup: {
      en: "To have standby copies: kafka-configs.sh --alter --entity-type groups --entity-name {application} --add-config streams.num.standby.replicas={count}",
      "zh-cn":
        "要使用备用副本：kafka-configs.sh --alter --entity-type groups --entity-name {application} --add-config streams.num.standby.replicas={count}",
    },
  },
}));
