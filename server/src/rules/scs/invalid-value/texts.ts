/** What the rule scs-invalid-value says. */

import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands } from "../../../texts/startup.ts";

export const scsInvalidValueTexts = ruleTexts(() => ({
  title: {
    en: "A value that Spring Cloud Stream cannot read: the application does not start",
    "zh-cn": "Spring Cloud Stream 无法读取的取值：应用无法启动",
  },
  why: {
    en: "Spring Boot's binder converts every value under spring.cloud.stream into the type of its property: a boolean, a number, or one of a few names such as the ack modes. A value that does not fit makes the start fail with a binding error, and nothing is read or sent. Names of other products are not accepted: there is no ack mode AUTO, and no start offset smallest.",
    "zh-cn":
      "Spring Boot 的 Binder 会把 spring.cloud.stream 下的每个值转换成属性的类型：布尔值、数字，或少数几个名称（如 ack mode）之一。不符合的取值会让启动以绑定错误告终，既不读也不写。其他产品的名称在这里无效：没有名为 AUTO 的 ack mode，也没有 smallest 这样的起始位移。",
  },
  timeline: [
    {
      lane: "application",
      text: { en: "The binding is created with ack-mode: AUTO.", "zh-cn": "以 ack-mode: AUTO 创建绑定。" },
    },
    {
      lane: "application",
      mark: "failure",
      text: {
        en: "The value cannot be converted: the start fails with a binding error.",
        "zh-cn": "取值无法转换：启动以绑定错误告终。",
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
    en: "Write one of the values that the property takes. For ack-mode, RECORD commits after every record, BATCH after the records of one poll, MANUAL leaves it to the code.",
    "zh-cn":
      "写该属性接受的取值。对 ack-mode 来说，RECORD 每条消息后提交，BATCH 在一次 poll 的消息之后提交，MANUAL 由代码决定。",
  },
  ignoreWhen: neverAsItStands,
  messages: {
    oneOf: {
      en: "The application will not start: {key} takes {names}, and this is {value}.",
      "zh-cn": "应用无法启动：{key} 只接受 {names}，而这里是 {value}。",
    },
    boolean: {
      en: "The application will not start: {key} takes true or false, and this is {value}.",
      "zh-cn": "应用无法启动：{key} 只接受 true 或 false，而这里是 {value}。",
    },
    number: {
      en: "The application will not start: {key} takes a whole number, and this is {value}.",
      "zh-cn": "应用无法启动：{key} 只接受整数，而这里是 {value}。",
    },
  },
  fixes: {
    write: { en: "Write a value that the property takes.", "zh-cn": "请写该属性接受的取值。" },
  },
}));
