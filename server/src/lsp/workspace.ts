/** The open documents with their analyses, made when first asked for and kept until a text or a setting changes. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze } from "../analysis/analyze.ts";
import { buildVersions } from "../analysis/build-versions.ts";
import type { FilesAround } from "../analysis/files-around.ts";
import { type OwnKeys, ownKeys, type SourcesAround } from "../analysis/own-keys.ts";
import { parse } from "../analysis/parse.ts";
import { together } from "../analysis/together.ts";
import type { Finding } from "../lint/finding.ts";
import type { ProjectFile } from "../project/project-file.ts";
import type { FoundVersions } from "../project/versions.ts";
import type { Rule } from "../rules/rule.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { Message } from "../texts/text.ts";
import { givenSettings } from "./configured.ts";
import { createDisk, type FileSystem } from "./disk.ts";
import { guardFiles } from "./guarded-files.ts";
import { createJoinedWorkspace, type JoinedWorkspace } from "./joined-workspace.ts";
import { type Accepted, createKnownFindings } from "./known-findings.ts";
import { createLeftOut } from "./left-out.ts";
import { type How, parseSource } from "./parse-source.ts";
import { createProjects } from "./projects.ts";
import type { SettingsOf } from "./settings.ts";

/** Analyses of open documents, each with the files that belong to it. */
export interface Workspace {
  /** Reads the files that belong to a document, so far as they are not known and may be opened. */
  prepare(document: Addressed): Promise<void>;
  /** The same for a document that a person has opened, wherever it lies. */
  prepareOpened(document: Addressed): Promise<void>;
  /** What may be opened; absent where nothing can be read. */
  readonly fileSystem: FileSystem | undefined;
  /** The analysis of a document's set, with what its parties do together with those of other known files. */
  analysisOf(document: Addressed): Analysis;
  /** Findings of a document's set that a baseline records, where they are to be told apart. */
  knownIn(document: Addressed): ReadonlySet<Finding>;
  /** The baseline with all that is found in a document; `undefined` where no open folder holds it. */
  accepting(document: Addressed): Accepted | undefined;
  /** All known files together. */
  readonly system: Pick<JoinedWorkspace, "all" | "hold" | "isKnown" | "textOf" | "joins">;
  /** True where two documents are judged together. */
  areTogether(a: TextDocument, b: TextDocument): boolean;
  /** Drops what is kept of a document that nobody asks about any more. */
  forget(uri: string): void;
  /** A document was closed, and what is on the disk counts again; true where an open one was judged with it. */
  closed(uri: string): boolean;
  /** Files changed on disk; true where an analysis may have changed. */
  changed(uris: readonly string[]): boolean;
  /** For clients that do not tell what changes on disk. */
  readAgain(): void;
  configure(options: WorkspaceOptions): void;
  /** What the editor's settings say for a file. */
  readonly settingsOf: SettingsOf;
}

/** A document is known by its address, whether it is open or lies on the disk. */
export type Addressed = Pick<TextDocument, "uri">;

export interface WorkspaceOptions {
  /** Addresses of the open folders, each ending in a slash. */
  readonly roots: readonly string[];
  /** How to judge and what to show, file by file. */
  readonly settingsOf: SettingsOf;
}

export interface WorkspaceInputs {
  /** The open document of an address. */
  readonly open: (uri: string) => TextDocument | undefined;
  readonly fileSystem?: FileSystem | undefined;
  /** The rules to run instead of all. */
  readonly rules?: readonly Rule[] | undefined;
  /** Is called with files in which other findings stand now because another file has changed. */
  readonly changedElsewhere?: (uris: readonly string[]) => void;
  readonly tell?: (message: Message) => void;
}

/** An analysis and what it was made of. */
interface Kept {
  readonly documents: readonly ConfigDocument[];
  readonly versions: string;
  readonly project: ProjectFile | undefined;
  /** What the sources read, where the analysis asked for it. */
  readonly own: string | undefined;
  readonly analysis: Analysis;
}

/** An empty workspace; options change by `configure`, which drops what was judged under the old ones. */
export function createWorkspace({ open, fileSystem, rules, changedElsewhere, tell }: WorkspaceInputs): Workspace {
  const analyses = new Map<string, Kept>();
  const parsed = new Map<
    string,
    { readonly source: TextDocument | string; readonly version: number; readonly document: ConfigDocument }
  >();
  let options: WorkspaceOptions = { roots: [], settingsOf: givenSettings(undefined) };
  const guarded = fileSystem === undefined ? undefined : guardFiles(fileSystem, () => options.roots);
  const isTooLong = createLeftOut((message) => tell?.(message));
  const disk = createDisk(guarded?.fileSystem, isTooLong);
  const system = createJoinedWorkspace(
    () => options.roots,
    (uris) => changedElsewhere?.(uris),
  );
  /** The same document for as long as its text is the same. */
  const read = (uri: string, how: How): ConfigDocument | undefined => {
    const source = open(uri) ?? disk.text(uri);
    if (source === undefined) return undefined;
    const version = typeof source === "string" ? 0 : source.version;
    const known = parsed.get(`${how} ${uri}`);
    if (known?.source === source && known.version === version) return known.document;
    isTooLong(uri, typeof source === "string" ? source : source.getText());
    const document = parseSource(uri, source, how, known?.document);
    parsed.set(`${how} ${uri}`, { source, version, document });
    return document;
  };
  const around: SourcesAround = {
    names: (folder) => disk.names(folder),
    folders: (folder) => disk.folders(folder),
    keysRead: (uri) => disk.keysRead(uri),
    mayRead: (folder) => guarded?.isOutside(folder) !== true,
    text: (uri) => open(uri)?.getText() ?? disk.text(uri),
    above: (folder) => (options.roots.includes(folder) ? undefined : folder.replace(/[^/]*\/$/, "")),
    pathFrom: (folder, uri) => (uri.startsWith(folder) ? decoded(uri.slice(folder.length)) : undefined),
  };
  const files: FilesAround = {
    ...around,
    springDocument: (uri) => read(uri, "spring"),
    document: (uri, language) => read(uri, language ?? "whole"),
  };
  /** Only where a folder is open is there a project to look through. */
  const isInFolder = ({ uri }: Addressed): boolean => options.roots.some((root) => uri.startsWith(root));
  const versionsFor = (document: Addressed): FoundVersions =>
    isInFolder(document) ? buildVersions(document.uri, around) : {};
  const projects = createProjects(around);
  const projectFor = (document: Addressed): ProjectFile | undefined =>
    isInFolder(document) ? projects(document.uri) : undefined;
  const known = createKnownFindings(around, (uri) => isInFolder({ uri }));
  const documentsOf = ({ uri }: Addressed): readonly ConfigDocument[] =>
    together(uri, files) ?? [read(uri, "alone") ?? parse({ uri, text: "" })];

  const forget = (uri: string): void => {
    for (const how of ["spring", "alone", "whole", "env"] satisfies How[]) parsed.delete(`${how} ${uri}`);
    for (const [key, { documents }] of analyses)
      if (!documents.some((one) => one.uri !== uri && open(one.uri) !== undefined)) analyses.delete(key);
  };
  const judged = (document: Addressed): Kept => {
    const documents = documentsOf(document);
    const key = documents.map(({ uri }) => uri).join("\n");
    const found = versionsFor(document);
    const versions = JSON.stringify(found);
    const project = projectFor(document);
    const search = (): OwnKeys => ownKeys(document.uri, around);
    const known = analyses.get(key);
    const isSame =
      known?.versions === versions &&
      known.project === project &&
      known.documents.every((one, i) => one === documents[i]) &&
      (known.own === undefined || known.own === JSON.stringify(search()));
    if (isSame) return known;
    let own: OwnKeys | undefined;
    const given = {
      roots: options.roots,
      ...(project === undefined ? {} : { project }),
      ...(rules === undefined ? {} : { rules }),
      ...(guarded === undefined ? {} : { mayRead: (address: string) => !guarded.isOutside(address) }),
      ...(isInFolder(document) ? { ownKeys: () => (own ??= search()) } : {}),
    };
    const analysis = analyze(documents, { ...options.settingsOf(document.uri).judging, found, ...given });
    const kept = { documents, versions, project, own: own === undefined ? undefined : JSON.stringify(own), analysis };
    analyses.set(key, kept);
    return kept;
  };

  const prepare = async (document: Addressed): Promise<void> => {
    do {
      documentsOf(document);
      versionsFor(document);
      projectFor(document);
      known.ask(document.uri);
    } while (await disk.load());
    // Sources are searched only where something in the document depends on them.
    if (judged(document).own === undefined) return;
    do ownKeys(document.uri, around);
    while (await disk.load());
  };

  /** With what others say, whatever a baseline records. */
  const analysisOf = (document: Addressed): Analysis => {
    const { analysis } = judged(document);
    // Chosen rules alone were asked for.
    if (rules !== undefined) return analysis;
    system.take(analysis);
    return system.withOthers(analysis);
  };

  return {
    prepare,
    prepareOpened(document) {
      if (guarded?.admit(document.uri) === true) disk.forgetAll();
      return prepare(document);
    },
    fileSystem: guarded?.fileSystem,
    analysisOf(document) {
      const analysis = analysisOf(document);
      return options.settingsOf(document.uri).baseline === "hidden" ? known.without(analysis) : analysis;
    },
    knownIn: (document) =>
      options.settingsOf(document.uri).baseline === "dimmed" ? known.among(analysisOf(document)) : new Set(),
    accepting(document) {
      const root = options.roots.find((one) => document.uri.startsWith(one));
      return root === undefined ? undefined : known.accepting(document.uri, analysisOf(document), root);
    },
    system,
    settingsOf: (uri) => options.settingsOf(uri),
    // A file that has not been saved yet knows its neighbours, and they do not know it.
    areTogether: (a, b) => isAmong(b, documentsOf(a)) || isAmong(a, documentsOf(b)),
    forget,
    closed(uri) {
      disk.forget(uri);
      forget(uri);
      system.forget(uri);
      // What is left of it are sets in which others are open.
      return [...analyses.values()].some(({ documents }) => documents.some((one) => one.uri === uri));
    },
    readAgain: () => disk.forgetAll(),
    changed(uris) {
      for (const uri of uris) if (open(uri) === undefined) system.forget(uri);
      return uris.filter((uri) => disk.forget(uri)).length > 0;
    },
    configure(next) {
      // What was not to be opened before is asked for again.
      if (next.roots.join() !== options.roots.join()) disk.forgetAll();
      options = next;
      analyses.clear();
      system.clear();
    },
  };
}

function isAmong({ uri }: TextDocument, documents: readonly ConfigDocument[]): boolean {
  return documents.some((document) => document.uri === uri);
}

/** Patterns know nothing of addresses. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // An address that some client wrote with a bare percent sign: it is the path itself.
    return path;
  }
}
