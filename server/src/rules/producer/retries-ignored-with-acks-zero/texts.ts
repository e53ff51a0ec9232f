/** What the rule producer-retries-ignored-with-acks-zero says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const producerRetriesIgnoredWithAcksZeroTexts = ruleTexts(() => ({
  title: { en: "retries does nothing with acks=0", "zh-cn": "acks=0 时 retries 不起作用" },
  why: {
    en: "A retry needs an answer that says what failed. With acks=0 the broker sends none, and the producer counts a batch as sent once it is written to the socket. However many retries the file allows, a batch that was lost or refused on the way is never sent again.",
    "zh-cn":
      "要重试，先得有响应告诉生产者哪里失败了。acks=0 时 broker 不返回响应，批次写入 socket 就算发送成功。无论配置多少次重试，途中丢失或被拒绝的批次都不会再次发送。",
  },
  timeline: [
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "A batch is written to the socket and counts as sent.",
        "zh-cn": "批次写入 socket，即视为发送成功。",
      },
    },
    { lane: "producer", to: "application", text: { en: "The callback reports success.", "zh-cn": "回调报告成功。" } },
    {
      lane: "leader",
      mark: "failure",
      text: {
        en: "The broker refuses the batch, for example because it is no longer the leader.",
        "zh-cn": "broker 拒绝该批次，例如它已不再是 leader。",
      },
    },
    {
      lane: "producer",
      mark: "lost",
      text: {
        en: "No answer comes, so no retry is made, and the records are lost.",
        "zh-cn": "没有响应，也就没有重试，消息丢失。",
      },
    },
  ],
  remedy: {
    en: "Set acks=all, so that failures are seen and retried. If losing records is acceptable, remove retries: the file then says what really happens.",
    "zh-cn": "设置 acks=all，这样失败才会被发现并重试。如果可以接受丢失消息，就删除 retries，让配置如实反映实际行为。",
  },
  ignoreWhen: {
    en: "acks is raised somewhere else, for example in code, and retries is meant for that case.",
    "zh-cn": "acks 会在别处（例如代码中）调高，retries 是为那种情况准备的。",
  },
  messages: {
    ignored: {
      en: "retries={retries} has no effect with acks=0: no answer is awaited, so no failure is noticed and nothing is sent again. Set acks=all, or remove retries.",
      "zh-cn":
        "acks=0 时 retries={retries} 不起作用：不等待响应，就发现不了失败，也不会重发。请设置 acks=all，或删除 retries。",
    },
  },
}));
