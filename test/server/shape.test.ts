/** Findings that give way to neighbours: each is one of ours, and marked. */
import { expect, it } from "vitest";
import { shapeRules } from "../../server/src/lsp/shape.ts";
import { isFileRuleId } from "../../server/src/rules/file-rules.ts";
import { isRuleId, rules } from "../../server/src/rules/index.ts";
import { start } from "../support/server.ts";

it.each(shapeRules)("%s is a rule", (id) => expect(isRuleId(id) || isFileRuleId(id)).toBe(true));

it("marks them, and nothing that speaks of delivery", async () => {
  const it = await start({ rules });
  const uri = "file:///project/application.yml";
  it.open(uri, "spring:\n  kafka:\n    producer:\n      retrie: 3\n      acks: 0\n", "yaml");
  const found = (await it.pushed(uri)).map(({ code, data }) => [code, data]);
  expect(found).toEqual([
    ["spring-unknown-kafka-property", { shape: true }],
    ["producer-acks-zero", undefined],
  ]);
});
