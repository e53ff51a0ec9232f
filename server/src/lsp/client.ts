/** What the client at the other end can do, read once from its introduction. */
import type { InitializeParams } from "vscode-languageserver";
import { shadeOf, type Viewer } from "../features/viewer.ts";
import { pagesUrl } from "../product.ts";
import { type Lang, langOf } from "../texts/text.ts";

export interface Client {
  readonly lang: Lang;
  /** It asks for diagnostics; otherwise they are pushed. */
  readonly pulls: boolean;
  readonly canRefresh: boolean;
  readonly canRefreshLenses: boolean;
  readonly canRefreshHints: boolean;
  /** It can be asked for settings. */
  readonly canConfigure: boolean;
  readonly canRegister: boolean;
  /** It tells when files change, where it is asked to. */
  readonly canWatch: boolean;
  /** It shows diagnostics that it has not asked for. */
  readonly takesPushed: boolean;
  /** It shows how far a long work is, and lets people end it. */
  readonly showsProgress: boolean;
  readonly showsRelated: boolean;
  readonly showsRuleLinks: boolean;
  /** It takes edits with the version of the document they are for. */
  readonly takesDocumentChanges: boolean;
  /** It shows edits with a mark before it makes them. */
  readonly annotatesChanges: boolean;
  /** It selects a part of what it inserts, for a person to write over. */
  readonly insertsSnippets: boolean;
  /** It asks for the edit of an action only when somebody has chosen it. */
  readonly resolvesEdits: boolean;
  /** It has the command that shows a rule's page; it says so itself. */
  readonly showsPages: boolean;
  /** It shows how its documents are judged; it says so itself. */
  readonly showsStatus: boolean;
  readonly readsMarkdown: { readonly hover: boolean; readonly completion: boolean };
  /** It shows a few words beside each proposal. */
  readonly showsGists: boolean;
  /** It shows proposals struck through. */
  readonly strikesThrough: boolean;
  /** It can be told to insert text with its own indentation. */
  readonly insertsAsIs: boolean;
  /** The address of the folder with the rules' pages: the extension's own, where it says so. */
  readonly pages: string;
  /** The ground for which its hovers draw pictures; it says so itself, the protocol has no word for it. */
  readonly pictures: Viewer["pictures"];
  /** It opens the effective configuration, and is told when that may have changed; it says so itself too. */
  readonly showsEffective: boolean;
  /** It shows the explanation of a component, and is told alike; it says so itself too. */
  readonly explains: boolean;
  /** It takes files into a baseline; it says so itself too. */
  readonly accepts: boolean;
  /** Addresses of the open folders, each ending in a slash. */
  readonly roots: readonly string[];
}

const asIs = 1;
const deprecated = 1;

export function clientOf(params: InitializeParams): Client {
  const { textDocument, workspace } = params.capabilities;
  // A client that pulls describes its diagnostics there, one that is pushed to here.
  const pulled = textDocument?.diagnostic;
  const shown = textDocument?.publishDiagnostics;
  const markdown = (formats: readonly string[] | undefined): boolean =>
    formats === undefined || formats.includes("markdown");
  const options = optionsOf(params);
  const item = textDocument?.completion?.completionItem;
  const actions = textDocument?.codeAction;
  // Clients that know no workspace of several folders name the one they have.
  const { rootUri } = params;
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
  return {
    lang: langOf(params.locale),
    pulls: pulled !== undefined,
    canRefresh: workspace?.diagnostics?.refreshSupport === true,
    canRefreshLenses: workspace?.codeLens?.refreshSupport === true,
    canRefreshHints: workspace?.inlayHint?.refreshSupport === true,
    canConfigure: workspace?.configuration === true,
    canRegister: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    takesPushed: shown !== undefined,
    showsProgress: params.capabilities.window?.workDoneProgress === true,
    showsRelated: pulled?.relatedInformation === true || shown?.relatedInformation === true,
    showsRuleLinks: pulled?.codeDescriptionSupport === true || shown?.codeDescriptionSupport === true,
    takesDocumentChanges: workspace?.workspaceEdit?.documentChanges === true,
    annotatesChanges: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    insertsSnippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    resolvesEdits: actions?.dataSupport === true && actions.resolveSupport?.properties.includes("edit") === true,
    showsStatus: options["showsStatus"] === true,
    showsPages: options["showsPages"] === true,
    readsMarkdown: {
      hover: markdown(textDocument?.hover?.contentFormat),
      completion: markdown(item?.documentationFormat),
    },
    showsGists: item?.labelDetailsSupport === true,
    strikesThrough: item?.tagSupport?.valueSet.some((tag) => tag === deprecated) === true,
    insertsAsIs: item?.insertTextModeSupport?.valueSet.some((mode) => mode === asIs) === true,
    pages: pagesOf(options),
    showsEffective: options["effective"] === true,
    explains: options["explanation"] === true,
    accepts: options["baseline"] === true,
    pictures: markdown(textDocument?.hover?.contentFormat) ? shadeOf(options["pictures"]) : undefined,
    roots: rootsOf(folders),
  };
}

/** Folders as the protocol names them, each with its slash at the end. */
export function rootsOf(folders: readonly string[]): readonly string[] {
  return folders.map((uri) => (uri.endsWith("/") ? uri : `${uri}/`));
}

function optionsOf(params: InitializeParams): Readonly<Record<string, unknown>> {
  const given: unknown = params.initializationOptions;
  return typeof given === "object" && given !== null ? { ...given } : {};
}

function pagesOf({ pages: given }: Readonly<Record<string, unknown>>): string {
  return typeof given === "string" ? given.replace(/\/$/, "") : pagesUrl;
}
