/** Parses a text as its set needs it, whether it is open or comes from the disk. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { parse, parseAlone } from "../analysis/parse.ts";
import { languageOfId } from "../carriers/files.ts";
import type { ConfigDocument } from "../syntax/document.ts";

/** How a file is read: as one of a Spring application, as one that is judged alone, as one that others name, or as lines of variables. */
export type How = "spring" | "alone" | "whole" | "env";

/** An open document also says its language. `earlier` is the document of an earlier text. */
export function parseSource(
  uri: string,
  source: TextDocument | string,
  how: How,
  earlier?: ConfigDocument,
): ConfigDocument {
  const text = typeof source === "string" ? source : source.getText();
  const language = typeof source === "string" ? undefined : languageOfId(source.languageId);
  const input = { uri, text, ...(language === undefined ? {} : { language }) };
  switch (how) {
    case "spring":
      return parse({ ...input, isSpring: true }, earlier);
    case "env":
      return parse({ ...input, language: "env" }, earlier);
    case "whole":
      return parse(input, earlier);
    case "alone":
      return parseAlone(input, earlier);
  }
}
