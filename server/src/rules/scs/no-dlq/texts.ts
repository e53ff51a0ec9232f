/** What the rule scs-no-dlq says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const scsNoDlqTexts = ruleTexts(() => ({
  title: { en: "A record that keeps failing is logged and skipped", "zh-cn": "反复失败的消息记录日志后被跳过" },
  why: {
    en: "The binder calls the function again when it throws, three times in all and within a few seconds unless max-attempts and the back-off settings say otherwise. Then, without a dead-letter topic, it writes the exception to the log and the offset moves on. An outage of a database for a minute is enough to lose every record of that minute.",
    "zh-cn":
      "函数抛出异常时，绑定器会重试，默认共三次、几秒内用完（由 max-attempts 和退避配置决定）。之后如果没有死信主题，绑定器把异常写入日志，位移继续前移。数据库故障一分钟，就足以丢掉这一分钟的全部消息。",
  },
  timeline: [
    { lane: "broker", to: "consumer", text: { en: "A record is read.", "zh-cn": "读到一条消息。" } },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The function fails three times: the database is away.",
        "zh-cn": "函数连续失败三次：数据库不可用。",
      },
    },
    {
      lane: "consumer",
      text: {
        en: "The error handler logs the exception and treats the record as handled.",
        "zh-cn": "错误处理器记录异常，并把消息视为已处理。",
      },
    },
    {
      lane: "consumer",
      to: "broker",
      text: { en: "The offset behind the record is committed.", "zh-cn": "提交该消息之后的位移。" },
    },
    {
      lane: "application",
      mark: "lost",
      text: { en: "Only the log still knows of the record.", "zh-cn": "只有日志里还留有这条消息的痕迹。" },
    },
  ],
  remedy: {
    en: "Set enable-dlq: true: what keeps failing goes to error.<destination>.<group>, or to dlq-name. Somebody has to look there. An error handler of the application's own does as well.",
    "zh-cn":
      "设置 enable-dlq: true：反复失败的消息会进入 error.<destination>.<group>，或 dlq-name 指定的主题。需要有人关注该主题。应用自己的错误处理器也可以。",
  },
  ignoreWhen: {
    en: "The code handles failures itself, with an error handler or a customizer, or a record that fails is worth nothing.",
    "zh-cn": "代码自己处理失败（错误处理器或 customizer），或失败的消息没有价值。",
  },
  messages: {
    skipped: {
      en: "After {attempts} attempts a record that fails is only logged, and its offset committed. Set enable-dlq: true, so that it is kept.",
      "zh-cn": "失败的消息在尝试 {attempts} 次后只记录日志，位移照常提交。请设置 enable-dlq: true，把它保留下来。",
    },
  },
}));
