/** Leaves out of bundles what rules say only for tests and pages: a program that never reads it need not parse it either. */
import fs from "node:fs";

/** Each from its name to the line that closes it; the formatter decides where that stands, so that no parser is needed to find it. */
const parts = {
  examples: /^ {4}examples: \[(?:.*\],|[\s\S]*?\n {4}\],)\n/gm,
  evidence: /^ {4}evidence: \{(?:.*\},|[\s\S]*?\n {4}\},)\n/gm,
  references: /^ {4}references: \[(?:.*\],|[\s\S]*?\n {4}\],)\n/gm,
};

/**
 * For a bundle in which nothing reads these parts of a rule's `docs`.
 * @param {readonly (keyof typeof parts)[]} names
 * @returns {import("esbuild").Plugin}
 */
export function withoutUnread(names) {
  return {
    name: "without-unread",
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].*[\\/]rule\.ts$/ }, ({ path: file }) => {
        const text = fs.readFileSync(file, "utf8");
        return { contents: names.reduce((left, name) => left.replace(parts[name], ""), text), loader: "ts" };
      });
    },
  };
}
