/** What the rule client-address-refused says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const clientAddressRefusedTexts = ruleTexts(() => ({
  title: {
    en: "An address of a broker that the Java client cannot read",
    "zh-cn": "Java 客户端无法解析的 broker 地址",
  },
  why: {
    en: "bootstrap.servers is a list of host:port, divided by commas. The client reads all of it when it is built, before it connects: one address without a port, with quotes around it or with a path behind it, and the client is not built. An entry such as a:9092;b:9092 is one entry, not two: older clients read it from its end and use b alone, newer ones refuse it. A scheme before the host is accepted and means nothing.",
    "zh-cn":
      "bootstrap.servers 是用逗号分隔的 host:port 列表。客户端在创建时、连接之前就会解析整个列表：只要有一个地址缺少端口、带有引号或后面带有路径，客户端就无法创建。a:9092;b:9092 是一个地址而不是两个：旧版本从末尾开始解析，只使用 b；新版本会拒绝它。主机名前的协议前缀可以接受，但没有意义。",
  },
  timeline: refusalOf(
    "application",
    {
      en: "The client reads the list of addresses: host, colon, port, and a comma before the next.",
      "zh-cn": "客户端解析地址列表：主机名、冒号、端口，再用逗号分隔下一个地址。",
    },
    {
      en: "One of them is not of that form: a ConfigException is thrown.",
      "zh-cn": "其中一个不符合该格式：抛出 ConfigException。",
    },
  ),
  remedy: {
    en: "Write the brokers' addresses as host:port, divided by commas, without quotes in .properties. Clients connect to brokers, never to ZooKeeper.",
    "zh-cn":
      "把 broker 地址写成 host:port，用逗号分隔；.properties 文件中不要加引号。客户端连接的是 broker，而不是 ZooKeeper。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    nothing: {
      en: "The client will not start: {key} names no address.",
      "zh-cn": "客户端无法启动：{key} 中没有任何地址。",
    },
    "empty-entry": {
      en: "The client will not start: {key} has an empty entry between or after its commas.",
      "zh-cn": "客户端无法启动：{key} 的逗号之间或之后有一个空项。",
    },
    "no-port": {
      en: "The client will not start: {entry} in {key} has no port. Write host:port.",
      "zh-cn": "客户端无法启动：{key} 中的 {entry} 没有端口。请写成 host:port。",
    },
    "port-range": {
      en: "The client will not start: the port of {entry} in {key} is above 65535.",
      "zh-cn": "客户端无法启动：{key} 中 {entry} 的端口大于 65535。",
    },
    form: {
      en: "The client will not start: {entry} in {key} is not of the form host:port.",
      "zh-cn": "客户端无法启动：{key} 中的 {entry} 不符合 host:port 的格式。",
    },
    host: {
      en: "The client will not start: {entry} in {key} names no host that can be resolved.",
      "zh-cn": "客户端无法启动：{key} 中的 {entry} 不是可以解析的主机。",
    },
    partly: {
      en: "{entry} in {key} is one address to Kafka, not several: clients up to 3.7 and 3.9.1 use {used} alone, 3.8.0, 3.8.1, 3.9.0 and 4.0 or later do not start. Divide addresses by commas.",
      "zh-cn":
        "{key} 中的 {entry} 对 Kafka 来说是一个地址而不是多个：3.7 及之前以及 3.9.1 起的 3.9 客户端只使用 {used}，3.8.0、3.8.1、3.9.0 以及 4.0 及之后的版本无法启动。请用逗号分隔地址。",
    },
  },
  fixes: {
    write: {
      en: "Write {key} as host:port, several divided by commas, with the addresses of brokers.",
      "zh-cn": "请把 {key} 写成 host:port，多个地址用逗号分隔，并填写 broker 的地址。",
    },
  },
}));
