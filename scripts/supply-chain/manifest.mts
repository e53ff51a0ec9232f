/** The manifest with its texts in place, in English: for whoever knows no package.nls.json. */
import fs from "node:fs";

/** Of package.json in the working folder; a text that is not there stays its key. */
export function readManifest() {
  const texts: Readonly<Record<string, string>> = JSON.parse(fs.readFileSync("package.nls.json", "utf8"));
  return JSON.parse(fs.readFileSync("package.json", "utf8"), (_, value: unknown) =>
    typeof value === "string" ? value.replace(/^%(.+)%$/, (whole, key: string) => texts[key] ?? whole) : value,
  );
}
