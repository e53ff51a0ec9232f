/** `npm run new-rule`: a draft in the home that its id says, in the list, with a test; and what it refuses. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const script = path.resolve("scripts/new-rule.mjs");
const node = path.resolve("node_modules/.bin/node");
let folder = "";

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "new-rule-"));
  for (const name of ["ack-limit", "async-acks"]) {
    fs.mkdirSync(path.join(folder, "server/src/rules/spring", name), { recursive: true });
    fs.writeFileSync(
      path.join(folder, "server/src/rules/spring", name, "rule.ts"),
      '  roles: ["listener"],\n  carriers: ["spring-boot"],\n',
    );
  }
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stderr } = spawnSync(node, [script, ...args], { cwd: folder, encoding: "utf8" });
  return { status, stderr };
}

function written(file: string): string {
  return fs.readFileSync(path.join(folder, file), "utf8");
}

it("writes a draft about whom the party is about, its texts and its test, and registers it", () => {
  expect(run("spring-retry-forgets-key")).toEqual({ status: 0, stderr: "" });
  const rule = written("server/src/rules/spring/retry-forgets-key/rule.ts");
  expect(rule).toContain('id: "spring-retry-forgets-key",\n  stage: "draft",');
  expect(rule).toContain('roles: ["listener"],\n  carriers: ["spring-boot"],\n  settings:');
  expect(written("server/src/rules/spring/retry-forgets-key/texts.ts")).toContain("springRetryForgetsKeyTexts");
  expect(written("test/rules/spring/retry-forgets-key.test.ts")).toContain("^^^ warning: ");
  expect(written("server/src/rules/list.ts")).toMatch(/\n {2}springAsyncAcks,\n {2}springRetryForgetsKey,\n/);
});

it.each([
  [[], /^usage/],
  [["spring"], /^usage/],
  [["no-acks"], /^usage/],
  [["quarkus-acks-zero"], /^quarkus is no party; there are spring\./],
  [["spring-async-acks"], /exists already/],
])("refuses %j", (args, why) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toMatch(why);
  expect(fs.existsSync(path.join(folder, "test/rules/spring/async-acks.test.ts"))).toBe(false);
});
