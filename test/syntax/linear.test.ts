/** Reading takes time in proportion to the text. */
import { expect, test } from "vitest";
import type { ConfigDocument } from "../../server/src/syntax/document.ts";
import { parseProperties } from "../../server/src/syntax/properties.ts";
import { parseSpringProperties } from "../../server/src/syntax/spring-properties.ts";
import { parseYaml } from "../../server/src/syntax/yaml.ts";

type Parse = (uri: string, text: string) => ConfigDocument;

test("eight times the text takes nothing like sixty-four times as long", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `k${i}:\n  a: 1 # c\n  b: [x]\n`).join("");
  const time = (parse: Parse, text: string) => {
    const start = performance.now();
    parse("u", text);
    return performance.now() - start;
  };
  for (const parse of [parseProperties, parseSpringProperties, parseYaml]) {
    time(parse, lines(1000));
    expect(time(parse, lines(8000))).toBeLessThan(Math.max(20, time(parse, lines(1000))) * 40);
  }
});
