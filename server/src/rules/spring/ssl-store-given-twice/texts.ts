/** What the rule spring-ssl-store-given-twice says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";
import { applicationStops, recordsPileUp } from "../../../texts/spring-stories.ts";

export const springSslStoreGivenTwiceTexts = ruleTexts(() => ({
  title: {
    en: "A store is given in two ways, as PEM text, as a file or with a bundle: the application does not start",
    "zh-cn": "同一个密钥库以两种方式给出（PEM 文本、文件或 bundle）：应用无法启动",
  },
  why: {
    en: "The key of a client comes either from key-store-key (PEM text) or from key-store-location (a file); what it trusts comes from trust-store-certificates or from trust-store-location; an SSL bundle (since 3.2) brings both. Spring Boot does not choose between two: it throws a MutuallyExclusiveConfigurationPropertiesException. Mostly a common file gives the one, and a profile adds the other.",
    "zh-cn":
      "客户端的密钥要么来自 key-store-key（PEM 文本），要么来自 key-store-location（文件）；信任的证书要么来自 trust-store-certificates，要么来自 trust-store-location；SSL bundle（3.2 起）同时提供两者。Spring Boot 不会在两者之间选择，而是抛出 MutuallyExclusiveConfigurationPropertiesException。通常是公共文件写了一个，某个 profile 又加了另一个。",
  },
  timeline: [
    {
      lane: "application",
      text: {
        en: "The common file names a key store file; the profile for production gives the key as PEM text.",
        "zh-cn": "公共文件指定了密钥库文件，生产 profile 又以 PEM 文本给出密钥。",
      },
    },
    {
      lane: "application",
      text: {
        en: "With both in force Spring Boot throws when the clients' settings are made.",
        "zh-cn": "两者同时生效，Spring Boot 在生成客户端配置时抛出异常。",
      },
    },
    applicationStops,
    recordsPileUp,
  ],
  remedy: {
    en: "Keep one of the two. In releases since 3.3 an empty text takes back what a weaker file gives.",
    "zh-cn": "二者只保留一个。从 3.3 起，可以用空文本取消较低优先级文件中的设置。",
  },
  ignoreWhen: {
    en: "One of the two is always emptied from outside.",
    "zh-cn": "其中一个总会被外部置空。",
  },
  messages: {
    keyStore: {
      en: "The application will not start: key-store-key and key-store-location exclude each other, and both are given.",
      "zh-cn": "应用无法启动：key-store-key 与 key-store-location 互斥，而两者都给出了。",
    },
    trustStore: {
      en: "The application will not start: trust-store-certificates and trust-store-location exclude each other, and both are given.",
      "zh-cn": "应用无法启动：trust-store-certificates 与 trust-store-location 互斥，而两者都给出了。",
    },
    bundle: {
      en: "The application will not start: an SSL bundle excludes stores of its own, and both are given.",
      "zh-cn": "应用无法启动：SSL bundle 与单独的密钥库或信任库互斥，而两者都给出了。",
    },
  },
  fixes: {
    one: { en: "Keep one of them, and remove the other.", "zh-cn": "只保留其中一种，删除另一种。" },
  },
}));
