/** What the reader of a file refuses or silently changes, told for files that carry Kafka settings. */

import type { Reading } from "../model/component.ts";
import { type FileRuleId, fileRules } from "../rules/file-rules.ts";
import type { ConfigDocument, SyntaxProblem } from "../syntax/document.ts";
import { syntaxTexts } from "../texts/syntax.ts";
import { type Message, say } from "../texts/text.ts";
import type { Finding } from "./finding.ts";

/** Findings about the text of documents, as the loader that reads them would complain. */
export function checkDocuments(documents: readonly ConfigDocument[], readings: readonly Reading[]): readonly Finding[] {
  return documents.flatMap((document) => {
    // A file that a tool fills in first is not the file that anybody loads.
    if (document.problems.some((problem) => problem.kind === "template")) return [];
    const isKafkas = readings.some((reading) => reading.documents.includes(document) && reading.components.length > 0);
    return isKafkas ? document.problems.flatMap((problem) => findingOf(document, problem)) : [];
  });
}

function findingOf(document: ConfigDocument, problem: SyntaxProblem): readonly Finding[] {
  const found = describe(document, problem);
  if (found === undefined) return [];
  const [rule, message] = found;
  const first = problem.related;
  return [
    {
      rule,
      ...fileRules[rule],
      place: { uri: document.uri, span: problem.span },
      messages: [message],
      profiles: [],
      related:
        first === undefined
          ? []
          : [
              {
                place: { uri: document.uri, span: first },
                message: say(syntaxTexts.firstHere, { key: problem.detail }),
              },
            ],
      fixes: [],
    },
  ];
}

function describe(
  document: ConfigDocument,
  { kind, detail }: SyntaxProblem,
): readonly [FileRuleId, Message] | undefined {
  switch (kind) {
    case "duplicate-key":
      return document.format === "yaml"
        ? ["yaml-duplicate-key", say(syntaxTexts.yamlDuplicateKey, { key: detail })]
        : ["properties-duplicate-key", say(syntaxTexts.propertiesDuplicateKey, { key: detail })];
    case "refused":
      return ["yaml-refused", say(syntaxTexts.yamlRefused, { detail })];
    case "byte-order-mark":
      return ["properties-byte-order-mark", say(syntaxTexts.propertiesByteOrderMark, { key: detail })];
    case "bad-escape":
      return ["properties-bad-escape", say(syntaxTexts.propertiesBadEscape, { detail })];
    case "template":
      return undefined;
  }
}
