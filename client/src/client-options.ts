/** Options that the desktop and the browser client share. */
import type { LanguageClientOptions } from "vscode-languageclient";
import { documentSelector } from "./selector.ts";

export const clientOptions: LanguageClientOptions = {
  documentSelector,
  diagnosticPullOptions: { onChange: true, onSave: false },
};

export const clientId = "kafkaLossless";
export const clientName = "Kafka Lossless";
