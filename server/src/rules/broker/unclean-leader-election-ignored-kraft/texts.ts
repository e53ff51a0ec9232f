/** What the rule broker-unclean-leader-election-ignored-kraft says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerUncleanLeaderElectionIgnoredKraftTexts = ruleTexts(() => ({
  title: {
    en: "KRaft ignores unclean.leader.election.enable before 3.9",
    "zh-cn": "3.9 之前的 KRaft 会忽略 unclean.leader.election.enable",
  },
  why: {
    en: "The KRaft controllers of 3.0 to 3.8 never elect a replica that lags, whatever the files say: a partition without a replica in sync stays offline. Who counts on the setting for availability does not get it. The danger comes later: from 3.9 on the controllers read it, and the line that did nothing for years lets a replica that lags become leader and cut off acknowledged records.",
    "zh-cn":
      "3.0 到 3.8 的 KRaft controller 无论文件怎么写都不会选举落后的副本：没有同步副本的分区会一直离线。指望靠它提高可用性的人得不到效果。更大的危险在以后：从 3.9 起 controller 会读取它，这行多年不起作用的配置会让落后的副本当上 leader，截断已确认的消息。",
  },
  timeline: [
    {
      lane: "leader",
      mark: "failure",
      text: { en: "On 3.8 the last replica in sync dies.", "zh-cn": "在 3.8 上，最后一个同步副本宕机。" },
    },
    {
      lane: "follower",
      text: {
        en: "Against the file, the follower that lags is not elected; the partition is offline.",
        "zh-cn": "尽管文件允许，落后的 follower 并没有当选，分区离线。",
      },
    },
    { lane: "broker", text: { en: "The cluster is upgraded to 3.9.", "zh-cn": "集群升级到 3.9。" } },
    {
      lane: "follower",
      mark: "lost",
      text: {
        en: "The next time it is elected, and acknowledged records are cut off.",
        "zh-cn": "下一次它会当选，已确认的消息被截断。",
      },
    },
  ],
  remedy: {
    en: "Remove the line before the upgrade. If a partition has to go on without its lost records, ask once with kafka-leader-election --election-type unclean.",
    "zh-cn":
      "升级之前删除这一行。如果分区确实必须在丢失部分消息的情况下恢复，用 kafka-leader-election --election-type unclean 手动执行一次。",
  },
  ignoreWhen: {
    en: "From 3.9 on the elections are wanted: the topics hold metrics or logs where going on counts more than completeness.",
    "zh-cn": "就是希望从 3.9 起允许这种选举：主题里是指标或日志，可用性比完整性重要。",
  },
  messages: {
    ignored: {
      en: "KRaft controllers before 3.9 ignore unclean.leader.election.enable=true; after an upgrade it comes to life and may cut off acknowledged records. Remove it.",
      "zh-cn":
        "3.9 之前的 KRaft controller 会忽略 unclean.leader.election.enable=true；升级后它会生效，可能截断已确认的消息。请删除。",
    },
  },
}));
