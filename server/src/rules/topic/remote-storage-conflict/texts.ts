/** What the rule topic-remote-storage-conflict says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { topicRefused } from "../../../texts/startup.ts";

export const topicRemoteStorageConflictTexts = ruleTexts(() => ({
  title: {
    en: "Settings that tiered storage rules out: the topic is not created or changed",
    "zh-cn": "分层存储不允许的配置组合：主题无法创建或修改",
  },
  why: {
    en: "A topic in tiered storage keeps a part of its records on the brokers' disks and all of them in the remote store. Therefore the local retention must not exceed the whole one, and compaction, which would have to rewrite what is remote, is not supported. Kafka refuses the whole request, and the topic keeps its former settings or is not created.",
    "zh-cn":
      "启用分层存储的主题在 broker 磁盘上保留一部分消息，在远程存储中保留全部消息。因此本地保留的时长或大小不能超过总的保留值；日志压缩（compaction）需要重写远程内容，所以也不支持。Kafka 会拒绝整个请求，主题保持原有配置或者不会被创建。",
  },
  timeline: topicRefused({
    en: "The settings do not go with tiered storage: the request is refused as a whole.",
    "zh-cn": "这些配置与分层存储不相容：整个请求被拒绝。",
  }),
  remedy: {
    en: "Keep less on the brokers than in all, and use tiered storage only for topics that delete.",
    "zh-cn": "让 broker 上的本地保留少于总保留，并且只对 cleanup.policy 为 delete 的主题使用分层存储。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a tool changes the settings before they reach Kafka.",
    "zh-cn": "照目前的写法不应忽略，除非有工具在配置到达 Kafka 之前修改它们。",
  },
  messages: {
    compacted: {
      en: "The topic will not be created or changed: tiered storage takes only cleanup.policy=delete, and this is {value}.",
      "zh-cn": "主题无法创建或修改：分层存储只支持 cleanup.policy=delete，而这里是 {value}。",
    },
    longer: {
      en: "The topic will not be created or changed: {local} ({value}) is more than {whole} ({limit}).",
      "zh-cn": "主题无法创建或修改：{local}（{value}）超过了 {whole}（{limit}）。",
    },
    notCopied: {
      en: "The topic will not be created or changed: remote.log.copy.disable is true, and then {local} ({value}) has to equal {whole} ({limit}).",
      "zh-cn":
        "主题无法创建或修改：remote.log.copy.disable 为 true 时，{local}（{value}）必须等于 {whole}（{limit}）。",
    },
  },
  fixes: {
    policy: {
      en: "Set cleanup.policy to delete, or keep this topic out of tiered storage.",
      "zh-cn": "请把 cleanup.policy 设为 delete，或不要对该主题使用分层存储。",
    },
  },
}));
