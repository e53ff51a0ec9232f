/** Code actions over a real connection: kinds, edits made when chosen, snippets, other files, pages. */
import { describe, expect, it } from "vitest";
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Command,
} from "vscode-languageserver-protocol/node";
import { rules as allRules } from "../../server/src/rules/index.ts";
import { type Editor, pushes } from "../support/editor.ts";
import { bad, start, uri } from "../support/server.ts";

const able: ClientCapabilities = {
  textDocument: { ...pushes.textDocument, codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } },
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true, changeAnnotationSupport: {} } },
};

/** All actions on one line. */
async function actions(
  { connection }: Editor,
  at: string,
  line: number,
  only?: string[],
): Promise<readonly (CodeAction | Command)[]> {
  const position = { line, character: 0 };
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  const params = { textDocument: { uri: at }, range: { start: position, end: { line, character: 99 } }, context };
  return (await connection.sendRequest(CodeActionRequest.type, params)) ?? [];
}

function isAction(one: CodeAction | Command): one is CodeAction {
  return "kind" in one;
}

const reliable = "refactor.rewrite.kafkaLossless.reliable";

describe("making a component reliable", () => {
  it("is a rewrite with its edit", async () => {
    const it = await start();
    it.open(uri, `${bad}retries=0\n`);
    const [action, ...others] = (await actions(it, uri, 1, ["refactor"])).filter(isAction);
    expect(others).toEqual([]);
    expect(action).toMatchObject({ kind: reliable, title: "Make this producer reliable" });
    expect(action).not.toHaveProperty("data");
    if (action !== undefined) it.apply(action);
    expect(it.text(uri)).toBe("bootstrap.servers=kafka:9092\nacks=all\nretries=2147483647\n");
    expect(await actions(it, uri, 1, ["refactor"])).toEqual([]);
  });

  it("makes its edit only when it is chosen, where the editor asks then", async () => {
    const it = await start({ capabilities: able });
    expect(it.introduction.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    it.open(uri, bad);
    const [action] = (await actions(it, uri, 1, [reliable])).filter(isAction);
    expect(action).not.toHaveProperty("edit");
    if (action === undefined) throw new Error("no action");
    it.apply(await it.connection.sendRequest(CodeActionResolveRequest.type, action));
    expect(it.text(uri)).toBe("bootstrap.servers=kafka:9092\nacks=all\n");
  });

  it("asks before it changes another file, of which the edit names no version", async () => {
    const folder = "file:///p/src/main/resources/";
    const other = `${folder}application-prod.yml`;
    const files = new Map([[other, "spring:\n  kafka:\n    producer:\n      acks: 0\n"]]);
    const it = await start({ capabilities: able, files });
    it.open(`${folder}application.yml`, "spring:\n  kafka:\n    producer:\n      acks: 0\n", "yaml");
    const [action] = (await actions(it, `${folder}application.yml`, 3, [reliable])).filter(isAction);
    if (action === undefined) throw new Error("no action");
    const { edit } = await it.connection.sendRequest(CodeActionResolveRequest.type, action);
    expect(edit).toMatchObject({
      documentChanges: [
        { textDocument: { uri: `${folder}application.yml`, version: 1 }, edits: [{ newText: "all" }] },
        { textDocument: { uri: other, version: null }, edits: [{ newText: "all", annotationId: "other-file" }] },
      ],
      changeAnnotations: { "other-file": { needsConfirmation: true } },
    });
  });
});

describe("all safe fixes", () => {
  const text = "bootstrap.servers=kafka:9092\nacks=all\nretries=0\n";

  it("are for those who name them, not among what is offered", async () => {
    const it = await start();
    it.open(uri, text);
    const kinds = (found: readonly (CodeAction | Command)[]): readonly unknown[] =>
      found.filter(isAction).map(({ kind }) => kind);
    expect(kinds(await actions(it, uri, 2))).not.toContain("source.fixAll.kafkaLossless");
    // What these rules mend changes how the producer behaves.
    expect(await actions(it, uri, 2, ["source.fixAll"])).toEqual([]);
  });

  it.each(["source.fixAll.kafkaLossless", "source.fixAll", "source"])("run under %s", async (kind) => {
    const one = "file:///p/consumer.properties";
    const it = await start({ rules: allRules });
    it.open(
      one,
      "# kafka-lossless: kafka=4.2\nbootstrap.servers=k:9092\ngroup.id=a\nshare.acknowledgement.mode=explicit\nisolation.level=read_committed\n",
    );
    const [action] = (await actions(it, one, 0, [kind])).filter(isAction);
    if (action === undefined) throw new Error("no action");
    it.apply(action);
    expect(it.text(one)).toBe(
      "# kafka-lossless: kafka=4.2\nbootstrap.servers=k:9092\ngroup.id=a\nshare.acknowledgement.mode=explicit\n",
    );
  });
});

describe("ignoring", () => {
  it("lets the reason be written at once, where the editor takes snippets", async () => {
    const it = await start({ capabilities: able });
    it.open(uri, bad);
    const ignoring = (await actions(it, uri, 1, ["quickfix"])).filter((one) => one.title.startsWith("Ignore"));
    const snippets = ignoring.filter(isAction).map(({ edit }) => edit?.documentChanges?.[0]);
    const reason = "${1:why this is acceptable here}";
    expect(snippets).toMatchObject([
      { edits: [{ snippet: { kind: "snippet", value: `# kafka-lossless-ignore producer-acks-zero -- ${reason}\n` } }] },
      {
        edits: [
          { snippet: { kind: "snippet", value: `# kafka-lossless-ignore-file producer-acks-zero -- ${reason}\n` } },
        ],
      },
    ]);
  });
});

describe("the page of a rule", () => {
  it("is shown by a command, where the editor has it", async () => {
    const pages = "file:///extension/docs/rules";
    const it = await start({ options: { pages, showsPages: true } });
    it.open(uri, bad);
    const [shown] = (await actions(it, uri, 1)).filter((one) => one.title.startsWith("Show"));
    expect(shown).toMatchObject({
      title: "Show the page of producer-acks-zero",
      command: { command: "kafkaLossless.showRule", arguments: [`${pages}/producer-acks-zero.md`] },
    });
    const plain = await start();
    plain.open(uri, bad);
    expect((await actions(plain, uri, 1)).filter((one) => one.title.startsWith("Show"))).toEqual([]);
  });
});
