/** Tools for the language models of the editor, where it has such tools: what the server knows of files as they are edited, in words. */
import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { pagesFolder } from "./pages.ts";
import {
  bounded,
  changeLine,
  type Finding,
  findingLine,
  inLanguage,
  type Range,
  withoutPictures,
} from "./tool-text.ts";

/** What editors since 1.95 have beside the API of the oldest that is supported. */
interface Newer {
  readonly lm?: { registerTool?(name: string, tool: Tool): vscode.Disposable };
  readonly LanguageModelToolResult?: new (content: unknown[]) => object;
  readonly LanguageModelTextPart?: new (value: string) => object;
}
interface Tool {
  invoke(options: { readonly input: unknown }, token: vscode.CancellationToken): Promise<object>;
}

/** Answers a call in words; a failure is an answer too. */
type Answer = (input: Readonly<Record<string, unknown>>, token: vscode.CancellationToken) => Promise<string>;

interface Action {
  readonly title: string;
  readonly edit?: {
    readonly documentChanges?: readonly {
      readonly textDocument: { readonly uri: string };
      readonly edits: readonly { readonly range: Range; readonly newText: string }[];
    }[];
  };
}
interface Symbol {
  readonly selectionRange: Range;
}

/** Registers them under the names of the manifest. Each only reads. */
export function serveAgentTools(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const { lm, LanguageModelToolResult: Result, LanguageModelTextPart: Text } = vscode as unknown as Newer;
  if (lm?.registerTool === undefined || Result === undefined || Text === undefined) return;
  for (const [name, answer] of Object.entries(answers(context, client))) {
    const tool: Tool = {
      async invoke({ input }, token) {
        const given = typeof input === "object" && input !== null ? { ...input } : {};
        const text = await answer(given, token);
        const rest = (lines: number): string => vscode.l10n.t("… {0} more lines are left out.", lines);
        return new Result([new Text(bounded(text, rest))]);
      },
    };
    context.subscriptions.push(lm.registerTool(`kafka_lossless_${name}`, tool));
  }
}

function answers(context: vscode.ExtensionContext, client: BaseLanguageClient): Readonly<Record<string, Answer>> {
  /** What the server answers about one file of the workspace, which is opened for it where it is not. */
  const about =
    (ask: (uri: string, path: string, token: vscode.CancellationToken) => Promise<string>): Answer =>
    async ({ path }, token) => {
      const uri = typeof path === "string" ? placeOf(path) : undefined;
      if (uri === undefined) return vscode.l10n.t("Name a file in the folders that are open: {0}", foldersText());
      try {
        await vscode.workspace.openTextDocument(uri);
      } catch {
        return vscode.l10n.t("{0} cannot be opened.", vscode.workspace.asRelativePath(uri));
      }
      await client.start();
      const text = await ask(client.code2ProtocolConverter.asUri(uri), vscode.workspace.asRelativePath(uri), token);
      return text === ""
        ? vscode.l10n.t("{0}: nothing of Kafka's is found here.", vscode.workspace.asRelativePath(uri))
        : text;
    };
  const send = <T>(method: string, params: object, token: vscode.CancellationToken): Promise<T> =>
    client.sendRequest<T>(method, params, token);

  return {
    check: about(async (uri, path, token) => {
      const textDocument = { uri };
      const { items = [] } = await send<{ items?: readonly Finding[] }>(
        "textDocument/diagnostic",
        { textDocument },
        token,
      );
      const lines = items.map(async (finding) => {
        const asked = { textDocument, range: finding.range, context: { diagnostics: [finding], only: ["quickfix"] } };
        const actions = await send<readonly Action[] | null>("textDocument/codeAction", asked, token);
        return [findingLine(path, finding), ...changesOf(actions ?? [])].join("\n");
      });
      return lines.length === 0 ? vscode.l10n.t("{0}: no finding.", path) : (await Promise.all(lines)).join("\n\n");
    }),
    effective: about(async (uri, _path, token) => {
      const answer = await send<{ readonly text: string } | null>("kafkaLossless/effective", { uri }, token);
      return answer?.text ?? "";
    }),
    verdict: about(async (uri, _path, token) => {
      const textDocument = { uri };
      const symbols = await send<readonly Symbol[] | null>("textDocument/documentSymbol", { textDocument }, token);
      const found = (symbols ?? []).map(({ selectionRange: { start } }) =>
        send<string | null>("kafkaLossless/componentAt", { textDocument, position: start }, token),
      );
      const components = new Set((await Promise.all(found)).filter((one) => one !== null));
      const pages = [...components].map((component) =>
        send<string | null>("kafkaLossless/explanation", { uri, component }, token),
      );
      return (await Promise.all(pages)).map((page) => withoutPictures(page ?? "")).join("\n\n");
    }),
    async explain({ rule }) {
      const id = typeof rule === "string" && /^[a-z0-9-]+$/.test(rule) ? rule : undefined;
      const page = vscode.Uri.joinPath(pagesFolder(context), `${id ?? "README"}.md`);
      try {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
        return withoutPictures(inLanguage(text, vscode.env.language));
      } catch {
        return vscode.l10n.t("There is no rule {0}. Without a rule this tool names them all.", id ?? "");
      }
    },
    async map(_input, token) {
      await client.start();
      return (await client.sendRequest<string | null>("kafkaLossless/mapChart", token)) ?? "";
    },
  };
}

/** The preferred edit, which stands first. */
function changesOf(actions: readonly Action[]): readonly string[] {
  const [first] = actions.filter(({ edit }) => edit?.documentChanges !== undefined);
  if (first === undefined) return [];
  const changes = (first.edit?.documentChanges ?? []).flatMap(({ textDocument, edits }) => {
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(textDocument.uri));
    return edits.map(({ range, newText }) => changeLine({ path, range, newText }));
  });
  return [vscode.l10n.t("fix: {0}", first.title), ...changes];
}

/** A file below an open folder: nothing else is shown to a language model. */
function placeOf(path: string): vscode.Uri | undefined {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (folder === undefined) return undefined;
  const isWhole = /^([A-Za-z]:)?[\\/]/.test(path);
  const uri = isWhole ? folder.uri.with({ path: vscode.Uri.file(path).path }) : vscode.Uri.joinPath(folder.uri, path);
  const resolved = vscode.Uri.joinPath(uri, ".");
  return vscode.workspace.getWorkspaceFolder(resolved) === undefined ? undefined : resolved;
}

function foldersText(): string {
  return (vscode.workspace.workspaceFolders ?? []).map(({ name }) => name).join(", ");
}
