/** What the rule client-login-refused says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { neverAsItStands, refusalOf } from "../../../texts/startup.ts";

export const clientLoginRefusedTexts = ruleTexts(() => ({
  title: {
    en: "A login for SASL that the client cannot use",
    "zh-cn": "客户端无法使用的 SASL 登录配置",
  },
  why: {
    en: 'sasl.jaas.config has a grammar of its own: the class of a login module, a flag such as required, options as name="value" without commas, and one semicolon at the end. A value with any other character than letters, digits, point, minus, underscore and dollar needs quotes, and so does one that begins with a digit; a quote inside quotes needs a backslash. The class also decides which mechanisms there are: PlainLoginModule serves PLAIN alone, ScramLoginModule also SCRAM-SHA-256 and SCRAM-SHA-512.',
    "zh-cn":
      'sasl.jaas.config 有自己的语法：登录模块的类名、required 之类的标志、不用逗号分隔的 name="value" 选项，最后是一个分号。值中如果有字母、数字、点、减号、下划线和美元符号以外的字符，或者以数字开头，就必须加引号；引号内的引号要加反斜杠。类名还决定可用的机制：PlainLoginModule 只支持 PLAIN，ScramLoginModule 还支持 SCRAM-SHA-256 和 SCRAM-SHA-512。',
  },
  timeline: refusalOf(
    "application",
    {
      en: "The client reads the login and loads its module.",
      "zh-cn": "客户端解析登录配置并加载登录模块。",
    },
    {
      en: "The text cannot be read, or the module does not serve the mechanism: there is no login.",
      "zh-cn": "文本无法解析，或者模块不支持该机制：无法登录。",
    },
  ),
  remedy: {
    en: 'Write MODULE required username="…" password="…"; with one semicolon at the end, and the sasl.mechanism of this module.',
    "zh-cn": '写成 MODULE required username="…" password="…";，末尾有一个分号，并让 sasl.mechanism 与该模块一致。',
  },
  ignoreWhen: neverAsItStands,
  messages: {
    module: {
      en: "The client will not start: sasl.jaas.config names no login module.",
      "zh-cn": "客户端无法启动：sasl.jaas.config 中没有登录模块。",
    },
    flag: {
      en: "The client will not start: in sasl.jaas.config the login module is not followed by required (or requisite, sufficient, optional).",
      "zh-cn": "客户端无法启动：sasl.jaas.config 中登录模块之后没有 required（或 requisite、sufficient、optional）。",
    },
    option: {
      en: 'The client will not start: an option in sasl.jaas.config is not of the form name="value". A value with other characters than letters, digits and . - _ $ needs quotes, a quote inside them a backslash; options have no comma between them.',
      "zh-cn":
        '客户端无法启动：sasl.jaas.config 中有一个选项不符合 name="value" 的格式。含有字母、数字和 . - _ $ 以外字符的值必须加引号，引号内的引号要加反斜杠；选项之间没有逗号。',
    },
    semicolon: {
      en: "The client will not start: sasl.jaas.config does not end with a semicolon.",
      "zh-cn": "客户端无法启动：sasl.jaas.config 末尾没有分号。",
    },
    several: {
      en: "The client will not start: sasl.jaas.config holds more than one login.",
      "zh-cn": "客户端无法启动：sasl.jaas.config 中有多个登录配置。",
    },
    class: {
      en: "The client will not start: there is no login module {module}.",
      "zh-cn": "客户端无法启动：不存在登录模块 {module}。",
    },
    noMechanism: {
      en: "The client will not start: sasl.mechanism is not set, so it is {mechanism}, and {module} serves {served}.",
      "zh-cn": "客户端无法启动：没有设置 sasl.mechanism，默认是 {mechanism}，而 {module} 支持的是 {served}。",
    },
    mechanism: {
      en: "The client cannot log in: sasl.mechanism is {mechanism}, and {module} serves {served}.",
      "zh-cn": "客户端无法登录：sasl.mechanism 是 {mechanism}，而 {module} 支持的是 {served}。",
    },
  },
  fixes: {
    form: {
      en: 'Write MODULE required name="value" name="value"; in one piece.',
      "zh-cn": '请完整地写成 MODULE required name="value" name="value";。',
    },
    class: {
      en: "Write the whole name of the class: {names}.",
      "zh-cn": "请写完整的类名：{names}。",
    },
    mechanism: {
      en: "Set sasl.mechanism to what the brokers offer and the module serves: {served}.",
      "zh-cn": "请把 sasl.mechanism 设为 broker 提供并且该模块支持的机制：{served}。",
    },
  },
}));
