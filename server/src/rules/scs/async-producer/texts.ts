/** What the rule scs-async-producer says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsAsyncProducerTexts = ruleTexts(() => ({
  title: {
    en: "The output is sent after the input counts as handled",
    "zh-cn": "输入已被视为处理完成，输出才真正发送",
  },
  why: {
    en: "An output binding hands the record to Kafka's producer and does not wait. The function has returned, so the container commits the input. If the send fails afterwards, because no broker takes it in time or the topic refuses it, that is one line in the log: the input is committed and its output does not exist.",
    "zh-cn":
      "输出绑定把消息交给 Kafka 生产者后并不等待。函数已经返回，容器随即提交输入的位移。如果之后发送失败（broker 没有及时接收，或主题拒绝该消息），日志里只有一行记录：输入的位移已提交，对应的输出却不存在。",
  },
  timeline: [
    {
      lane: "consumer",
      to: "application",
      text: { en: "The function is given a record and returns its result.", "zh-cn": "函数收到一条消息并返回结果。" },
    },
    {
      lane: "application",
      to: "producer",
      text: { en: "The result goes into the producer's buffer.", "zh-cn": "结果进入生产者的缓冲区。" },
    },
    { lane: "consumer", to: "broker", text: { en: "The input is committed.", "zh-cn": "提交输入的位移。" } },
    {
      lane: "producer",
      mark: "failure",
      text: { en: "Two minutes later the send fails for good.", "zh-cn": "两分钟后发送最终失败。" },
    },
    {
      lane: "producer",
      mark: "lost",
      text: { en: "A line in the log is all that is left of the result.", "zh-cn": "结果只剩日志里的一行。" },
    },
  ],
  remedy: {
    en: "Set sync: true on the output: a failed send then fails the function, and the input is tried again or goes to the dead-letter topic. Each record then waits for its confirmation, which costs throughput. Or let the binder use transactions.",
    "zh-cn":
      "在输出绑定上设置 sync: true：发送失败会让函数失败，输入会重试或进入死信主题。代价是每条消息都要等待确认，吞吐量下降。也可以让绑定器使用事务。",
  },
  ignoreWhen: {
    en: "Failed sends are handled in the code through an error channel, or a missing output does no harm.",
    "zh-cn": "代码通过错误通道处理发送失败，或缺少输出没有影响。",
  },
  messages: {
    later: {
      en: "This output is sent without waiting, while {input} commits what it came from: a send that fails later is only logged. Set sync: true, or use transactions.",
      "zh-cn":
        "该输出发送时不等待，而 {input} 会提交对应输入的位移：之后发送失败只会记录日志。请设置 sync: true 或使用事务。",
    },
  },
}));
