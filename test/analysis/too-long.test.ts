/** Texts that are too long to be judged: nobody waits for them, and nobody is left to believe that they were judged. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { longest, parse } from "../../server/src/analysis/parse.ts";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";
import { bad, start, until, uri } from "../support/server.ts";

const filler = (length: number): string => `note=${"x".repeat(length)}\n`;
const long = `${bad}${filler(longest)}`;
const told = "not judged: it is longer than 4 MB. Divide it, or leave it out by `ignore` in .kafka-lossless.yaml.\n";

describe("the engine", () => {
  it("reads nothing in them, and everything in one line that is barely short enough", () => {
    const whole = bad + filler(longest - bad.length - 6);
    expect(whole.length).toBe(longest);
    expect(parse({ uri, text: long }).parts).toEqual([]);
    expect(analyze([parse({ uri, text: whole })]).findings.map(({ rule }) => rule)).toContain("producer-acks-zero");
  });
});

describe("the command line", () => {
  const check = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const io = memoryIo(files);
    const code = run(["check", "--format", "json", ...args], io, "0");
    return { code, stderr: io.stderr(), files: JSON.parse(io.stdout()).files.map((one: { path: string }) => one.path) };
  };

  it("says so, once, and judges the others", () => {
    expect(check({ "producer.properties": long, "consumer.properties": bad })).toEqual({
      code: 2,
      stderr: `producer.properties: ${told}`,
      files: ["consumer.properties"],
    });
    expect(check({ "producer.properties": long }, "producer.properties").stderr).toBe(`producer.properties: ${told}`);
  });

  it("says it of a file that is judged with the one that was named", () => {
    const files = {
      "application.yml": "spring.kafka.producer.acks: 0\n",
      "application-big.yml": `spring.kafka.producer.retries: 0\nx: ${"y".repeat(longest)}\n`,
    };
    expect(check(files, "application.yml")).toEqual({
      code: 2,
      stderr: `application-big.yml: ${told}`,
      files: ["application.yml"],
    });
  });

  it("says nothing of data in which no word is Kafka's", () => {
    expect(check({ "data.json": `{"a":"${"y".repeat(longest)}"}`, "consumer.properties": "group.id=a\n" }).stderr).toBe(
      "",
    );
  });

  it("gives back nothing for a text from standard input, and says so whatever it carries", () => {
    for (const stdin of [long, filler(longest)]) {
      const io = memoryIo({}, { stdin });
      expect(run(["fix", "--stdin", "--stdin-filename", "a.properties"], io, "0")).toBe(2);
      expect([io.stdout(), io.stderr()]).toEqual(["", `a.properties: ${told}`]);
    }
  });

  it("passes over patterns of git that nobody wrote", () => {
    const files = { ".gitignore": `producer.properties\n${"#".repeat(longest)}\n`, "producer.properties": bad };
    expect(check(files)).toEqual({ code: 1, stderr: "", files: ["producer.properties"] });
  });

  it("leaves them as they are in fix", () => {
    const io = memoryIo({ "producer.properties": long });
    expect(run(["fix", "--allow", "changes-performance"], io, "0")).toBe(2);
    expect(io.stderr()).toBe(`producer.properties: ${told}`);
  });
});

it("the server tells it once, of an open file and of one beside it", async () => {
  const folder = "file:///project/";
  const files = new Map([
    [`${folder}application-big.yml`, `spring.kafka.producer.acks: 0\nx: ${"y".repeat(longest)}\n`],
  ]);
  const editor = await start({ files, folders: [folder] });
  const shown: string[] = [];
  editor.connection.onNotification(
    "window/showMessage",
    ({ message }: { message: string }) => void shown.push(message),
  );
  editor.open(uri, long);
  expect(await editor.pushed(uri)).toEqual([]);
  editor.change(uri, `${long}# more\n`);
  expect(await editor.pushed(uri)).toEqual([]);
  editor.open(`${folder}application.yml`, "spring.kafka.producer.acks: 1\n", "yaml");
  await editor.pushed(`${folder}application.yml`);
  await until(() => shown.length === 2);
  editor.change(uri, bad);
  expect((await editor.pushed(uri)).length).toBeGreaterThan(0);
  const said = (name: string): string => `Kafka Lossless does not judge ${name}: it is longer than 4 MB.`;
  expect(shown).toEqual([said("producer.properties"), said("application-big.yml")]);
});
