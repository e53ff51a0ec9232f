/** What the rule spring-setting-shadowed says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const springSettingShadowedTexts = ruleTexts(() => ({
  title: {
    en: "A Spring setting that another line beside it beats: whoever changes it changes nothing",
    "zh-cn": "Spring 配置被旁边的另一行覆盖：改它没有任何效果",
  },
  why: {
    en: "Spring Boot lets the same Kafka setting be written as its own key, in the client's properties map, and in several spellings. Only one of them reaches the client: the map beats Boot's own key, and of several spellings in one file the hyphenated one counts. The other line stays in the file and looks as if it were in effect.",
    "zh-cn":
      "在 Spring Boot 中，同一个 Kafka 配置既可以写成 Boot 自己的键，也可以写进客户端的 properties 映射，还可以用几种拼写。最终只有一个会传给客户端：映射优先于 Boot 自己的键；同一文件里的几种拼写中，以连字符形式的为准。另一行仍留在文件里，看起来却像是生效的。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "After an incident somebody sets acks: all under the producer.",
        "zh-cn": "一次故障之后，有人在 producer 下设置了 acks: all。",
      },
    },
    {
      lane: "application",
      to: "producer",
      mark: "failure",
      text: {
        en: "The properties map a few lines below still says acks: 1, and the map wins. No log tells.",
        "zh-cn": "几行之下的 properties 映射里仍写着 acks: 1，而映射优先。没有任何日志提示。",
      },
    },
    {
      lane: "producer",
      to: "leader",
      text: {
        en: "The producer goes on with acks=1.",
        "zh-cn": "生产者继续以 acks=1 发送。",
      },
    },
    {
      lane: "leader",
      mark: "lost",
      text: {
        en: "The next time a leader dies, confirmed records are gone again.",
        "zh-cn": "下一次 leader 宕机时，已确认的消息再次丢失。",
      },
    },
  ],
  remedy: {
    en: "Keep one of the two lines, with the value that is meant.",
    "zh-cn": "两行只保留一行，写上真正想要的值。",
  },
  ignoreWhen: {
    en: "Never for long: the line that loses has no reader.",
    "zh-cn": "没有理由长期忽略：被覆盖的那一行不会被读取。",
  },
  messages: {
    beaten: {
      en: "{key}={value} has no effect: {winner} in the same part of this file sets it to {other}, and that is what the client gets. Keep one of them.",
      "zh-cn":
        "{key}={value} 不起作用：本文件同一部分中的 {winner} 把它设为 {other}，客户端得到的是后者。请只保留一个。",
    },
  },
}));
