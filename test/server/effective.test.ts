/** The effective configuration over a real connection: its text, its links, the lens that opens it, and when it is due again. */
import { expect, it } from "vitest";
import { CodeLensRequest } from "vscode-languageserver-protocol/node";
import type { EffectiveAnswer } from "../../server/src/lsp/effective.ts";
import { type Editor, pushes } from "../support/editor.ts";
import { start, until } from "../support/server.ts";

const folder = "file:///project/src/main/resources/";
const base = `${folder}application.yml`;
const prod = `${folder}application-prod.yml`;
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;
const effective = (it: Editor, uri: string): Promise<EffectiveAnswer | null> =>
  it.connection.sendRequest("kafkaLossless/effective", { uri });

it("tells what a file and its neighbours come to, and where each value stands", async () => {
  const it = await start({ files: new Map([[base, producer("acks: all")]]) });
  it.open(prod, producer("acks: 0"), "yaml");
  const answer = await effective(it, prod);
  const lines = answer?.text.split("\n") ?? [];
  const row = lines.findIndex((line) => line.includes("(overrides all, application.yml:4)"));
  expect(lines[row]).toMatch(/^ {2}acks +0 +written +application-prod.yml:4 /);
  const links = (answer?.links ?? []).filter(({ range }) => range.start.line === row);
  expect(
    links.map(({ range, target }) => [lines[row]?.slice(range.start.character, range.end.character), target]),
  ).toEqual([
    [
      "application-prod.yml:4",
      { uri: prod, range: { start: { line: 3, character: 12 }, end: { line: 3, character: 13 } } },
    ],
    ["application.yml:4", { uri: base, range: { start: { line: 3, character: 12 }, end: { line: 3, character: 15 } } }],
  ]);
});

it("answers for a file that is no longer open", async () => {
  const it = await start({ files: new Map([[base, producer("acks: all")]]) });
  expect((await effective(it, base))?.text).toMatch(/acks +all +written +application.yml:4/);
  expect((await effective(it, `${folder}missing.yml`))?.text).toBe("No Kafka settings found.\n");
});

it("is behind the lens for clients that can show it, and they are told when it may have changed", async () => {
  const it = await start({ options: { effective: true } });
  let told = 0;
  it.connection.onNotification("kafkaLossless/answersChanged", () => void told++);
  it.open(base, producer("acks: 0"), "yaml");
  await until(() => told === 1);
  it.change(base, producer("acks: all"));
  await until(() => told === 2);
  const lenses = (await it.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: base } })) ?? [];
  expect(lenses.map(({ command }) => command)).toMatchObject([
    { title: "Producer · guarantee depends on the release", command: "" },
    {
      title: "show effective configuration",
      command: "kafkaLossless.showEffectiveConfiguration",
      arguments: [base],
    },
  ]);
});

it("explains a component to clients that can show it: its verdict, each way to lose a record, and the rules' pages", async () => {
  const it = await start({ options: { explanation: true, pictures: "dark", pages: "file:///pages" } });
  it.open(base, producer("acks: 0"), "yaml");
  const lenses = (await it.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: base } })) ?? [];
  const [uri, component] = lenses.at(-1)?.command?.arguments ?? [];
  expect(lenses.at(-1)?.command).toMatchObject({ title: "explain", command: "kafkaLossless.explain" });
  const page = await it.connection.sendRequest("kafkaLossless/explanation", { uri, component });
  expect(page).toMatch(/^# Producer · at most once · 1 way to lose messages\n/);
  expect(page).toContain("(data:image/svg+xml;base64,");
  expect(page).toMatch(/\[producer-acks-zero\]\(https:\S+\/docs\/rules\/producer-acks-zero\.md\)/);
  expect(page).toContain("**What to do:**");
  it.change(base, producer("acks: all"));
  const after = await it.connection.sendRequest("kafkaLossless/explanation", { uri, component });
  expect(after).toMatch(/^# Producer · guarantee depends on the release\n/);
  expect(after).not.toContain("data:image");
  const gone = { uri, component: "nothing of the kind" };
  expect(await it.connection.sendRequest("kafkaLossless/explanation", gone)).toBeNull();
});

it("knows the component at the cursor: of the setting, else above, else the first", async () => {
  const it = await start();
  const consumer = "    consumer:\n      group-id: a\n";
  it.open(base, `# Orders\n${producer("acks: 0")}${consumer}other: 1\n`, "yaml");
  const at = async (line: number): Promise<unknown> =>
    it.connection.sendRequest("kafkaLossless/componentAt", {
      textDocument: { uri: base },
      position: { line, character: 8 },
    });
  const [first, second] = [await at(4), await at(6)];
  expect(first).toMatch(/producer/);
  expect(second).toMatch(/consumer/);
  expect([await at(0), await at(3), await at(7)]).toEqual([first, first, second]);
});

it("leaves other clients alone", async () => {
  const it = await start({ capabilities: pushes });
  let told = 0;
  it.connection.onNotification("kafkaLossless/answersChanged", () => void told++);
  it.open(base, producer("acks: 0"), "yaml");
  await it.pushed(base);
  const [lens] = (await it.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: base } })) ?? [];
  expect(lens?.command?.command).toBe("");
  expect(told).toBe(0);
});

it("draws the explanation for the ground on which the editor stands by now", async () => {
  const it = await start({ options: { explanation: true, pictures: "dark" } });
  let told = 0;
  it.connection.onNotification("kafkaLossless/answersChanged", () => void told++);
  it.open(base, producer("acks: 0"), "yaml");
  await until(() => told === 1);
  const position = { line: 0, character: 0 };
  const component = await it.connection.sendRequest("kafkaLossless/componentAt", {
    textDocument: { uri: base },
    position,
  });
  const page = (): Promise<string> =>
    it.connection.sendRequest<string>("kafkaLossless/explanation", { uri: base, component });
  const onDark = await page();
  void it.connection.sendNotification("kafkaLossless/shade", { shade: "light" });
  await until(() => told === 2);
  expect(await page()).not.toBe(onDark);
});
