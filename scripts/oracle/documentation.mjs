/** Asks a few releases which places their documentation has: their definitions print the pages that the site shows, with the anchors. */
import { ask } from "./ask.mjs";
import { kafkaJars } from "./kafka.mjs";

/** `[["test/oracle/answers/documentation.json", text]]`: by role and prefix of the anchors, then by the releases that have them, the settings. */
export function documentation({ documentation: releases, modules }) {
  const answers = releases.map((release) => [
    release,
    ask("Anchors", `anchors-${release}`, kafkaJars(release, modules)),
  ]);
  const pages = new Set(answers.flatMap(([, places]) => Object.entries(places).flatMap(pagesOf)));
  const shown = [...pages].map((page) => `    "${page}": {\n${lines(page, answers).join(",\n")}\n    }`);
  const text = `{\n  "releases": ${JSON.stringify(releases)},\n  "places": {\n${shown.join(",\n")}\n  }\n}\n`;
  return [["test/oracle/answers/documentation.json", text]];
}

/** MirrorMaker's settings are in several pages and under several prefixes; nothing links there. */
function pagesOf([role, prefixes]) {
  return role === "mirror-maker" ? [] : Object.keys(prefixes).map((prefix) => `${role} ${prefix}`);
}

function lines(page, answers) {
  const [role, prefix] = page.split(" ");
  const having = new Map();
  for (const [release, places] of answers)
    for (const name of places[role]?.[prefix] ?? []) having.set(name, [...(having.get(name) ?? []), release]);
  const groups = new Map();
  for (const name of [...having.keys()].sort()) {
    const releases = having.get(name).join(" ");
    groups.set(releases, [...(groups.get(releases) ?? []), name]);
  }
  return [...groups].sort().map(([releases, names]) => `      "${releases}": ${JSON.stringify(names)}`);
}
