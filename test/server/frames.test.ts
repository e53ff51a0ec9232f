/** The check of the framing: what is whole passes in any pieces, and the first header that cannot be followed is named. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFrameCheck, longestMessage } from "../../server/src/lsp/frames.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const framed = (body: string): string => `Content-Length: ${bytes(body).length}\r\n\r\n${body}`;

it("lets whole messages pass, in whatever pieces they come", () => {
  const body = fc.oneof(fc.string({ unit: "binary" }), fc.constant("\r\n\r\nContent-Length: -5\r\n\r\n"));
  fc.assert(
    fc.property(fc.array(body), fc.array(fc.nat()), (bodies, cuts) => {
      const whole = bytes(bodies.map(framed).join(""));
      const at = [0, ...cuts.map((cut) => cut % (whole.length + 1)), whole.length].sort((a, b) => a - b);
      const check = createFrameCheck();
      const found = at.map((end, i) => check(whole.subarray(at[i - 1] ?? 0, end)));
      expect(found.filter((one) => one !== undefined)).toEqual([]);
    }),
  );
});

describe("names what cannot be followed", () => {
  it.each([
    ["Content-Length: -5\r\n\r\n{}", { kind: "length", shown: "Content-Length: -5" }],
    ["Content-Length: abc\r\n\r\n{}", { kind: "length", shown: "Content-Length: abc" }],
    ["Content-Length: 1e3\r\n\r\n{}", { kind: "length", shown: "Content-Length: 1e3" }],
    [
      "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
      { kind: "length", shown: "Content-Length: 2 Content-Length: 3" },
    ],
    ["Foo: 1\r\n\r\n{}", { kind: "no-length", shown: "Foo: 1" }],
    ["\r\n\r\n", { kind: "header", shown: "" }],
    ["{}\r\n\r\n", { kind: "header", shown: "{}" }],
    ["Content-Length: 99999999999999\r\n\r\n", { kind: "too-long", shown: "Content-Length: 99999999999999" }],
    [`\u001b[31m${"a".repeat(9_000)}`, { kind: "header", shown: `?[31m${"a".repeat(55)}` }],
  ])("%j", (text, problem) => {
    expect(createFrameCheck()(bytes(framed("{}") + text))).toEqual(problem);
  });
});

it("takes the longest message, and other headers in any case", () => {
  const header = `content-type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: ${longestMessage}\r\n\r\n`;
  expect(createFrameCheck()(bytes(header))).toBeUndefined();
});
