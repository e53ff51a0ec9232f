/** What the reader of a file refuses or silently changes, told for files that carry Kafka settings. */

import type { Reading } from "../model/component.ts";
import { isSecret } from "../model/secret.ts";
import { type FileRuleId, fileRules } from "../rules/file-rules.ts";
import { type ConfigDocument, entriesOf, type Span, type SyntaxProblem } from "../syntax/document.ts";
import { lineEnd, lineStart } from "../syntax/text-lines.ts";
import { syntaxTexts } from "../texts/syntax.ts";
import { type Message, say } from "../texts/text.ts";
import type { Finding } from "./finding.ts";

/** Findings about the text of documents, as the loader that reads them would complain. */
export function checkDocuments(documents: readonly ConfigDocument[], readings: readonly Reading[]): readonly Finding[] {
  return documents.flatMap((document) => {
    // A file that a tool fills in first is not the file that anybody loads.
    if (document.problems.some((problem) => problem.kind === "template")) return [];
    const isKafkas = readings.some((reading) => reading.documents.includes(document) && reading.components.length > 0);
    return isKafkas
      ? document.problems
          .filter((problem) => matters(document, problem))
          .flatMap((problem) => findingOf(document, problem))
      : [];
  });
}

/** Saying the same twice in .properties changes nothing; to SnakeYAML it is an error all the same. */
function matters(document: ConfigDocument, problem: SyntaxProblem): boolean {
  if (document.format === "yaml" || problem.kind !== "duplicate-key") return true;
  const valueAt = (span: Span | undefined): string | undefined =>
    entriesOf(document).find((entry) => entry.keySpan.start === span?.start)?.value;
  return valueAt(problem.span) !== valueAt(problem.related);
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

function describe(document: ConfigDocument, problem: SyntaxProblem): readonly [FileRuleId, Message] | undefined {
  const { kind } = problem;
  const detail = isInSecret(document, problem) ? withoutValue(document, problem) : problem.detail;
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

/** The detail without anything of the value: a part of a password is a secret too, and so is one that YAML takes for an alias. */
function withoutValue({ text }: ConfigDocument, { kind, detail, span }: SyntaxProblem): string {
  if (kind === "bad-escape") return "\\u…";
  const line = text.slice(lineStart(text, span.start), lineEnd(text, span.end));
  const words = line.replace(/^[^:=]*[:=]/, "").match(/[^\s:,"'*!&|>]{2,}/g) ?? [];
  return words.reduce((shown, word) => shown.replaceAll(word, "…"), detail);
}

function isInSecret({ text, sections }: ConfigDocument, { kind, span }: SyntaxProblem): boolean {
  if (kind === "duplicate-key") return false;
  const entries = sections.flatMap((section) => section.entries);
  const before = text.slice(lineStart(text, span.start), span.start);
  return (
    isSecret(before) ||
    entries.some((one) => one.span.start <= span.start && one.span.end >= span.end && isSecret(one.key))
  );
}
