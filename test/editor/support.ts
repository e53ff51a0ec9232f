/** What every suite needs: files of the workspace, waiting for the editor, and what the extension says about a document. */
import * as vscode from "vscode";

export const source = "kafka-lossless";

/** Asks until the answer is something; an editor gives no sign when it has finished, and how long it takes is no test. */
export async function waitFor<T>(what: string, ask: () => T | undefined | Thenable<T | undefined>): Promise<T> {
  const deadline = Date.now() + 60_000;
  let trouble: unknown;
  while (Date.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = error;
    }
    await pause(50);
  }
  throw new Error(`waited in vain for ${what}${trouble === undefined ? "" : `: ${String(trouble)}`}`);
}

/** Only where an editor would take two changes for one. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = place(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** What is stored, not what the editor holds. */
export async function stored(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** In a tab that stays: what is no longer open has no findings, and that would prove nothing. */
export async function show(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}

export function place(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error("the editor has opened no folder");
  return vscode.Uri.joinPath(folder.uri, name);
}

export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === source);
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return typeof code === "object" ? String(code.value) : String(code);
}

export function finding(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`${rule} in ${uri.path}`, () => findings(uri).find((diagnostic) => ruleOf(diagnostic) === rule));
}

export function positionOf(document: vscode.TextDocument, text: string): vscode.Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`no ${text} in ${document.uri.path}`);
  return document.positionAt(offset);
}

export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: string,
): Promise<readonly vscode.CodeAction[]> {
  const resolved = 50;
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, range, kind, resolved);
}

/** The first action that fits, once it is offered. */
export function offered(
  uri: vscode.Uri,
  range: vscode.Range,
  fits: (action: vscode.CodeAction) => boolean,
): Promise<vscode.CodeAction> {
  return waitFor(`an action at line ${range.start.line + 1}`, async () => (await codeActions(uri, range)).find(fits));
}

/** Applies what the editor would apply when the action is chosen. */
export async function choose(action: vscode.CodeAction): Promise<void> {
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}
