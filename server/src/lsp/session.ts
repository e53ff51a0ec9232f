/** What all requests of one connection share: the client, the open documents, their analyses and diagnostics. */
import type { Diagnostic, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../analysis/analyze.ts";
import { isProjectFile, readProject } from "../analysis/find-project.ts";
import type { Finding } from "../lint/finding.ts";
import { rulePage } from "../product.ts";
import type { ProjectFile } from "../project/project-file.ts";
import type { Report } from "./answer.ts";
import type { Client } from "./client.ts";
import type { DocumentOf } from "./to-edit.ts";
import { dimmed, problemDiagnostic, toDiagnostic } from "./to-lsp.ts";
import type { Workspace } from "./workspace.ts";

export interface Session {
  readonly client: Client;
  readonly workspace: Workspace;
  readonly report: Report;
  /** An open document that somebody edits; `undefined` for the rest of the world, and where the extension is switched off. */
  documentOf(uri: string): TextDocument | undefined;
  /** An open document once the files that belong to it are known. */
  ready(uri: string): Promise<TextDocument | undefined>;
  /** All that is to be shown in a document, for push and pull alike. */
  validate(document: TextDocument): readonly Diagnostic[];
  diagnosticOf(document: TextDocument, finding: Finding): Diagnostic;
  /** A document of any set that is known, open or not, as it was read last. */
  textOf(uri: string): TextDocument | undefined;
  /** The texts that an analysis was made of, open or not. */
  textsOf(analysis: Analysis): DocumentOf;
}

/** Documents of these schemes are views of other versions, not files that anybody edits. */
const notEdited =
  /^(git|gitfs|gitlens|svn|hg|output|vscode-scm|review|conflictResolution|pr|debug|walkThrough|vscode-local-history):/i;

export function isEdited(uri: string): boolean {
  return !notEdited.test(uri);
}

export function createSession(
  client: Client,
  workspace: Workspace,
  documents: TextDocuments<TextDocument>,
  report: Report,
): Session {
  const crashed = new Set<string>();
  const documentOf = (uri: string): TextDocument | undefined =>
    isEdited(uri) && workspace.settingsOf(uri).isOn ? documents.get(uri) : undefined;
  const textOf = (uri: string): TextDocument | undefined => {
    const text = workspace.system.textOf(uri);
    return text === undefined ? undefined : TextDocument.create(uri, "", 0, text);
  };
  const textsOf =
    ({ documents: beside }: Analysis): DocumentOf =>
    (uri) => {
      const text = beside.find((one) => one.uri === uri)?.text;
      return documentOf(uri) ?? (text === undefined ? textOf(uri) : TextDocument.create(uri, "", 0, text));
    };
  const diagnosticOf = (document: TextDocument, finding: Finding): Diagnostic => {
    const related = textsOf(workspace.analysisOf(document));
    return toDiagnostic(document, finding, client, related, (rule) => rulePage(rule, client.pages, client.lang));
  };
  return {
    client,
    workspace,
    report,
    documentOf,
    diagnosticOf,
    textOf,
    textsOf,
    async ready(uri) {
      const document = documentOf(uri);
      if (document === undefined) return undefined;
      await workspace.prepareOpened(document);
      // Somebody may have closed it meanwhile.
      return documentOf(uri);
    },
    validate(document) {
      if (isProjectFile(document.uri))
        return problemsOf(document).map((problem) => problemDiagnostic(document, problem, client));
      const analysis = workspace.analysisOf(document);
      for (const crash of analysis.crashes) {
        if (!crashed.has(crash.rule)) report(`rule ${crash.rule} failed: ${crash.failure}`);
        crashed.add(crash.rule);
      }
      const known = workspace.knownIn(document);
      return analysis.findings
        .filter((finding) => finding.suppression === undefined && finding.place.uri === document.uri)
        .map((finding) => {
          const diagnostic = diagnosticOf(document, finding);
          return known.has(finding) ? dimmed(diagnostic) : diagnostic;
        });
    },
  };
}

/** What is wrong with a project file itself; what its patterns fit does not matter for that. */
function problemsOf(document: TextDocument): ProjectFile["problems"] {
  return readProject({ uri: document.uri, text: document.getText(), pathOf: () => undefined }).problems;
}
