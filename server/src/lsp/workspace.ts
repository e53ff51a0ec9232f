/** The open documents with their analyses, made when first asked for and kept until a text or a setting changes. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, type AnalyzeOptions, analyze, parse } from "../analysis/analyze.ts";
import type { Rule } from "../rules/rule.ts";
import type { Format } from "../syntax/document.ts";

/** Analyses by document; a document that is not open has none. */
export interface Workspace {
  analysisOf(document: TextDocument): Analysis;
  forget(uri: string): void;
  configure(options: WorkspaceOptions): void;
  /** Whether components have their verdict above them. */
  showsCodeLens(): boolean;
}

/** How to judge, and what to show. */
export interface WorkspaceOptions extends AnalyzeOptions {
  readonly codeLens?: boolean;
}

/** An empty workspace that runs all rules, or those given; options change by `configure`, which drops what was judged under the old ones. */
export function createWorkspace(rules?: readonly Rule[]): Workspace {
  const analyses = new Map<string, { readonly version: number; readonly analysis: Analysis }>();
  let options: WorkspaceOptions = {};
  return {
    analysisOf(document) {
      const known = analyses.get(document.uri);
      if (known?.version === document.version) return known.analysis;
      const format = formatOf(document.languageId);
      const parsed = parse({
        uri: document.uri,
        text: document.getText(),
        ...(format === undefined ? {} : { format }),
      });
      const analysis = analyze([parsed], rules === undefined ? options : { ...options, rules });
      analyses.set(document.uri, { version: document.version, analysis });
      return analysis;
    },
    showsCodeLens: () => options.codeLens !== false,
    forget: (uri) => void analyses.delete(uri),
    configure(next) {
      options = next;
      analyses.clear();
    },
  };
}

/** The grammar for an editor's language; for a language that says nothing the address decides. */
function formatOf(languageId: string): Format | undefined {
  if (languageId === "yaml" || languageId === "spring-boot-properties-yaml") return "yaml";
  return /^(properties|java-properties|spring-boot-properties|ini)$/.test(languageId) ? "properties" : undefined;
}
