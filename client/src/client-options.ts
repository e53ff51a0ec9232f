/** Options that the desktop and the browser client share. */
import type { ExtensionContext } from "vscode";
import type { LanguageClientOptions } from "vscode-languageclient";
import { pagesFolder } from "./pages.ts";
import { documentSelector } from "./selector.ts";

/** The options; the rules' pages are read from the extension itself, without a network. */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const pages = pagesFolder(context).toString();
  return {
    documentSelector,
    diagnosticPullOptions: { onChange: true, onSave: false },
    initializationOptions: { pages, pictures: true, showsPages: true, showsStatus: true, effective: true },
  };
}

export const clientId = "kafkaLossless";
export const clientName = "Kafka Lossless";
