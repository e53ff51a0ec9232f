/** What the rule connect-worker-producer-weakened says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const connectWorkerProducerWeakenedTexts = ruleTexts(() => ({
  title: {
    en: "Weaker producers for Connect's source tasks",
    "zh-cn": "削弱了 Connect source 任务的生产者",
  },
  why: {
    en: "Connect writes what its source tasks read with a careful producer: acks=all, one request in flight, and no idempotence, even where newer producers have it by default. A setting under producer. in the worker's file, or under producer.override. in a connector's, takes the place of Connect's own. Once a record is confirmed, Connect commits the source offset behind it: what is lost after that is not read again. And with several requests in flight but no idempotence, a batch that has to be sent again lands behind its successor.",
    "zh-cn":
      "Connect 用一个配置稳妥的生产者写入 source 任务读到的数据：acks=all、只有一个在途请求，并且关闭幂等（即使新版生产者默认开启）。worker 文件中 producer. 前缀的配置，或连接器文件中 producer.override. 前缀的配置，会取代 Connect 自己的设置。消息一旦得到确认，Connect 就提交它之后的源端位移：此后丢失的消息不会再读。而没有幂等却允许多个在途请求时，需要重发的批次会排到后面批次之后。",
  },
  timeline: [
    {
      lane: "connect",
      to: "leader",
      text: { en: "A source task's records are sent with acks=1.", "zh-cn": "source 任务的消息以 acks=1 发送。" },
    },
    {
      lane: "leader",
      to: "connect",
      text: {
        en: "The leader confirms them before any follower has them.",
        "zh-cn": "leader 在任何 follower 拿到之前就确认。",
      },
    },
    {
      lane: "connect",
      text: {
        en: "Connect commits the source offset behind these records.",
        "zh-cn": "Connect 提交这些消息之后的源端位移。",
      },
    },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The leader dies; a follower without them takes over.",
        "zh-cn": "leader 宕机，没有这些消息的 follower 接任。",
      },
    },
    {
      lane: "connect",
      mark: "lost",
      text: {
        en: "The records are gone from the topic, and the source is not asked for them again.",
        "zh-cn": "主题里已经没有这些消息，Connect 也不会再向源端读取。",
      },
    },
  ],
  remedy: {
    en: "Remove these settings: Connect's own are made for this. For more throughput keep acks=all, allow up to five requests in flight and set enable.idempotence=true for the same producers; brokers older than 2.8 then want the permission IdempotentWrite.",
    "zh-cn":
      "删除这些配置：Connect 自己的默认值就是为此设计的。想提高吞吐，请保持 acks=all，允许最多五个在途请求，并为同一生产者设置 enable.idempotence=true；低于 2.8 的 broker 需要 IdempotentWrite 权限。",
  },
  ignoreWhen: {
    en: "The sources deliver metrics or logs that may be incomplete, or whose order does not matter.",
    "zh-cn": "source 传输的是允许缺失、也不关心顺序的指标或日志。",
  },
  messages: {
    one: {
      en: "{key}=1 replaces Connect's acks=all: a record that only the leader has counts as delivered, its source offset is committed, and if the leader dies it is gone for good. Use all.",
      "zh-cn":
        "{key}=1 取代了 Connect 的 acks=all：只有 leader 拿到的消息就算送达，其源端位移随即提交，leader 一旦宕机就永远丢失。请使用 all。",
    },
    zero: {
      en: "{key}=0 replaces Connect's acks=all: every record counts as delivered once it is sent, its source offset is committed, and any failure on the way loses it in silence. Use all.",
      "zh-cn":
        "{key}=0 取代了 Connect 的 acks=all：消息一发出就算送达，其源端位移随即提交，途中任何故障都会让它悄悄丢失。请使用 all。",
    },
    inFlight: {
      en: "{key}={count} without idempotence: Connect switches idempotence off and sends one request at a time instead, so with {count} a batch that is sent again lands behind a later one. Remove the setting, or set producer.enable.idempotence=true.",
      "zh-cn":
        "{key}={count} 且没有幂等：Connect 关闭幂等、一次只发一个请求，改为 {count} 后，重发的批次会排到后面批次之后。请删除该配置，或设置 producer.enable.idempotence=true。",
    },
    inFlightHere: {
      en: "{key}={count}: unless the worker switches idempotence on, which Connect does not by itself, a batch that is sent again lands behind a later one. Remove the setting, or set producer.override.enable.idempotence=true.",
      "zh-cn":
        "{key}={count}：除非 worker 打开了幂等（Connect 默认不打开），重发的批次会排到后面批次之后。请删除该配置，或设置 producer.override.enable.idempotence=true。",
    },
  },
}));
