/** What the rule system-mirror-stopped-by-target says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const systemMirrorStoppedByTargetTexts = ruleTexts(() => ({
  title: {
    en: "The target cluster cannot hold the topics that MirrorMaker creates",
    "zh-cn": "目标集群容纳不了 MirrorMaker 创建的主题",
  },
  why: {
    en: "MirrorMaker creates each mirrored topic with replication.factor copies, 2 where no file says otherwise. If the target has fewer brokers, it refuses: MirrorMaker logs a warning, and the topic is not mirrored. The mirrored topic takes min.insync.replicas from the target, not from its source. If that is as high as the number of copies, every broker with a copy has to be up: while one of them restarts, MirrorMaker can write nothing, and waits. What the source deletes in the meantime never arrives.",
    "zh-cn":
      "MirrorMaker 以 replication.factor 个副本创建每个镜像主题，没有文件说明时为 2。如果目标集群的 broker 更少，它会拒绝：MirrorMaker 只记录一条警告，该主题不会被镜像。镜像主题的 min.insync.replicas 取自目标集群，而不是源主题。如果它与副本数一样大，持有副本的 broker 就必须全部在线：其中一个重启期间，MirrorMaker 什么也写不了，只能等待。源集群在此期间删除的消息永远不会到达。",
  },
  timeline: [
    {
      lane: "connect",
      to: "leader",
      text: {
        en: "MirrorMaker writes records to the target, with acks=all.",
        "zh-cn": "MirrorMaker 以 acks=all 向目标集群写入消息。",
      },
    },
    {
      lane: "follower",
      mark: "failure",
      text: { en: "One broker with a copy restarts.", "zh-cn": "持有副本的一个 broker 重启。" },
    },
    {
      lane: "leader",
      to: "connect",
      text: {
        en: "Too few replicas in sync: the records are refused.",
        "zh-cn": "同步副本太少：消息被拒绝。",
      },
    },
    {
      lane: "connect",
      mark: "failure",
      text: {
        en: "The mirror stands still, and the source goes on deleting by age.",
        "zh-cn": "镜像停滞，而源集群继续按时间删除消息。",
      },
    },
  ],
  remedy: {
    en: "Set replication.factor of the flow to 3 where the target has three brokers or more, beside min.insync.replicas=2. Topics that MirrorMaker has already created keep their copies: raise them with kafka-reassign-partitions.",
    "zh-cn":
      "如果目标集群有三个或更多 broker，把该流的 replication.factor 设为 3，并配合 min.insync.replicas=2。MirrorMaker 已创建的主题不会改变副本数：要用 kafka-reassign-partitions 提高。",
  },
  ignoreWhen: {
    en: "The mirrored topics exist already, with settings of their own.",
    "zh-cn": "镜像主题已经存在，并有自己的设置。",
  },
  messages: {
    tooMany: {
      en: "MirrorMaker creates topics with {copies} copies, and the target has {brokers} broker(s): it refuses them, and no new topic is mirrored.",
      "zh-cn":
        "MirrorMaker 以 {copies} 个副本创建主题，而目标集群只有 {brokers} 个 broker：创建会被拒绝，新主题不会被镜像。",
    },
    noSpare: {
      en: "MirrorMaker creates topics with {copies} copies, and the target requires min.insync.replicas={minimum}: while one broker with a copy is down, nothing is mirrored.",
      "zh-cn":
        "MirrorMaker 以 {copies} 个副本创建主题，而目标集群要求 min.insync.replicas={minimum}：任何一个持有副本的 broker 停机，镜像就停止。",
    },
  },
  fixes: {
    spare: {
      en: "Let min.insync.replicas of the target be smaller than replication.factor.",
      "zh-cn": "使目标集群的 min.insync.replicas 小于 replication.factor。",
    },
  },
}));
