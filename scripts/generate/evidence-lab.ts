/** The evidence of the lab: what happened on real clusters to the files that the rules report. */
import type { Evidence } from "./evidence-of.ts";
import { ranOn } from "./evidence-of-rule.ts";
import { labRows } from "./seen-file.mts";

export function labEvidence(): Evidence | undefined {
  const rows = labRows();
  if (rows.length === 0) return undefined;
  const rules = [...new Set(rows.map(({ rule }) => rule))];
  return {
    question: "Losses on a real cluster",
    asked:
      "A file that a rule reports is used by real clients on a real cluster while something goes wrong, and again after `fix`: `docs/lab.md` has the table. A case is one side of one fault in one release. Compared is everything that was counted. `npm test` holds the files that ran against what the rules and `fix` say today.",
    releases: [ranOn(rows.map(({ seen }) => seen)).join("; ")],
    cases: rules.map((rule) => [
      rule,
      2 * rows.filter((row) => row.rule === rule).reduce((sum, { seen }) => sum + seen.releases.length, 0),
    ]),
    test: "npm run lab",
    leftOut: [],
  };
}
