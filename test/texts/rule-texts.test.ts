/** A rule's texts and stories are made when they are asked for, and keep their sentences in the type. */
import { createRequire } from "node:module";
import vm from "node:vm";
import { build } from "esbuild";
import { expect, expectTypeOf, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import type { Rule } from "../../server/src/rules/rule.ts";
import { ruleTexts } from "../../server/src/texts/rule-texts.ts";
import { type Message, say } from "../../server/src/texts/text.ts";

it.each(["cli/run.ts", "lsp/server.ts"])("are not made when %s is loaded", async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [`server/src/${entry}`],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    mainFields: ["module", "main"],
    plugins: [
      {
        name: "texts-that-cannot-be-made",
        setup({ onLoad }) {
          const contents = 'export const ruleTexts = () => () => { throw new Error("made"); };';
          onLoad({ filter: /[\\/]texts[\\/]rule-texts\.ts$/ }, () => ({ contents }));
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code).toContain('throw new Error("made")');
  const module = { exports: {} };
  const load = vm.runInThisContext(`(function (module, exports, require) {${code}\n})`);
  load(module, module.exports, createRequire(import.meta.url));
  expect(Object.keys(module.exports).length).toBeGreaterThan(0);
});

it("are not made by a rule that finds nothing, and once by one that does", () => {
  let made = 0;
  const texts = ruleTexts(() => {
    made += 1;
    return producerAcksZero.docs.texts();
  });
  const rule: Rule = {
    ...producerAcksZero,
    docs: { ...producerAcksZero.docs, texts },
    *check(producer) {
      const acks = producer.written("acks");
      if (acks?.typed === "0") yield { at: acks, message: say(texts().title) };
    },
  };
  const judge = (acks: string) =>
    analyze([parse({ uri: "producer.properties", text: `bootstrap.servers=a:9092\nacks=${acks}\n` })], {
      rules: [rule],
    }).findings.length;
  expect([judge("all"), made]).toEqual([0, 0]);
  expect([judge("0"), made]).toEqual([1, 1]);
  expect([judge("0"), made]).toEqual([1, 1]);
});

it("tell the gaps of their sentences", () => {
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
