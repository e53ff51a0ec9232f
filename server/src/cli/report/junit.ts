/** `--format junit`: a suite for each file and a case for each finding; a case fails where the run does. */
import type { Finding } from "../../lint/finding.ts";
import { productName } from "../../product.ts";
import type { Severity } from "../../rules/rule.ts";
import { drawn, unled } from "../../texts/drawn.ts";
import { type Lang, render } from "../../texts/text.ts";
import { type Checked, type CheckedFile, counts, messageOf, rangeOf } from "../checked.ts";

/** The whole document; a file without findings is one case that passes, a file that could not be judged an error. */
export function junitReport(checked: Checked, lang: Lang, failOn: Severity | "never"): string {
  const suites = [
    ...checked.files.map((file) => {
      const cases = file.findings.map((finding) => findingCase(finding, file, lang, failOn));
      return { name: file.path, cases: cases.length === 0 ? [testCase(productName, file.path)] : cases };
    }),
    ...checked.problems.map(({ path, rule = productName, message }) => {
      const error: Outcome = { element: "error", message: render(message, lang), type: "problem", text: "" };
      return { name: path, cases: [testCase(rule, path, error)] };
    }),
  ];
  const cases = suites.flatMap((suite) => suite.cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: productName, ...countsOf(cases) })}>`,
    ...suites.flatMap(({ name, cases }) => {
      const skipped = cases.filter(({ outcome }) => outcome === "skipped").length;
      return [
        `  <testsuite${attributes({ name, ...countsOf(cases), skipped, time: 0 })}>`,
        ...cases.map(({ xml }) => xml),
        "  </testsuite>",
      ];
    }),
    "</testsuites>",
    "",
  ].join("\n");
}

interface Outcome {
  readonly element: "failure" | "error" | "skipped" | "system-out";
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

interface Case {
  readonly outcome: Outcome["element"] | undefined;
  readonly xml: string;
}

function findingCase(finding: Finding, file: CheckedFile, lang: Lang, failOn: Severity | "never"): Case {
  const { rule, severity, suppression } = finding;
  const { line, column } = rangeOf(file, finding.place);
  const place = `${file.path}:${line}:${column}`;
  const message = messageOf(finding, lang);
  const advice = finding.remedies.concat(finding.advice ?? []);
  const text = [`${place} ${severity} ${rule}`, message, ...advice.map((one) => render(one, lang))].join("\n");
  const element = suppression !== undefined ? "skipped" : counts(finding, failOn) ? "failure" : "system-out";
  return testCase(`${rule} (${line}:${column})`, file.path, {
    element,
    message: suppression?.reason ?? message,
    type: severity,
    text,
  });
}

function testCase(name: string, classname: string, outcome?: Outcome): Case {
  const opened = `    <testcase${attributes({ name, classname, time: 0 })}`;
  if (outcome === undefined) return { outcome: undefined, xml: `${opened}/>` };
  const { element, message, type, text } = outcome;
  // What was printed has no attributes in any dialect of the format.
  const told = element === "system-out" ? "" : attributes({ message, type });
  return { outcome: element, xml: `${opened}><${element}${told}>${escapeXml(text)}</${element}></testcase>` };
}

function countsOf(cases: readonly Case[]) {
  const count = (wanted: Outcome["element"]): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: count("failure"), errors: count("error") };
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(String(value)).replace(/[\t\r\n]/g, (one) => `&#${one.charCodeAt(0)};`)}"`,
    )
    .join("");
}

/** XML has no way to write control characters and halves of pairs, and what is printed may be a log. */
function escapeXml(text: string): string {
  return unled(
    text
      .split("\n")
      .map((line) => drawn(line))
      .join("\n"),
  )
    .replace(/[^\t\r\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
