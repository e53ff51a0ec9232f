/** What the rule scs-commit-before-or-despite-failure says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsCommitBeforeOrDespiteFailureTexts = ruleTexts(() => ({
  title: {
    en: "The offset is committed whether or not the record was processed",
    "zh-cn": "不管消息是否处理成功，位移都会提交",
  },
  why: {
    en: "These settings move the group's offset without asking whether the record was processed: reactive-at-most-once commits before the function sees it, reactive-auto-commit when it has been handed over, and auto-commit-on-error when a polled record has failed. A failure or a crash loses what was under way.",
    "zh-cn":
      "这些配置不问消息是否处理成功就前移消费者组的位移：reactive-at-most-once 在函数看到消息之前提交，reactive-auto-commit 在交出消息时提交，auto-commit-on-error 在轮询方式（polled）读到的消息处理失败后提交。出错或崩溃会丢失正在处理的消息。",
  },
  timeline: [
    { lane: "broker", to: "consumer", text: { en: "Records are read.", "zh-cn": "读到一批消息。" } },
    { lane: "consumer", to: "broker", text: { en: "Their offsets are committed at once.", "zh-cn": "位移立即提交。" } },
    {
      lane: "application",
      mark: "failure",
      text: { en: "Processing fails, or the application dies.", "zh-cn": "处理失败，或应用崩溃。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: {
        en: "The group goes on behind them: they are not read again.",
        "zh-cn": "消费者组从它们之后继续：不会再读到这些消息。",
      },
    },
  ],
  remedy: {
    en: "Remove the setting: records are then committed after they were processed, or acknowledged by the code, and may be read twice after a crash.",
    "zh-cn": "删除该配置：位移会在处理之后提交，或由代码确认；崩溃后消息可能被读取两次。",
  },
  ignoreWhen: {
    en: "Losing records is accepted, and reading one twice would be worse.",
    "zh-cn": "可以接受丢消息，而重复读取更糟。",
  },
  messages: {
    onError: {
      en: "auto-commit-on-error commits a polled record although it failed: it is not read again. Remove it, or send what fails to a dead-letter topic.",
      "zh-cn":
        "以轮询方式（polled）读到的消息处理失败后，auto-commit-on-error 照样提交位移，该消息不会再被读取。请删除，或把失败的消息转入死信主题。",
    },
    reactive: {
      en: "reactive-auto-commit commits records when they are handed over, whether or not they are processed afterwards. Remove it and acknowledge them in the code.",
      "zh-cn": "reactive-auto-commit 在交出消息时就提交位移，不管之后是否处理成功。请删除，并在代码中确认。",
    },
    atMostOnce: {
      en: "reactive-at-most-once commits each record before it is processed: what fails or is under way in a crash is lost. Remove it.",
      "zh-cn": "reactive-at-most-once 在处理之前提交每条消息的位移：失败的、崩溃时正在处理的消息都会丢失。请删除。",
    },
  },
}));
