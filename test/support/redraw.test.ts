/** Drawn expectations find their way back into the source of a test. */
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";
import { literalsOf } from "./literals.ts";
import { redrawings, replaced } from "./redraw.ts";

/** The source with the drawing `before` in it made `after`; `undefined` where nobody can say where that stands. */
function redrawn(source: string, before: string, after: string, from = 0): string | undefined {
  const edits = redrawings(literalsOf(parseAst(source, { lang: "ts" }), source), before, after, from);
  return edits === undefined ? undefined : replaced(source, edits);
}

const text = "a=1\nb=2\n";
const one = "a=1\n  ^ error: x\nb=2\n";
const two = "a=1\n  ^ error: x\n  ^ hint: \\ ` ${y}\nb=2\n";

describe("a drawing that stands there whole", () => {
  it.each([
    ["is added to", text, one, "check(rule, `a=1\nb=2\n`);", "check(rule, `a=1\n  ^ error: x\nb=2\n`);"],
    [
      "is added to, in quotes",
      text,
      one,
      'check(rule, "a=1\\nb=2\\n");',
      'check(rule, "a=1\\n  ^ error: x\\nb=2\\n");',
    ],
    ["is removed", one, text, "check(rule, `a=1\n  ^ error: x\nb=2\n`);", "check(rule, `a=1\nb=2\n`);"],
    [
      "is escaped",
      one,
      two,
      `check(rule, \`${one}\`);`,
      "check(rule, `a=1\n  ^ error: x\n  ^ hint: \\\\ \\` \\${y}\nb=2\n`);",
    ],
    [
      "follows escapes",
      "\u5b57=\t\n",
      "\u5b57=\t\n^ hint: y\n",
      "f(`\u5b57\\x3d\\t\n`)",
      "f(`\u5b57\\x3d\\t\n^ hint: y\n`)",
    ],
    ["ends without a line end", "a=1", "a=1\n^ hint: y", "f(`a=1`)", "f(`a=1\n^ hint: y`)"],
  ])("%s", (_, before, after, source, expected) => {
    expect(redrawn(source, before, after)).toBe(expected);
  });
});

describe("a drawing that is put together", () => {
  it("changes where it is written", () => {
    const source = "const head = 'a=1\\n'; f(`${head}b=2\n`);";
    expect(redrawn(source, text, `${text}^ hint: y\n`)).toBe("const head = 'a=1\\n'; f(`${head}b=2\n^ hint: y\n`);");
    expect(redrawn(source, text, "a=1\n^ hint: y\nb=2\n")).toBe("const head = 'a=1\\n'; f(`${head}^ hint: y\nb=2\n`);");
  });

  it("changes in the text that the message has of its own", () => {
    const source = "const say = (n) => `error: less than ${n}`; f(`a=1\n  ^ ${say(2)}\nb=2\n`);";
    const drawing = "a=1\n  ^ error: less than 2\nb=2\n";
    expect(redrawn(source, drawing, drawing.replace("less", "more"))).toBe(source.replace("less", "more"));
    const apart = 'const message = "less than 2"; f(head.replace("x", message));';
    expect(redrawn(apart, drawing, drawing.replace("less", "more"))).toBe(apart.replace("less", "more"));
  });

  it("is left alone where the line would fall into what is put in", () => {
    expect(redrawn("f(`${head}c=3\n`);", `${text}c=3\n`, `${one}c=3\n`)).toBeUndefined();
  });

  it("is left alone where it is not written at all", () => {
    expect(redrawn("f(`x=${1}`, 'y');", text, one)).toBeUndefined();
  });
});

it("takes the literal behind the call of two that read alike, and none where there is no such", () => {
  const source = "const t = `a=1\nb=2\n`;\nf(`a=1\nb=2\n`);";
  expect(redrawn(source, text, one, 20)).toBe("const t = `a=1\nb=2\n`;\nf(`a=1\n  ^ error: x\nb=2\n`);");
  expect(redrawn(source, text, one, source.length)).toBeUndefined();
});
