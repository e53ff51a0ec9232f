/** What the reader of a file refuses or silently changes, told for files that carry Kafka settings. */

import type { Component, Reading } from "../model/component.ts";
import { programs } from "../model/program.ts";
import { isSecretName } from "../model/secret/names.ts";
import { type FileRuleId, fileRules } from "../rules/file-rules.ts";
import { type ConfigDocument, entriesOf, type Part, problemsOf, type SyntaxProblem } from "../syntax/document.ts";
import type { Grammar } from "../syntax/grammar.ts";
import { grammars } from "../syntax/grammars.ts";
import { lineEnd, lineStart } from "../syntax/text-lines.ts";
import { syntaxTexts } from "../texts/syntax.ts";
import { type Message, say } from "../texts/text.ts";
import type { Draft } from "./finding.ts";

/** Findings about the text of documents, as the loader that reads them would complain. */
export function checkDocuments(documents: readonly ConfigDocument[], readings: readonly Reading[]): readonly Draft[] {
  return documents.flatMap((document) => {
    // A file that a tool fills in first is not the file that anybody loads.
    if (problemsOf(document).some((problem) => problem.kind === "template")) return [];
    // Of a program that nobody knows it is not known either how it reads its file.
    const readersOf = (part: Part): readonly Component[] =>
      readings
        .filter(({ files }) => files.some(({ parts }) => parts.includes(part)))
        .flatMap(({ components }) =>
          components.filter(({ program, contest }) => program !== "unknown" || contest !== undefined),
        );
    return document.parts
      .filter(({ problems }) => problems.length > 0)
      .filter((part) => readersOf(part).length > 0)
      .flatMap((part) => {
        const { duplicates } = grammars[part.grammar];
        if (duplicates === undefined) return [];
        const isTaken =
          duplicates === "refused" && readersOf(part).every(({ program }) => programs[program].takesLastKey);
        const values = new Map(part.entries.map((entry) => [entry.keySpan.start, entry.value]));
        // Behind what is refused nobody reads any keys.
        const refused = part.problems.find(({ kind }) => kind === "refused")?.span.start ?? document.text.length;
        return part.problems
          .filter(({ kind, span }) => kind !== "duplicate-key" || (!isTaken && span.start < refused))
          .filter((problem) => matters(duplicates, problem, values))
          .flatMap((problem) => findingOf(document, problem, duplicates));
      });
  });
}

type Duplicates = NonNullable<Grammar["duplicates"]>;

/** Saying the same twice in .properties changes nothing; to SnakeYAML it is an error all the same. */
function matters(
  duplicates: Duplicates,
  problem: SyntaxProblem,
  values: ReadonlyMap<number, string | undefined>,
): boolean {
  // A mark before a comment or an empty line makes a key that nobody misses.
  if (problem.kind === "byte-order-mark") return /^[^#!]/.test(problem.detail);
  if (duplicates === "refused" || problem.kind !== "duplicate-key" || problem.related === undefined) return true;
  return values.get(problem.span.start) !== values.get(problem.related.start);
}

function findingOf(document: ConfigDocument, problem: SyntaxProblem, duplicates: Duplicates): readonly Draft[] {
  const found = describe(document, problem, duplicates);
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
  problem: SyntaxProblem,
  duplicates: Duplicates,
): readonly [FileRuleId, Message] | undefined {
  const { kind } = problem;
  const detail = isInSecret(document, problem) ? withoutValue(document, problem) : problem.detail;
  switch (kind) {
    case "duplicate-key":
      return duplicates === "refused"
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

function isInSecret(document: ConfigDocument, { kind, span }: SyntaxProblem): boolean {
  if (kind === "duplicate-key") return false;
  const { text } = document;
  const entries = entriesOf(document);
  const before = text.slice(lineStart(text, span.start), span.start);
  return (
    isSecretName(before) ||
    entries.some((one) => one.span.start <= span.start && one.span.end >= span.end && isSecretName(one.key, one.value))
  );
}
