/** What the rule librdkafka-address-odd says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const librdkafkaAddressOddTexts = ruleTexts(() => ({
  title: {
    en: "An address that librdkafka accepts and cannot use",
    "zh-cn": "librdkafka 接受但无法使用的地址",
  },
  why: {
    en: "librdkafka refuses no address when a client is made. It divides the list at commas alone, reads a port as far as there are digits, and stops at the first scheme that is not the one of security.protocol: that address and all behind it are dropped, and only a line in the log says so. The client then has fewer brokers than its file names, or none, and messages wait in its queue until they time out.",
    "zh-cn":
      "librdkafka 创建客户端时不会拒绝任何地址。它只在逗号处分隔列表，端口只读到数字为止，遇到第一个与 security.protocol 不一致的协议前缀就停止：该地址及其后的所有地址都会被丢弃，只在日志中留下一行。于是客户端得到的 broker 比文件中写的少，甚至一个也没有，消息在队列中等待直到超时。",
  },
  timeline: [
    {
      lane: "producer",
      text: { en: "The client is made, and no address is refused.", "zh-cn": "客户端创建成功，没有地址被拒绝。" },
    },
    {
      lane: "producer",
      mark: "failure",
      text: {
        en: "The address leads to no broker: the client tries it again and again.",
        "zh-cn": "该地址找不到 broker：客户端反复重试。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "Messages in the queue reach message.timeout.ms and fail.",
        "zh-cn": "队列中的消息达到 message.timeout.ms 后失败。",
      },
    },
  ],
  remedy: {
    en: "Write host:port, divided by commas, without quotes and without a scheme.",
    "zh-cn": "写成 host:port，用逗号分隔，不加引号，也不加协议前缀。",
  },
  ignoreWhen: {
    en: "Another address of the list leads to the cluster, and fewer brokers to start from are enough.",
    "zh-cn": "列表中还有其他地址可以连上集群，并且起始 broker 少一些也够用。",
  },
  messages: {
    host: {
      en: "librdkafka takes {entry} for the name of one host, which nobody can resolve: only a comma divides addresses, and quotes are part of them.",
      "zh-cn": "librdkafka 会把 {entry} 当作一个主机名，而它无法解析：只有逗号能分隔地址，引号也会成为地址的一部分。",
    },
    port: {
      en: "librdkafka reads port {port} in {entry}, and says nothing: a port is a number from 0 to 65535.",
      "zh-cn": "librdkafka 从 {entry} 中读到的端口是 {port}，并且不作提示：端口必须是 0 到 65535 之间的数字。",
    },
    scheme: {
      en: "librdkafka knows no {scheme}: this address and all behind it are dropped, and only its log says so.",
      "zh-cn": "librdkafka 不认识 {scheme}：该地址及其后的所有地址都会被丢弃，只在日志中有提示。",
    },
    otherProtocol: {
      en: "{scheme} is not the security.protocol of this client: this address and all behind it are dropped, and only its log says so.",
      "zh-cn": "{scheme} 与该客户端的 security.protocol 不一致：该地址及其后的所有地址都会被丢弃，只在日志中有提示。",
    },
  },
  fixes: {
    write: {
      en: "Write the addresses as host:port, divided by commas, and choose the protocol with security.protocol.",
      "zh-cn": "请把地址写成 host:port，用逗号分隔，并用 security.protocol 选择协议。",
    },
  },
}));
