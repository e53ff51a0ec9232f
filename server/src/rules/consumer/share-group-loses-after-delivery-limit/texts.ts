/** What the rule consumer-share-group-loses-after-delivery-limit says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const consumerShareGroupLosesAfterDeliveryLimitTexts = ruleTexts(() => ({
  title: {
    en: "The share consumer accepts records whether or not they were processed",
    "zh-cn": "共享消费者不论是否处理完成都会确认消息",
  },
  why: {
    en: "With share.acknowledgement.mode=implicit, the default, the next poll() accepts everything that the last one returned. Code that catches an error and goes on has accepted the record it failed on, and no consumer sees it again. With explicit the code accepts, releases or rejects each record; one that is released or times out five times (group.share.delivery.count.limit) is given up too, so a place for such records is still needed.",
    "zh-cn":
      "share.acknowledgement.mode=implicit（默认值）时，下一次 poll() 会确认上一次返回的全部消息。捕获异常后继续运行的代码，等于确认了处理失败的消息，任何消费者都不会再看到它。explicit 模式下由代码逐条接受、释放或拒绝；被释放或超时五次（group.share.delivery.count.limit）的消息同样会被放弃，因此仍需为它们安排去处。",
  },
  timeline: [
    { lane: "broker", to: "consumer", text: { en: "poll() returns a record.", "zh-cn": "poll() 返回一条消息。" } },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "Its processing fails; the error is logged, and the loop goes on.",
        "zh-cn": "处理失败；记录日志后循环继续。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The next poll() accepts the record all the same.", "zh-cn": "下一次 poll() 照样确认了这条消息。" },
    },
    {
      lane: "broker",
      mark: "lost",
      text: {
        en: "It counts as done: no consumer is given it again.",
        "zh-cn": "它被视为已完成：不会再交给任何消费者。",
      },
    },
  ],
  remedy: {
    en: "Set share.acknowledgement.mode=explicit and acknowledge each record in the code: accept it after processing, release it for another attempt, reject it when it will never work. Store what is rejected, or use the group's dead letter queue where the brokers have it (4.4).",
    "zh-cn":
      "设置 share.acknowledgement.mode=explicit，并在代码中逐条确认：处理完成后接受，需要重试则释放，注定失败则拒绝。请保存被拒绝的消息；broker 支持时（4.4）可使用组的死信队列。",
  },
  ignoreWhen: {
    en: "The code ends on every error without another poll(), or lost records do not matter.",
    "zh-cn": "代码遇到任何错误都会退出而不再 poll()，或者丢失消息无关紧要。",
  },
  messages: {
    implicit: {
      en: "With share.acknowledgement.mode=implicit the next poll() accepts every record of the last one, also those whose processing failed: they do not come again. Use explicit and acknowledge in the code.",
      "zh-cn":
        "share.acknowledgement.mode=implicit 时，下一次 poll() 会确认上一次的全部消息，包括处理失败的：它们不会再次投递。请改用 explicit 并在代码中确认。",
    },
  },
  fixes: {
    explicit: {
      en: "Set it to explicit together with the code: poll() then throws while a record is not acknowledged.",
      "zh-cn": "请与代码一起改为 explicit：此后只要还有未确认的消息，poll() 就会抛出异常。",
    },
  },
}));
