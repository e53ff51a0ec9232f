/** What the rule strimzi-metadata-version-invalid says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const strimziMetadataVersionInvalidTexts = ruleTexts(() => ({
  title: {
    en: "A metadata version that Strimzi refuses",
    "zh-cn": "Strimzi 不接受的元数据版本",
  },
  why: {
    en: "spec.kafka.metadataVersion is one of Kafka's own version names, such as 3.9 or 3.9-IV0. The operator reads it with Kafka's classes and refuses any other text, and every version before 3.3: from then on the resource is not reconciled, whatever else is changed in it.",
    "zh-cn":
      "spec.kafka.metadataVersion 是 Kafka 自己的版本名，例如 3.9 或 3.9-IV0。operator 用 Kafka 的类读取它，不接受其他文本，也不接受 3.3 之前的版本：之后该资源不再被调谐，无论再修改其中的什么。",
  },
  timeline: [
    {
      lane: "application",
      to: "broker",
      text: {
        en: "The resource is applied with metadataVersion: 3.9-IV9.",
        "zh-cn": "应用带有 metadataVersion: 3.9-IV9 的资源。",
      },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "The operator refuses the resource. Later changes of it, including new brokers, have no effect.",
        "zh-cn": "operator 拒绝该资源。之后的修改（包括新增 broker）都不会生效。",
      },
    },
  ],
  remedy: {
    en: "Write the metadata version of the cluster's Kafka, such as 3.9, or leave the field out: then the operator uses that version.",
    "zh-cn": "请写集群所用 Kafka 的元数据版本，例如 3.9；或省略该字段，operator 会采用该版本。",
  },
  ignoreWhen: {
    en: "Never as it stands; only where a template fills in the value.",
    "zh-cn": "照目前的写法不应忽略，除非由模板填入该值。",
  },
  messages: {
    none: {
      en: "Strimzi will not reconcile this cluster: {value} is not a metadata version of Kafka. Write one such as 3.9 or 3.9-IV0.",
      "zh-cn": "Strimzi 不会调谐该集群：{value} 不是 Kafka 的元数据版本。请写 3.9 或 3.9-IV0 这样的版本。",
    },
    old: {
      en: "Strimzi will not reconcile this cluster: metadata version {value} is older than 3.3, the oldest that Strimzi supports.",
      "zh-cn": "Strimzi 不会调谐该集群：元数据版本 {value} 早于 Strimzi 支持的最低版本 3.3。",
    },
  },
  fixes: {
    version: {
      en: "Write the version of the cluster's Kafka, or remove the field.",
      "zh-cn": "请写集群所用 Kafka 的版本，或删除该字段。",
    },
  },
}));
