/** The comment that silences a finding, put where `suppress` looks for it. */

import type { Finding } from "../lint/finding.ts";
import type { ConfigDocument } from "../syntax/document.ts";
import type { TextEdit } from "../syntax/text-edit.ts";

/** Inserts the comment above the finding's line, or at the top of the file; the reason is left for a person to replace. */
export function ignoreEdit(
  document: ConfigDocument,
  finding: Finding,
  scope: "here" | "file",
  reason: string,
): TextEdit {
  const { text, uri } = document;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const word = scope === "here" ? "kafka-lossless-ignore" : "kafka-lossless-ignore-file";
  const start = scope === "here" ? text.lastIndexOf("\n", finding.place.span.start - 1) + 1 : 0;
  const indent = scope === "here" ? (/^[ \t]*/.exec(text.slice(start))?.[0] ?? "") : "";
  return { uri, span: { start, end: start }, newText: `${indent}# ${word} ${finding.rule} -- ${reason}${lineEnd}` };
}
