/** What agents are answered: bounded, confined to the ground, in both languages, whatever they ask. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bounded, most } from "../../server/src/mcp/bounded.ts";
import { toolsIn } from "../../server/src/mcp/tools.ts";
import { agentOn, root, wholeAnswer } from "../support/mcp.ts";

const bad = "bootstrap.servers=k:9092\nacks=0\n";
const secret = "TOPSECRETVALUE42";

describe("the ground", () => {
  const files = {
    "a/producer.properties": bad,
    "../other/b/producer.properties": bad,
    "../.aws/credentials": `acks=${secret}\n`,
  };

  it("is what the client names, whatever the person gave", async () => {
    const { call, close, runs } = await agentOn(files, { roots: ["file:///home/me/other"], folders: [root] });
    expect((await call("check")).text).toContain("b/producer.properties:2:6 error producer-acks-zero");
    for (const path of ["../shop/a/producer.properties", "/home/me/shop/a", "/home/me/shop"]) {
      const { text, isError } = await call("check", { paths: [path] });
      expect([isError, text]).toEqual([true, expect.stringContaining(`${path} is not opened`)]);
    }
    expect(runs.length).toBe(1);
    await close();
  });

  it("may be several folders: the paths of the first are short, those of the others whole", async () => {
    const { call, close } = await agentOn(files, { roots: ["file:///home/me/shop", "file:///home/me/other"] });
    const { text } = await call("check");
    expect(text.match(/^\S+:\d+:\d+(?= error)/gm)).toEqual([
      "a/producer.properties:2:6",
      "/home/me/other/b/producer.properties:2:6",
    ]);
    const { text: one } = await call("check", { paths: ["/home/me/shop/a/producer.properties"] });
    expect(one).toContain("\na/producer.properties:2:6 error");
    await close();
  });

  it.each([[[]], [["file:///nowhere"]], [["file:///home/me/shop/a/producer.properties"]]])(
    "is nothing where the client names no folder that is there: %s",
    async (roots) => {
      const { call, close, runs } = await agentOn(files, { roots });
      const { text, isError } = await call("check");
      expect([isError, text]).toEqual([true, expect.stringContaining("kafka-lossless mcp FOLDER")]);
      expect((await call("explain", { topic: "acks" })).isError).toBe(false);
      expect(runs.length).toBe(1);
      await close();
    },
  );

  it.each([
    "../.aws/credentials",
    "/home/me/.aws/credentials",
    "linked/credentials",
    "linked",
    "a/../../.aws/credentials",
    "link.properties",
    "round",
    "a/../linked/credentials",
    "..",
    "/",
    "//host/share",
    "a\0b",
  ])("%j lies outside, and nothing is run", async (path) => {
    const links = { linked: "../.aws", "link.properties": "../.aws/credentials", round: "round" };
    const { call, close, runs } = await agentOn(files, { links });
    const asked: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ["check", { paths: [path] }],
      ["check", { paths: ["a", path] }],
      ["verdict", { paths: [path] }],
      ["effective", { path }],
      ["fixes", { paths: [path], as: "edits" }],
      ["map", { paths: [path] }],
      ["upgrade", { paths: [path], from: "2.0", to: "4.0" }],
      ["check", { name: path, text: "acks=0" }],
    ];
    for (const [tool, args] of asked) {
      const { text, isError } = await call(tool, args);
      expect([tool, isError, text]).toEqual([tool, true, expect.stringContaining("is not opened")]);
    }
    expect(runs).toEqual([]);
    await close();
  });

  it("what a file names outside stays closed, as on the command line", async () => {
    const { call, close } = await agentOn({
      ...files,
      "application.yml": "spring.config.import: ../.aws/credentials\nspring.kafka.producer.acks: ${acks}\n",
    });
    for (const tool of ["check", "verdict"]) expect((await call(tool)).text).not.toContain(secret);
    expect((await call("effective", { path: "application.yml" })).text).not.toContain(secret);
    await close();
  });

  it("no path is taken for an option", async () => {
    const { call, close } = await agentOn({ "--write-baseline": bad, "-x/producer.properties": bad });
    expect((await call("check", { paths: ["-x"] })).text).toContain("-x/producer.properties:2:6 error");
    expect((await call("check", { paths: ["--write-baseline"] })).text).toContain("--write-baseline:2:6 error");
    expect((await call("check", { name: "--quiet", text: bad })).text).toContain("--quiet:2:6 error");
    expect((await call("explain", { topic: "--help" })).isError).toBe(true);
    await close();
  });
});

describe("an answer", () => {
  it("is bounded, and says what is left out; skip leads through all of it", async () => {
    const names = Array.from({ length: 90 }, (_, i) => `s${String(i).padStart(2, "0")}/producer.properties`);
    const { call, close } = await agentOn(Object.fromEntries(names.map((name) => [name, bad])));
    const { text } = await call("check");
    expect(text.length).toBeLessThan(most + 1000);
    expect(text).toMatch(/\n\n\d+ of 91 parts are left out here\. skip=\d+ shows the next/);
    const whole = await wholeAnswer(call, "check", {});
    expect(names.filter((name) => !whole.includes(`${name}:2:6 error`))).toEqual([]);
    expect((await call("check", { skip: 1000 })).text).toBe("Nothing to show.");
    expect((await call("explain")).text).toMatch(/parts are left out/);
    await close();
  });

  it("whatever the parts are, each is shown once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7000 }), { maxLength: 40 }), (lengths) => {
        const parts = lengths.map((length, i) => `<${i}>${"x".repeat(length)}`);
        const seen: string[] = [];
        for (let skip = 0; skip < parts.length; ) {
          const page = bounded(parts, "\n", skip, "en");
          expect(page.length).toBeLessThan(most + 500);
          const shown = page.match(/<\d+>/g) ?? [];
          expect(shown.length).toBeGreaterThan(0);
          seen.push(...shown);
          skip += shown.length;
        }
        expect(seen).toEqual(parts.map((_, i) => `<${i}>`));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it("a part that is too long alone is cut at the end of a line", () => {
    const long = Array.from({ length: 2000 }, (_, i) => `line ${i}`).join("\n");
    const page = bounded([long, "next"], "\n\n", 0, "en");
    const [, last, left] = /line (\d+)\n… (\d+) more lines of this part are left out\./.exec(page) ?? [];
    expect(Number(last) + Number(left)).toBe(1999);
    expect(page).toContain("1 of 2 parts are left out here. skip=1 ");
  });

  it("is in the language of the server, and so are the tools", async () => {
    const { call, close } = await agentOn({ "producer.properties": bad }, { lang: "zh-cn" });
    expect((await call("check")).text).toContain("acks=0 时没有人确认消息");
    expect((await call("check", { paths: [".."] })).text).toContain("没有打开 ..");
    await close();
    const described = (lang: "en" | "zh-cn") =>
      JSON.stringify(
        toolsIn(lang).map(({ input }) =>
          Object.values(input.shape).map((one) => (one as { description?: string }).description),
        ),
      );
    expect(described("zh-cn")).not.toBe(described("en"));
    expect(described("en")).not.toMatch(/[\u4e00-\u9fff]|null/);
  });

  it("of a file that cannot be judged beside others says so first", async () => {
    const { call, close } = await agentOn({ "a.properties": bad, ".kafka-lossless.yaml": "preset: strictest\n" });
    const { text, isError } = await call("check");
    expect(isError).toBe(false);
    expect(text).toMatch(/^\.kafka-lossless\.yaml:1:9: /);
    expect(text).toContain("a.properties:2:6 error");
    await close();
  });
});

it("whatever is asked is answered", async () => {
  const { call, close } = await agentOn({ "producer.properties": bad, "application.yml": "spring.kafka.x: [" });
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("..", "/", "producer.properties", "acks", "-", "--", "4.0", "text", ""),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
    fc.boolean(),
    fc.object({ maxDepth: 2 }),
  );
  const names = toolsIn("en").map(({ name, input }) => ({ name, keys: Object.keys(input.shape) }));
  const asked = fc
    .constantFrom(...names)
    .chain(({ name, keys }) =>
      fc.tuple(
        fc.constant(name),
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string()), value, { maxKeys: 5 }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(asked, async ([name, args]) => {
      const { text } = await call(name, args);
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThan(2 * most);
    }),
    { numRuns: 400, seed: 11 },
  );
  await close();
});
