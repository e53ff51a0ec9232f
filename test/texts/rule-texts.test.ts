/** A rule's texts and stories are made when they are asked for, and keep their sentences in the type. */
import { expect, expectTypeOf, it, vi } from "vitest";
import type { Message } from "../../server/src/texts/text.ts";

const made = vi.hoisted(() => ({ count: 0 }));
vi.mock("../../server/src/texts/rule-texts.ts", async (original) => {
  const { ruleTexts } = await original<typeof import("../../server/src/texts/rule-texts.ts")>();
  return {
    ruleTexts: (make: Parameters<typeof ruleTexts>[0]) =>
      ruleTexts(() => {
        made.count += 1;
        return make();
      }),
  };
});

it("are not made when the rules are loaded or find nothing, and once for what they find", async () => {
  const { analyze } = await import("../../server/src/analysis/analyze.ts");
  const { parse } = await import("../../server/src/analysis/parse.ts");
  const { producerAcksZero } = await import("../../server/src/rules/producer/acks-zero/rule.ts");
  const judge = (text: string) =>
    analyze([parse({ uri: "producer.properties", text })], { rules: [producerAcksZero] }).findings.length;
  expect([judge("bootstrap.servers=a:9092,b:9092\nacks=all\n"), made.count]).toEqual([0, 0]);
  expect([judge("bootstrap.servers=a:9092,b:9092\nacks=0\n"), made.count]).toEqual([1, 1]);
  expect([judge("bootstrap.servers=a:9092,b:9092\nacks=0\n"), made.count]).toEqual([1, 1]);
});

it("tell the gaps of their sentences", async () => {
  const { ruleTexts } = await import("../../server/src/texts/rule-texts.ts");
  const { say } = await import("../../server/src/texts/text.ts");
  const plain = { en: "A", "zh-cn": "一" };
  const texts = ruleTexts(() => ({
    title: plain,
    why: plain,
    timeline: [],
    remedy: plain,
    ignoreWhen: plain,
    messages: { wrong: { en: "{key} is wrong", "zh-cn": "{key} 有误" } },
  }));
  const { wrong } = texts().messages;
  expectTypeOf(wrong.en).toEqualTypeOf<"{key} is wrong">();
  expectTypeOf(say<typeof wrong>)
    .parameter(1)
    .toEqualTypeOf<Readonly<Record<"key", string>>>();
  expectTypeOf(say(wrong, { key: "acks" })).toEqualTypeOf<Message>();
});
