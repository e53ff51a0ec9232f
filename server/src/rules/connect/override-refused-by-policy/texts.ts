/** What the rule connect-override-refused-by-policy says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectOverrideRefusedByPolicyTexts = ruleTexts(() => ({
  title: {
    en: "Overrides of client settings that a worker before 3.0 refuses by default",
    "zh-cn": "3.0 之前的 worker 默认拒绝的客户端覆盖配置",
  },
  why: {
    en: "Since Kafka 2.3 a connector may change the settings of its own clients with the prefixes producer.override., consumer.override. and admin.override. Before 3.0 the worker's policy for that is None: a connector with one such line is refused. Workers before 2.3 know no overrides at all: they create the connector and ignore the lines.",
    "zh-cn":
      "从 Kafka 2.3 起，连接器可以用 producer.override.、consumer.override.、admin.override. 修改自己客户端的配置。3.0 之前 worker 的默认策略是 None：只要有一行这样的配置，连接器就会被拒绝。2.3 之前的 worker 不认识覆盖配置：连接器照常创建，这些行被忽略。",
  },
  timeline: [
    {
      lane: "application",
      to: "connect",
      text: {
        en: "A sink with consumer.override.max.poll.records=100 is created.",
        "zh-cn": "创建带有 consumer.override.max.poll.records=100 的 sink。",
      },
    },
    {
      lane: "connect",
      text: {
        en: "The worker's policy is None, the default.",
        "zh-cn": "worker 的策略是默认值 None。",
      },
    },
    {
      lane: "connect",
      to: "application",
      mark: "failure",
      text: {
        en: "The connector is refused: this override is not allowed.",
        "zh-cn": "连接器被拒绝：不允许这项覆盖配置。",
      },
    },
  ],
  remedy: {
    en: "Write connector.client.config.override.policy=All into the file of every worker, or set it in the worker for all connectors, with the prefix producer. or consumer.",
    "zh-cn":
      "在每个 worker 的配置文件中写上 connector.client.config.override.policy=All；或者在 worker 中用 producer.、consumer. 前缀为所有连接器统一设置。",
  },
  ignoreWhen: {
    en: "The workers' own files have that policy.",
    "zh-cn": "worker 的配置文件中已经设置了该策略。",
  },
  messages: {
    refused: {
      en: "A worker before 3.0 refuses a connector with {key}, unless its own file has connector.client.config.override.policy=All.",
      "zh-cn":
        "3.0 之前的 worker 会拒绝带有 {key} 的连接器，除非 worker 自己的配置文件中有 connector.client.config.override.policy=All。",
    },
    ignored: {
      en: "Workers before 2.3 know no overrides: {key} is ignored. Set it in the worker's file, with the prefix producer. or consumer.",
      "zh-cn":
        "2.3 之前的 worker 不认识覆盖配置：{key} 会被忽略。请在 worker 配置文件中用 producer. 或 consumer. 前缀设置。",
    },
  },
  fixes: {
    allow: {
      en: "Write connector.client.config.override.policy=All into the file of every worker, or name the release that runs.",
      "zh-cn": "请在每个 worker 的配置文件中写上 connector.client.config.override.policy=All，或写明实际运行的版本。",
    },
  },
}));
