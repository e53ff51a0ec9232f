/** What the rule broker-request-size-chain says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const brokerRequestSizeChainTexts = ruleTexts(() => ({
  title: {
    en: "Large records get a closed connection instead of an answer",
    "zh-cn": "大消息得到的不是响应，而是被断开的连接",
  },
  why: {
    en: "A record travels in a request, and the broker reads no request larger than socket.request.max.bytes. Where message.max.bytes allows batches of that size, the broker closes the connection before it has looked at the batch. The producer sees a disconnect, takes it for a passing fault, and sends the same request again until delivery.timeout.ms is over. Other batches in the same request and on the same connection wait or fail along with it, and nobody reads what the trouble is: that one record is too large.",
    "zh-cn":
      "消息放在请求中传输，而 broker 不读取超过 socket.request.max.bytes 的请求。如果 message.max.bytes 允许这么大的批次，broker 在看到批次之前就断开连接。生产者只看到连接断开，以为是临时故障，反复发送同一请求，直到 delivery.timeout.ms 超时。同一请求、同一连接上的其他批次也跟着等待或失败，而没有任何地方说明真正的原因：某条消息太大。",
  },
  timeline: [
    {
      lane: "producer",
      to: "broker",
      text: { en: "A request with a very large batch is sent.", "zh-cn": "发送包含超大批次的请求。" },
    },
    {
      lane: "broker",
      mark: "failure",
      text: {
        en: "It is larger than socket.request.max.bytes: the broker closes the connection.",
        "zh-cn": "超过 socket.request.max.bytes：broker 断开连接。",
      },
    },
    {
      lane: "producer",
      to: "broker",
      text: {
        en: "The producer connects again and sends it again, and again.",
        "zh-cn": "生产者重新连接，一次又一次地重发。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "delivery.timeout.ms is over: the batch fails, with a timeout for a reason.",
        "zh-cn": "delivery.timeout.ms 超时：批次失败，报告的原因只是超时。",
      },
    },
  ],
  remedy: {
    en: "Keep socket.request.max.bytes well above message.max.bytes and the max.message.bytes of every topic, twice as much for instance. Better still, store what is that large elsewhere and send a reference.",
    "zh-cn":
      "让 socket.request.max.bytes 明显大于 message.max.bytes 以及各主题的 max.message.bytes，例如两倍。更好的办法是把这么大的内容存到别处，只发送引用。",
  },
  ignoreWhen: {
    en: "No producer sends anything that large, as their max.request.size is smaller.",
    "zh-cn": "生产者的 max.request.size 更小，没有人会发送这么大的消息。",
  },
  messages: {
    closed: {
      en: "message.max.bytes ({record}) allows batches that no request can carry, for socket.request.max.bytes is {allowed}: the broker closes the connection without an answer, and producers retry until they give up.",
      "zh-cn":
        "message.max.bytes（{record}）允许的批次没有请求装得下，因为 socket.request.max.bytes 是 {allowed}：broker 不作响应直接断开连接，生产者重试直到放弃。",
    },
  },
  fixes: {
    raise: {
      en: "Raise socket.request.max.bytes well above {record}, or lower message.max.bytes well below {allowed}.",
      "zh-cn": "请把 socket.request.max.bytes 提高到明显大于 {record}，或把 message.max.bytes 降到明显小于 {allowed}。",
    },
  },
}));
