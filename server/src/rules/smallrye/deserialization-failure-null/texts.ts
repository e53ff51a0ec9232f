/** What the rule smallrye-deserialization-failure-null says. */
import { ruleTexts } from "../../../texts/rule-texts.ts";

export const smallryeDeserializationFailureNullTexts = ruleTexts(() => ({
  title: { en: "A record that cannot be deserialized becomes null", "zh-cn": "无法反序列化的消息变成 null" },
  why: {
    en: "With fail-on-deserialization-failure=false and no failure handler the connector passes null to the code when the deserializer throws. For the code it looks like a tombstone, the record counts as processed, and its content is lost.",
    "zh-cn":
      "设置 fail-on-deserialization-failure=false 且没有失败处理器时，反序列化器抛出异常后，连接器会把 null 传给代码。在代码看来它像一个墓碑消息，消息视为已处理，内容就此丢失。",
  },
  timeline: [
    {
      lane: "broker",
      to: "consumer",
      text: { en: "A record in another format is read.", "zh-cn": "读到一条其他格式的消息。" },
    },
    { lane: "consumer", mark: "failure", text: { en: "The deserializer throws.", "zh-cn": "反序列化器抛出异常。" } },
    { lane: "consumer", to: "application", text: { en: "The method gets null.", "zh-cn": "方法得到 null。" } },
    { lane: "consumer", to: "broker", text: { en: "The offset is committed.", "zh-cn": "提交位移。" } },
    {
      lane: "application",
      mark: "lost",
      text: { en: "The content of the record is not kept anywhere.", "zh-cn": "消息内容没有保留在任何地方。" },
    },
  ],
  remedy: {
    en: "Remove the line; with failure-strategy=dead-letter-queue the raw bytes are kept. Or name a DeserializationFailureHandler.",
    "zh-cn":
      "删除这一行；配合 failure-strategy=dead-letter-queue 可以保留原始字节。或指定 DeserializationFailureHandler。",
  },
  ignoreWhen: {
    en: "The code distinguishes such a null from a tombstone, and nobody needs the content.",
    "zh-cn": "代码能区分这种 null 和墓碑消息，且内容不需要保留。",
  },
  messages: {
    becomesNull: {
      en: "A record that cannot be deserialized becomes null and is committed: its content is lost. Remove the line, and keep such records with failure-strategy=dead-letter-queue.",
      "zh-cn":
        "无法反序列化的消息会变成 null 并被提交：内容丢失。请删除这一行，并用 failure-strategy=dead-letter-queue 保留这类消息。",
    },
  },
}));
