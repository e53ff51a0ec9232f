/** What a section imports with `spring.config.import`, and which documents of a set that means. */
import type { ConfigDocument, Entry } from "../syntax/document.ts";
import { elementsOf, uniformName } from "./spring-names.ts";

/** One imported location: the documents it means, and those that join them with a profile. */
export interface Import {
  readonly entry: Entry;
  readonly optional: boolean;
  /** `outside` for what is no file beside the importing ones: a configuration server, a path of the machine. */
  readonly kind: "file" | "outside";
  readonly documents: readonly ConfigDocument[];
  readonly ofProfiles: readonly { readonly profile: string; readonly document: ConfigDocument }[];
}

/** The imports of a section, in their order; `root` is the folder in which the application's resources lie. */
export function importsOf(
  section: readonly Entry[],
  from: ConfigDocument,
  root: string,
  documents: readonly ConfigDocument[],
): readonly Import[] {
  return section.filter(isImport).flatMap((entry) =>
    (entry.value ?? "")
      .split(",")
      .map((location) => location.trim())
      .filter((location) => location !== "")
      .map((location) => importOf(entry, location, folderOf(from.uri), root, documents)),
  );
}

/** The folder of an address, its slash included. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
}

function isImport(entry: Entry): boolean {
  return /^spring\.config\.import(\.\d+)?$/.test(uniformName(elementsOf(entry.key)));
}

function importOf(
  entry: Entry,
  location: string,
  folder: string,
  root: string,
  documents: readonly ConfigDocument[],
): Import {
  const path = location.replace(/^optional:/, "");
  const optional = path !== location;
  const fromRoot = /^classpath:\/?(.*)$/.exec(path)?.[1];
  const outside = fromRoot === undefined && (/^[a-z][\w+.-]*:/i.test(path) || path.startsWith("/"));
  if (outside || path.includes("${")) return { entry, optional, kind: "outside", documents: [], ofProfiles: [] };
  const target = normal(fromRoot === undefined ? folder + path : root + fromRoot);
  const stem = target.endsWith("/") ? `${target}application` : target.replace(/\.\w+$/, "");
  const ending = target.endsWith("/") ? undefined : /\.\w+$/.exec(target)?.[0];
  const found = documents.flatMap((document) => {
    const [, name = "", extension = ""] = /^(.*?)(\.\w+)?$/.exec(document.uri) ?? [];
    return ending === undefined || extension === ending ? [{ document, name }] : [];
  });
  return {
    entry,
    optional,
    kind: "file",
    documents: found.filter(({ name }) => name === stem).map(({ document }) => document),
    ofProfiles: found
      .filter(({ name }) => name.startsWith(`${stem}-`))
      .map(({ document, name }) => ({ document, profile: name.slice(stem.length + 1) })),
  };
}

function normal(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
