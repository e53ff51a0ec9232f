/** Writes a file that the extension keeps for people: as one step to undo where it is open in an editor already. */
import { Range, type Uri, WorkspaceEdit, workspace } from "vscode";

/** The text as it is now, unsaved changes among it; `undefined` where there is no such file. */
export async function textOf(place: Uri): Promise<string | undefined> {
  if (!(await isThere(place))) return undefined;
  return (await workspace.openTextDocument(place)).getText();
}

/** The whole new text, saved, so that every tool reads it. */
export async function writeText(place: Uri, text: string): Promise<void> {
  if (!(await isThere(place))) return workspace.fs.writeFile(place, new TextEncoder().encode(text));
  const document = await workspace.openTextDocument(place);
  const before = document.getText();
  if (before === text) return;
  const edit = new WorkspaceEdit();
  edit.replace(place, new Range(document.positionAt(0), document.positionAt(before.length)), text);
  await workspace.applyEdit(edit);
  await document.save();
}

export function isThere(place: Uri): Thenable<boolean> {
  return workspace.fs.stat(place).then(
    () => true,
    () => false,
  );
}
