/** Writes a file that the extension keeps for people: as one step to undo where it is open in an editor already. */
import { FileType, l10n, Range, type Uri, WorkspaceEdit, window, workspace } from "vscode";

/** The text as it is now, unsaved changes among it; `undefined` where there is no such file. */
export async function textOf(place: Uri): Promise<string | undefined> {
  if (!(await isThere(place))) return undefined;
  return (await workspace.openTextDocument(place)).getText();
}

/** The whole new text, saved, so that every tool reads it; false, and a message, for a link: it may lead anywhere. */
export async function writeText(place: Uri, text: string): Promise<boolean> {
  const type = await typeOf(place);
  if (type !== undefined && (type & FileType.SymbolicLink) !== 0) {
    void window.showErrorMessage(l10n.t("{0} is a link. It is not written through.", workspace.asRelativePath(place)));
    return false;
  }
  if (type === undefined) {
    await workspace.fs.writeFile(place, new TextEncoder().encode(text));
    return true;
  }
  const document = await workspace.openTextDocument(place);
  const before = document.getText();
  if (before === text) return true;
  const edit = new WorkspaceEdit();
  edit.replace(place, new Range(document.positionAt(0), document.positionAt(before.length)), text);
  return (await workspace.applyEdit(edit)) && (await document.save());
}

/** A link is there, wherever it leads. */
export async function isThere(place: Uri): Promise<boolean> {
  return (await typeOf(place)) !== undefined;
}

function typeOf(place: Uri): Thenable<FileType | undefined> {
  return workspace.fs.stat(place).then(
    ({ type }) => type,
    () => undefined,
  );
}
