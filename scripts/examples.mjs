/** Leaves the examples and the evidence of rules out of bundles: tests run them, pages show them, and no program reads them. */
import fs from "node:fs";

/** Each from its name to the line that closes it; the formatter decides where that stands, so that no parser is needed to find it. */
const unread = /^ {4}(?:examples: \[|evidence: \{)(?:.*[\]}],|[\s\S]*?\n {4}[\]}],)\n/gm;

/** @type {import("esbuild").Plugin} */
export const withoutExamples = {
  name: "without-examples",
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].*[\\/]rule\.ts$/ }, ({ path: file }) => {
      return { contents: fs.readFileSync(file, "utf8").replace(unread, ""), loader: "ts" };
    });
  },
};
