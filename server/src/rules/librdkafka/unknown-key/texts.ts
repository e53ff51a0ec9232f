/** What the rule librdkafka-unknown-key says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { refusalOf } from "../../../texts/startup.ts";

export const librdkafkaUnknownKeyTexts = ruleTexts(() => ({
  title: {
    en: "A key that librdkafka does not know: the client does not start",
    "zh-cn": "librdkafka 不认识的配置项：客户端无法启动",
  },
  why: {
    en: "Java's clients ignore what they do not know. librdkafka does the opposite: setting a key that is not one of its own is an error. No client is made then, neither by kcat nor by the clients for C#, Go, Node and Python that are built on it. Settings of Java alone, such as buffer.memory, are unknown to it as well.",
    "zh-cn":
      "Java 客户端会忽略不认识的配置项，librdkafka 正好相反：设置一个它没有的配置项就是错误，基于它的 kcat 以及 C#、Go、Node、Python 客户端都会因此创建失败。buffer.memory 之类只属于 Java 的配置，它同样不认识。",
  },
  timeline: refusalOf(
    "application",
    { en: "Each line of the file is handed to librdkafka.", "zh-cn": "文件中的每一行都交给 librdkafka。" },
    {
      en: "It has no setting of that name and refuses the whole configuration.",
      "zh-cn": "没有这个名称的配置项，于是拒绝整个配置。",
    },
  ),
  remedy: {
    en: "Write the name as librdkafka has it, or remove the line. `explain` tells what the settings of librdkafka are called.",
    "zh-cn": "改成 librdkafka 的名称，或删除这一行。可以用 explain 查看 librdkafka 的配置名称。",
  },
  ignoreWhen: {
    en: "Your own code reads the key and takes it out before it makes the client.",
    "zh-cn": "你自己的代码会读取该配置项，并在创建客户端之前把它去掉。",
  },
  messages: {
    near: {
      en: "The client will not start: librdkafka knows no {key}. {known} is what it has.",
      "zh-cn": "客户端无法启动：librdkafka 没有 {key} 这个配置项，应为 {known}。",
    },
    java: {
      en: "The client will not start: {key} is a setting of Java's clients, and librdkafka does not know it. Remove it.",
      "zh-cn": "客户端无法启动：{key} 是 Java 客户端的配置，librdkafka 不认识。请删除。",
    },
    javaElse: {
      en: "The client will not start: {key} is a setting of Java's clients, and librdkafka does not know it. What it has instead is {counterpart}.",
      "zh-cn": "客户端无法启动：{key} 是 Java 客户端的配置，librdkafka 不认识。librdkafka 中对应的是 {counterpart}。",
    },
    otherRelease: {
      en: "The client will not start: this release of librdkafka does not know {key}.",
      "zh-cn": "客户端无法启动：这个版本的 librdkafka 不认识 {key}。",
    },
  },
  fixes: {
    counterpart: {
      en: "Where you need it, write {counterpart}, whose value may be of another kind, and remove this line.",
      "zh-cn": "如果需要，请写 {counterpart}（取值可能不同），并删除这一行。",
    },
    security: {
      en: "Write {counterpart} as librdkafka wants it (certificates as PEM files, user and password by themselves), and remove this line.",
      "zh-cn": "请按 librdkafka 的写法配置 {counterpart}（证书用 PEM 文件，用户名和密码分开写），并删除这一行。",
    },
  },
}));
