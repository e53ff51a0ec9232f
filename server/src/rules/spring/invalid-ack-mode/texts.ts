/** What the rule spring-invalid-ack-mode says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springInvalidAckModeTexts = ruleTexts(() => ({
  title: {
    en: "An ack-mode that does not exist: the application does not start",
    "zh-cn": "ack-mode 的取值不存在：应用无法启动",
  },
  why: {
    en: "Spring reads ack-mode into an enumeration of seven names: RECORD, BATCH, TIME, COUNT, COUNT_TIME, MANUAL, MANUAL_IMMEDIATE, in any case and with dashes or without. Any other text fails to bind, and the application stops while it starts. AUTO, which some tutorials show, is not among them.",
    "zh-cn":
      "Spring 把 ack-mode 读成枚举，只有七个名称：RECORD、BATCH、TIME、COUNT、COUNT_TIME、MANUAL、MANUAL_IMMEDIATE，不区分大小写，可用连字符。其他文本都会绑定失败，应用在启动时退出。一些教程里的 AUTO 并不存在。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "Spring Boot binds spring.kafka.listener.ack-mode: AUTO.",
        "zh-cn": "Spring Boot 绑定 spring.kafka.listener.ack-mode: AUTO。",
      },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "No such constant: the start ends with a binding error.",
        "zh-cn": "没有这个枚举常量：启动以绑定错误告终。",
      },
    },
    {
      lane: "broker",
      text: {
        en: "Records pile up, and those older than the retention time are deleted unread.",
        "zh-cn": "消息不断堆积，超过保留时间的消息未被读取就被删除。",
      },
    },
  ],
  remedy: {
    en: "Remove ack-mode, which gives BATCH: the container commits when the listener is done with everything that one poll returned. Choose RECORD for a commit after every record, MANUAL where your code acknowledges.",
    "zh-cn":
      "删除 ack-mode 即为 BATCH：一次 poll 返回的消息全部处理完后由容器提交。每条消息后提交请选 RECORD，由代码确认请选 MANUAL。",
  },
  ignoreWhen: {
    en: "Never: the application does not start with it.",
    "zh-cn": "不应忽略：这样的配置无法启动应用。",
  },
  messages: {
    invalid: {
      en: "The application will not start: ack-mode {value} does not exist. The modes are RECORD, BATCH, TIME, COUNT, COUNT_TIME, MANUAL and MANUAL_IMMEDIATE.",
      "zh-cn":
        "应用无法启动：不存在 ack-mode {value}。可用的取值是 RECORD、BATCH、TIME、COUNT、COUNT_TIME、MANUAL 和 MANUAL_IMMEDIATE。",
    },
  },
  fixes: {
    choose: {
      en: "Choose a mode: BATCH is the container's default and commits after the records of one poll, RECORD commits after each record, MANUAL leaves it to your code.",
      "zh-cn":
        "请选择一种模式：BATCH 是容器的默认值，处理完一次 poll 的消息后提交；RECORD 每条消息后提交；MANUAL 由代码决定。",
    },
  },
}));
