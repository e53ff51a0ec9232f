/** Passwords and tokens over a real connection: whatever is asked, they stay in the file. */
import { describe, expect, it } from "vitest";
import { start, uri } from "../support/server.ts";

describe("secrets", () => {
  const secret = "hunter2";
  it.each([
    [
      uri,
      [
        "bootstrap.servers=a:1",
        "acks=0",
        `ssl.key.password=${secret}`,
        `ssl.key.password=\\u${secret}`,
        `sasl.jaas.config=${secret} \${X:${secret}}`,
        `sasl.oauthbearer.client.credentials.client.secret=${secret}`,
        `my.api.key=${secret}`,
        "",
      ],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    ssl:", `      key-store-password: *${secret}`, "    producer:", "      acks: 0"],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    ssl:", `      key-password: !${secret} x`, "    producer:", "      acks: 0"],
    ],
    [
      "file:///project/application.yml",
      ["spring:", "  kafka:", "    producer:", "      acks: 0", "      ssl:", `        key-password: "${secret}`],
    ],
  ])("stay in the file: %s", async (file, text) => {
    const { rules: all } = await import("../../server/src/rules/index.ts");
    const it = await start({ rules: all });
    it.open(file, text.join("\n"), file.endsWith("yml") ? "yaml" : "properties");
    const diagnostics = await it.pushed(file);
    expect(diagnostics).not.toEqual([]);
    const said: unknown[] = [diagnostics, await it.symbols(file)];
    for (const one of diagnostics) said.push((await it.actions(file, one)).map(({ title }) => title));
    for (const [line] of text.entries()) {
      for (const character of [0, 5, 20, 30])
        said.push(await it.hover(file, { line, character }), await it.complete(file, { line, character }));
    }
    expect(said.map((one) => JSON.stringify(one)).filter((one) => one.includes("hunt"))).toEqual([]);
    expect(it.log).toEqual([]);
  });
});
