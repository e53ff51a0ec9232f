/** `--format gitlab`: a Code Quality report, which GitLab compares between the branches of a merge request. */

import { fingerprintsOf } from "../../analysis/fingerprint.ts";
import type { Severity } from "../../rules/rule.ts";
import type { Lang } from "../../texts/text.ts";
import { type Checked, messageOf, rangeOf, shownOf } from "../checked.ts";
import { jsonOf } from "../printed.ts";

/** One array, ending with a line end; what is suppressed is not in it. */
export function gitlabReport(checked: Checked, lang: Lang, quiet: boolean): string {
  const fingerprints = fingerprintsOf(checked.files);
  const report = checked.files.flatMap((file) =>
    shownOf(file, quiet).map((finding) => {
      const { line, endLine } = rangeOf(file, finding.place);
      return {
        description: messageOf(finding, lang),
        check_name: finding.rule,
        fingerprint: fingerprints.get(finding) ?? "",
        severity: severityNames[finding.severity],
        location: { path: file.path, lines: { begin: line, end: endLine } },
      };
    }),
  );
  return jsonOf(report);
}

/** GitLab's scale: info, minor, major, critical, blocker. */
const severityNames = {
  error: "critical",
  warning: "major",
  info: "minor",
  hint: "info",
} as const satisfies Readonly<Record<Severity, string>>;
