/** `--format sarif`: SARIF 2.1.0, with all rules, fixes, what is suppressed, and fingerprints that outlast moved lines. */

import { fingerprintsOf } from "../../analysis/fingerprint.ts";
import type { Finding, FindingFix } from "../../lint/finding.ts";
import { productName, repositoryUrl } from "../../product.ts";
import type { Place } from "../../syntax/document.ts";
import { type Lang, render } from "../../texts/text.ts";
import { type Checked, type CheckedFile, isShown, messageOf, type Problem, rangeOf } from "../checked.ts";
import { jsonOf } from "../printed.ts";
import { levels, sarifRules } from "./sarif-rules.ts";

/** The log of one run, ending with a line end. */
export function sarifReport(checked: Checked, lang: Lang, version: string, exitCode: number): string {
  const rules = sarifRules(lang);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(checked.files);
  const language = lang === "en" ? "en-US" : "zh-CN";
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: productName,
            fullName: "Kafka Lossless",
            semanticVersion: version,
            version,
            informationUri: repositoryUrl,
            language,
            rules,
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
        invocations: [
          {
            executionSuccessful: checked.problems.length === 0,
            exitCode,
            toolExecutionNotifications: checked.problems.map((problem) => notification(problem, lang, indexes)),
          },
        ],
        results: checked.files.flatMap((file) =>
          file.findings.map((finding) => ({
            ruleId: finding.rule,
            ruleIndex: indexes.get(finding.rule) ?? -1,
            ...result(finding, file, lang, checked),
            partialFingerprints: { [`${fingerprintName}/v1`]: fingerprints.get(finding) ?? "" },
          })),
        ),
      },
    ],
  };
  return jsonOf(log);
}

const fingerprintName = "kafkaLosslessFinding";

function result(finding: Finding, file: CheckedFile, lang: Lang, { known }: Checked) {
  const { suppression, related, fixes, advice, profiles, severity, category } = finding;
  return {
    level: levels[severity],
    message: { text: messageOf(finding, lang) },
    locations: [location(finding.place, file)],
    relatedLocations: related.map(({ place, message }, i) => ({
      id: i + 1,
      ...location(place, file),
      message: { text: render(message, lang) },
    })),
    // Present on all results or on none: that is how SARIF tells `not suppressed` from `not known`.
    suppressions:
      suppression === undefined
        ? []
        : [
            {
              kind: known?.has(finding) ? "external" : "inSource",
              status: "accepted",
              justification: suppression.reason,
            },
          ],
    ...(known === undefined ? {} : { baselineState: known.has(finding) ? "unchanged" : "new" }),
    fixes: fixes.filter(isShown).map((fix) => fixOf(fix, file, lang)),
    properties: {
      severity,
      category,
      profiles,
      ...(advice === undefined ? {} : { advice: render(advice, lang) }),
    },
  };
}

function location(place: Place, file: CheckedFile) {
  return { physicalLocation: { artifactLocation: artifact(place.uri), region: region(place, file) } };
}

function region(place: Place, file: CheckedFile) {
  const { line, column, endLine, endColumn } = rangeOf(file, place);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** A path below the folder of the repository; one outside of it is a file's whole address. */
function artifact(path: string) {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${uri.replace("%3A", ":")}` } : { uri, uriBaseId: "%SRCROOT%" };
}

function fixOf(fix: FindingFix, file: CheckedFile, lang: Lang) {
  const paths = [...new Set(fix.edits.map(({ uri }) => uri))];
  return {
    description: { text: render(fix.title, lang) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: fix.edits
        .filter(({ uri }) => uri === path)
        .map((edit) => ({ deletedRegion: region(edit, file), insertedContent: { text: edit.newText } })),
    })),
    properties: { safety: fix.safety },
  };
}

function notification({ path, rule, message }: Problem, lang: Lang, indexes: ReadonlyMap<string, number>) {
  return {
    level: "error",
    message: { text: render(message, lang) },
    locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
    ...(rule === undefined ? {} : { associatedRule: { id: rule, index: indexes.get(rule) ?? -1 } }),
  };
}
