/** What the rule broker-controlled-shutdown-disabled says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerControlledShutdownDisabledTexts = ruleTexts(() => ({
  title: {
    en: "Stopping a broker is as bad as a crash",
    "zh-cn": "正常停止 broker 等同于宕机",
  },
  why: {
    en: "A broker that is stopped in order first hands its partitions to replicas that have everything, and only then leaves. With controlled.shutdown.enable=false it just goes. Each of its partitions has no leader until the controller notices, producers and consumers wait, and what the leader had confirmed for acks=1 but not yet handed on is cut off. That happens at every restart, so with every upgrade once for each broker.",
    "zh-cn":
      "正常停止的 broker 会先把分区的 leader 交给数据完整的副本，然后才退出。controlled.shutdown.enable=false 时它直接退出：在 controller 发现之前，这些分区没有 leader，生产者和消费者只能等待；acks=1 时已确认但还没复制出去的消息会被截断。每次重启都会发生，滚动升级时每台 broker 都要来一遍。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: { en: "A batch is sent with acks=1.", "zh-cn": "以 acks=1 发送一个批次。" },
    },
    { lane: "leader", to: "producer", text: { en: "The leader confirms it.", "zh-cn": "leader 确认。" } },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The broker is restarted for an upgrade and leaves without handing over.",
        "zh-cn": "为升级重启 broker，它没有交接就退出。",
      },
    },
    {
      lane: "follower",
      text: {
        en: "A follower becomes leader; it lacks the batch.",
        "zh-cn": "一个 follower 成为 leader，它没有这个批次。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The restarted broker cuts it off: the confirmed records are lost.",
        "zh-cn": "重启后的 broker 截断日志：已确认的消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting; true is the default. Give the broker time to hand over before it is killed: Kubernetes' terminationGracePeriodSeconds or systemd's TimeoutStopSec of a few minutes.",
    "zh-cn":
      "删除该配置，默认值是 true。并且在强制结束之前给 broker 足够的交接时间：把 Kubernetes 的 terminationGracePeriodSeconds 或 systemd 的 TimeoutStopSec 设为几分钟。",
  },
  ignoreWhen: {
    en: "The cluster has one broker, which has nobody to hand over to.",
    "zh-cn": "集群只有一台 broker，无处可交接。",
  },
  messages: {
    off: {
      en: "With controlled.shutdown.enable=false a planned stop is a crash: partitions have no leader for a while, and records confirmed for acks=1 can be lost. Remove it; the default is true.",
      "zh-cn":
        "controlled.shutdown.enable=false 时，正常停止也等同于宕机：分区会有一段时间没有 leader，acks=1 已确认的消息可能丢失。请删除，默认值是 true。",
    },
  },
}));
