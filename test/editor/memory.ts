/** A workspace in memory, for VS Code for the Web: the file system that the suite brings as an extension of its own. */
import * as vscode from "vscode";
import { host } from "./host.ts";

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider("memfs", new Memory()));
}

/** Files by path; the folders are those in which a file lies. */
class Memory implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private version = 1;
  readonly onDidChangeFile = this.changes.event;

  constructor() {
    if (host.kind !== "web") return;
    for (const [name, text] of Object.entries(host.files)) this.files.set(`/workspace/${name}`, encode(text));
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(uri.path);
    if (bytes) return { type: vscode.FileType.File, size: bytes.length, ctime: 0, mtime: this.version };
    if (this.names(uri.path).size > 0) return { type: vscode.FileType.Directory, size: 0, ctime: 0, mtime: 0 };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.version++;
    this.files.set(uri.path, bytes);
    this.changes.fire([{ type, uri }]);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    return [...this.names(uri.path)];
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  createDirectory(): void {
    // A folder is there as soon as a file lies in it.
  }

  delete(uri: vscode.Uri): void {
    if (!this.files.delete(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  /** No test moves anything. */
  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  private names(folder: string): Map<string, vscode.FileType> {
    const prefix = folder.endsWith("/") ? folder : `${folder}/`;
    const inside = [...this.files.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
    return new Map(
      inside.map((rest) => {
        const [name = rest, ...deeper] = rest.split("/");
        return [name, deeper.length > 0 ? vscode.FileType.Directory : vscode.FileType.File];
      }),
    );
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
