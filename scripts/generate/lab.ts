/** `docs/lab.md`: the table of everything that was tried on real clusters, from the scenarios of the lab and the committed answers. */
import { badText, fixedText, releasesText } from "../../server/src/rules/seen.ts";
import { scenarios, withoutStory } from "../../test/support/lab.ts";
import { type LabRow, labRows } from "./seen-file.mts";

/** What surprises most, in the order of the README. */
const striking: readonly string[] = [
  "producer-acks-zero",
  "producer-acks-one",
  "broker-unclean-leader-election",
  "broker-min-insync-replicas-one",
  "consumer-auto-commit-enabled",
  "consumer-offset-reset-latest",
  "producer-record-larger-than-broker-accepts",
  "producer-retries-zero",
  "producer-reordering-in-flight",
  "topic-compaction-needs-keys",
];

/** One row for each of the most striking rules that have been tried. */
export function strikingTable(): readonly string[] {
  const all = labRows();
  const rows = striking.flatMap((rule) => all.find((row) => row.rule === rule) ?? []);
  return labTable(rows, "docs/rules/");
}

export function labPage(): string {
  const all = labRows();
  const thrice = all.filter(({ runs }) => Math.max(...runs) >= 3).length;
  const shortened = scenarios().filter(({ plumbing }) => plumbing !== undefined);
  return [
    "# The lab",
    "",
    "Each row happened on a real cluster: a controller and three brokers of the named release, and the rule's own example file in use while something goes wrong; where a framework is named, a small application of it reads the file itself.",
    "Of 1,000 records is counted what was confirmed to the application and what became of them. Then `kafka-lossless fix` mended the file and the same went wrong again; where it only",
    "advises, the rule's own good example was taken (*by hand*), and where a release is at fault, the one that repairs it (*upgrade*). Seconds are both sides together, without the start of the cluster. [How it works](../lab/README.md); `npm run lab` does it again.",
    "",
    `${all.length} rows, ${new Set(all.map(({ rule }) => rule)).size} rules; ${thrice === all.length ? "all" : thrice} rows came to the same in three runs, one after the other, on one release at least. The column`,
    "*runs* says how often it was tried on each of the releases; a count that is given as bounds lay within them each time.",
    "",
    ...labTable(all, "rules/"),
    "",
    "## What is laid over the files",
    "",
    "Addresses, ids, ports and folders, and settings that make a story short and its batches the same each time. They are:",
    "",
    ...shortened.map(({ rule, fault, plumbing }) => {
      const settings = Object.entries(plumbing ?? {}).map(([key, value]) => `\`${key}=${value}\``);
      return `- ${rule}, ${fault}: ${settings.join(", ")}`;
    }),
    "- every broker: `BRISK` in [Cluster.java](../lab/src/main/java/kafkalossless/lab/Cluster.java), which wakes cleaners and failover early and keeps internal topics small.",
    "",
    "## Rules without a row",
    "",
    "Every other rule about records that are lost, arrive twice or change places, and why it is not here.",
    "",
    ...Object.entries(withoutStory()).flatMap(([why, rules]) => {
      const pages = rules.map((rule) => `[${rule}](rules/${rule}.md)`);
      return pages.length === 0 ? [] : `- ${why} ${pages.join(", ")}`;
    }),
    "",
  ].join("\n");
}

/** Rows as a table of Markdown; `pages` leads to the pages of rules. */
function labTable(rows: readonly LabRow[], pages: string): readonly string[] {
  return [
    "| rule | what goes wrong | release | before | after | seconds | runs |",
    "|---|---|---|---|---|---|---|",
    ...rows.map(({ rule, seen, seconds, runs }) => {
      const how = { fix: "", "by hand": " (by hand)", upgrade: ` (upgrade to ${seen.mendedIn})` }[seen.mended];
      const after = `${fixedText(seen, "en")}${how}`;
      return `| [${rule}](${pages}${rule}.md) | ${seen.told.en} | ${releasesText(seen, "en")} | ${badText(seen, "en")} | ${after} | ${seconds} | ${runs.join(", ")} |`;
    }),
  ];
}
