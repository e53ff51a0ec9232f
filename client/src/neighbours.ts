/** Beside extensions that know YAML, Spring's keys or MicroProfile's: what they say of a line's shape is not said again. */
import { type Diagnostic, type Disposable, languages, type Uri, workspace } from "vscode";
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware, vsdiag } from "vscode-languageclient";

/** Drops findings about shape on lines where a neighbour has spoken. */
export const provideDiagnostics: NonNullable<Middleware["provideDiagnostics"]> = async (document, id, token, next) => {
  const report = await next(document, id, token);
  if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
  const taken = linesOfNeighbours("uri" in document ? document.uri : document);
  const items = report.items.filter((one) => !isAboutShape(one) || !taken.has(one.range.start.line));
  return { ...report, items };
};

/** Asks for the findings again when a neighbour has something else to say. */
export function serveBesideNeighbours(client: BaseLanguageClient): Disposable {
  const heeded = new Map<string, string>();
  return languages.onDidChangeDiagnostics(({ uris }) => {
    const changed = uris.filter((uri) => {
      const key = uri.toString();
      const lines = [...linesOfNeighbours(uri)].join(" ");
      const isNew = lines !== (heeded.get(key) ?? "");
      if (lines === "") heeded.delete(key);
      else heeded.set(key, lines);
      return isNew;
    });
    const open = workspace.textDocuments.filter(({ uri }) => changed.some((one) => one.toString() === uri.toString()));
    const feature = client.getFeature(DocumentDiagnosticRequest.method);
    for (const document of open) feature?.getProvider(document)?.onDidChangeDiagnosticsEmitter.fire();
  });
}

function linesOfNeighbours(uri: Uri): ReadonlySet<number> {
  return new Set(
    languages
      .getDiagnostics(uri)
      .filter(isNeighbours)
      .map(({ range }) => range.start.line),
  );
}

/** Spring Tools is known by its codes, YAML by Red Hat and the tools for MicroProfile and Quarkus by their sources. */
function isNeighbours({ code, source = "" }: Diagnostic): boolean {
  const name = typeof code === "object" ? code.value : code;
  return /^(YAML|PROP)_[A-Z_]+$/.test(String(name)) || /^(YAML|yaml-schema\b.*|microprofile)$/.test(source);
}

/** As the server marks it. */
function isAboutShape(diagnostic: Diagnostic): boolean {
  const data: unknown = "data" in diagnostic ? diagnostic.data : undefined;
  return typeof data === "object" && data !== null && "shape" in data;
}
