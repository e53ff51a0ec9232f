/** How large what ships is. */
import fs from "node:fs";
import { type Row, type Rows, ratioOf } from "./ratios.ts";

/** The lines of the table about it. */
export function bundleRows(): Rows {
  return {
    "dist/server.js": () => size("dist/server.js", 1),
    "dist/cli.js": () => size("dist/cli.js"),
    "dist/server.browser.js": () => size("dist/server.browser.js"),
    "dist/extension.js": () => size("dist/extension.js"),
  };
}

function size(file: string, limit?: number): Row {
  const against = "1 MB";
  return ratioOf(fs.statSync(file).size / 1e6, 1, { against, unit: "MB", ...(limit === undefined ? {} : { limit }) });
}
