/** Reads the snippet files of the extension, and what its manifest says of them. */
import { readdirSync, readFileSync } from "node:fs";

export interface Snippet {
  readonly title: string;
  readonly file: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const root = new URL("../../", import.meta.url);

/** The files in snippets/, as the manifest writes them. */
export function snippetFiles(): readonly string[] {
  return readdirSync(new URL("snippets/", root)).map((name) => `./snippets/${name}`);
}

export function snippetsOf(file: string): readonly Snippet[] {
  const read = readJson(file) as Readonly<Record<string, Omit<Snippet, "title" | "file">>>;
  return Object.entries(read).map(([title, snippet]) => ({ ...snippet, title, file }));
}

/** `contributes.snippets`: which file is offered in which language. */
export function declaredSnippets(): readonly { readonly language: string; readonly path: string }[] {
  const manifest = readJson("package.json") as {
    readonly contributes: { readonly snippets: readonly { readonly language: string; readonly path: string }[] };
  };
  return manifest.contributes.snippets;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}
