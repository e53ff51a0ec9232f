/** Findings of the whole workspace over a real connection: where they are looked for, how they are kept, and that nobody waits. */
import { describe, expect, it } from "vitest";
import {
  DidChangeWorkspaceFoldersNotification,
  type DidChangeWorkspaceFoldersParams,
  DocumentDiagnosticRequest,
  WorkDoneProgress,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from "vscode-languageserver-protocol/node";
import { type Editor, type EditorOptions, pulls, pushes } from "../support/editor.ts";
import { bad, rulesOf, start, until } from "../support/server.ts";

const root = "file:///project/";
const good = "bootstrap.servers=kafka:9092\nacks=all\nretries=5\n";
const producer = (settings: string): string => `spring:\n  kafka:\n    producer:\n      ${settings}\n`;
const everywhere = { problems: "workspace" };

/** What the editor shows now, by file below the root. */
function shown(it: Editor): Readonly<Record<string, readonly unknown[]>> {
  const last = new Map(it.published.map(({ uri, diagnostics }) => [uri.slice(root.length), rulesOf(diagnostics)]));
  return Object.fromEntries([...last].filter(([, rules]) => rules.length > 0).sort());
}

function begin(files: Map<string, string>, options: EditorOptions = {}): Promise<Editor> {
  return start({ files, folders: [root.slice(0, -1)], settings: () => everywhere, ...options });
}

function filesOf(texts: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(texts).map(([name, text]) => [root + name, text]));
}

describe("problems for the whole workspace", () => {
  it("are found in files that are not open, beside what belongs to them, and not where tools write", async () => {
    const it = await begin(
      filesOf({
        "a/producer.properties": bad,
        "b/src/main/resources/application.yml": producer("acks: all"),
        "b/src/main/resources/application-prod.yml": producer("acks: 0"),
        "b/target/classes/application.yml": producer("acks: 0"),
        "node_modules/x/producer.properties": bad,
        "good.properties": good,
        "notes.txt": bad,
        "huge.properties": bad + "#".repeat(1_000_001),
      }),
    );
    const found = {
      "a/producer.properties": ["producer-acks-zero"],
      "b/src/main/resources/application-prod.yml": ["producer-acks-zero"],
    };
    await until(() => Object.keys(shown(it)).length === 2);
    expect(shown(it)).toEqual(found);
    const [finding] = it.published.find(({ uri }) => uri.endsWith("-prod.yml"))?.diagnostics ?? [];
    expect(finding?.message).toContain("overrides acks=all in application.yml");
    expect(finding?.relatedInformation).toHaveLength(1);
  });

  it("are found in folders that are opened later, and forgotten with them", async () => {
    const files = filesOf({ "a/producer.properties": bad, "b/producer.properties": bad });
    const it = await begin(files, { folders: [`${root}a`] });
    await until(() => Object.keys(shown(it)).length === 1);
    const folder = { uri: `${root}b`, name: "b" };
    const tell = (event: DidChangeWorkspaceFoldersParams["event"]): Promise<void> =>
      it.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
    await tell({ added: [folder], removed: [] });
    await until(() => Object.keys(shown(it)).length === 2);
    await tell({ added: [], removed: [{ uri: `${root}a`, name: "a" }] });
    await until(() => Object.keys(shown(it)).length === 1);
    expect(shown(it)).toEqual({ "b/producer.properties": ["producer-acks-zero"] });
  });

  it("are not looked for unless somebody asks, and taken back when nobody does any more", async () => {
    let settings: unknown = {};
    const files = filesOf({ "a/producer.properties": bad, "open.properties": bad });
    const it = await begin(files, { settings: () => settings });
    it.open(`${root}open.properties`, bad);
    await it.pushed(`${root}open.properties`);
    expect(Object.keys(shown(it))).toEqual(["open.properties"]);
    settings = everywhere;
    it.configured(null);
    await until(() => "a/producer.properties" in shown(it));
    settings = { problems: "openFiles" };
    it.configured(null);
    await until(() => !("a/producer.properties" in shown(it)));
    await until(() => "open.properties" in shown(it));
  });

  it("follow the disk and the editor", async () => {
    const base = `${root}src/application.yml`;
    const prod = `${root}src/application-prod.yml`;
    const files = new Map([
      [base, producer("acks: all")],
      [prod, producer("client-id: prod")],
    ]);
    const it = await begin(files);
    files.set(prod, producer("acks: 0"));
    it.changedOnDisk(prod);
    await until(() => "src/application-prod.yml" in shown(it));
    const message = () => String(it.published.findLast(({ uri }) => uri === prod)?.diagnostics[0]?.message);
    it.open(base, producer("acks: -1"), "yaml");
    await until(() => message().includes("overrides acks=-1"));
    it.close(base);
    await until(() => message().includes("overrides acks=all"));
    files.set(`${root}src/application-dev.yml`, producer("acks: 0"));
    it.changedOnDisk(`${root}src/application-dev.yml`);
    await until(() => "src/application-dev.yml" in shown(it));
    files.delete(prod);
    it.changedOnDisk(prod);
    await until(() => !("src/application-prod.yml" in shown(it)));
    // What is opened is shown once, and stays when it is closed.
    files.set(base, producer("acks: 0"));
    it.changedOnDisk(base);
    await until(() => "src/application.yml" in shown(it));
    it.open(base, producer("acks: 0"), "yaml");
    await it.pushed(base);
    it.close(base);
    await until(
      () =>
        it.published.findLast(({ uri }) => uri === base)?.version === undefined && "src/application.yml" in shown(it),
    );
  });

  it("follow what decides for all, and are not stirred by what tools write", async () => {
    const project = `${root}.kafka-lossless.yaml`;
    const files = filesOf({ "a/producer.properties": bad, "b/producer.properties": bad });
    const it = await begin(files);
    await until(() => Object.keys(shown(it)).length === 2);
    const before = it.published.length;
    files.set(`${root}a/target/producer.properties`, bad);
    files.set(`${root}a/target/pom.xml`, "<project/>");
    it.changedOnDisk(`${root}a/target/producer.properties`, `${root}a/target/pom.xml`, "file:///elsewhere/pom.xml");
    await new Promise((wake) => setTimeout(wake, 500));
    expect(it.published.length).toBe(before);
    files.set(project, "severity: { producer-acks-zero: off }\n");
    it.changedOnDisk(project);
    await until(() => Object.keys(shown(it)).length === 0);
  });

  it("of an open file are left to an editor that asks for them", async () => {
    const uri = `${root}a/producer.properties`;
    const it = await begin(new Map([[uri, bad]]), { capabilities: pulls });
    await until(() => "a/producer.properties" in shown(it));
    it.open(uri, bad);
    expect(rulesOf(await it.pulled(uri))).toEqual(["producer-acks-zero"]);
    await until(() => shown(it)["a/producer.properties"] === undefined);
    it.close(uri);
    await until(() => "a/producer.properties" in shown(it));
    await it.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    expect(shown(it)).toEqual({ "a/producer.properties": ["producer-acks-zero"] });
  });
});

describe("thousands of files", () => {
  const count = 2000;
  const many = (): Map<string, string> =>
    new Map(
      Array.from({ length: count }, (_, i) => [
        `${root}service-${i % 200}/src/main/resources/producer-${i}.properties`,
        `${bad}client.id=service-${i}\n`,
      ]),
    );
  const capabilities = { ...pushes, window: { workDoneProgress: true } };
  const edited = `${root}edited.properties`;

  /** Tells of each step of the progress. */
  const watch = (it: Editor) => {
    const steps: { readonly kind: string; readonly percentage?: number }[] = [];
    let named: string | number = "";
    it.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      named = token;
      it.connection.onProgress(WorkDoneProgress.type, token, (step) => void steps.push(step));
    });
    const cancel = () => it.connection.sendNotification(WorkDoneProgressCancelNotification.type, { token: named });
    return { steps, cancel };
  };
  const settings = { current: {} as unknown };

  it("hold up nobody: a hover is answered before the end", async () => {
    settings.current = {};
    const it = await begin(many(), { capabilities, settings: () => settings.current });
    const { steps } = watch(it);
    it.open(edited, bad);
    await it.pushed(edited);
    settings.current = everywhere;
    it.configured(null);
    await until(() => it.published.length > 50);
    expect(await it.hover(edited, { line: 1, character: 2 })).not.toBeNull();
    expect(steps.at(-1)?.kind).not.toBe("end");
    await until(() => steps.at(-1)?.kind === "end");
    expect(Object.keys(shown(it))).toHaveLength(count + 1);
    expect(steps[0]).toMatchObject({
      kind: "begin",
      cancellable: true,
      title: "Kafka Lossless: checking the workspace",
    });
    const reached = steps.flatMap(({ percentage }) => (percentage === undefined ? [] : [percentage]));
    expect(reached.length).toBeGreaterThan(50);
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
  }, 30_000);

  it("can be called off", async () => {
    settings.current = {};
    const it = await begin(many(), { capabilities, settings: () => settings.current });
    const { steps, cancel } = watch(it);
    settings.current = everywhere;
    it.configured(null);
    await until(() => it.published.length > 50);
    await cancel();
    await until(() => steps.at(-1)?.kind === "end");
    expect(it.published.length).toBeLessThan(count / 2);
  }, 30_000);
});
