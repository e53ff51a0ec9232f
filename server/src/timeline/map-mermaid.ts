/** The ways of topics as a flow chart of Mermaid, which GitHub draws in Markdown. */
import type { DrawnBox, DrawnWay } from "./way.ts";

/** A flow from left to right: writers, topics, readers. */
export function mapMermaid(ways: readonly DrawnWay[]): string {
  const ids = new Map<string, string>();
  const idOf = (one: DrawnBox): string => {
    const key = JSON.stringify([one.name, one.place]);
    const known = ids.get(key) ?? `p${ids.size + 1}`;
    ids.set(key, known);
    return known;
  };
  const lines = ways.flatMap(({ topic, writers, readers }, i) => [
    `  t${i + 1}[(${quoted(topic)})]${classOf(topic)}`,
    ...writers.map((one) => `  ${idOf(one)}[${quoted(one)}]${classOf(one)} --> t${i + 1}`),
    ...readers.map((one) => `  t${i + 1} --> ${idOf(one)}[${quoted(one)}]${classOf(one)}`),
  ]);
  return [
    "flowchart LR",
    ...lines,
    "  classDef lost stroke:#b42318,stroke-width:2px",
    "  classDef failure stroke:#9a6700,stroke-width:2px",
    "  classDef duplicate stroke:#6e40c9,stroke-width:2px",
    "  classDef reordered stroke:#bc4c00,stroke-width:2px",
    "",
  ].join("\n");
}

/** A label may hold everything but a quote; `#` begins a code of a character. */
function quoted({ name, words, place }: DrawnBox): string {
  const label = [name, ...words, ...(place === undefined ? [] : [place])].join("\n");
  const safe = label
    .replaceAll("#", "#35;")
    .replaceAll('"', "#quot;")
    .replaceAll("<", "#lt;")
    .replaceAll(">", "#gt;")
    .replaceAll("`", "#96;");
  return `"${safe.replaceAll("\n", "<br>")}"`;
}

function classOf({ mark }: DrawnBox): string {
  return mark === undefined ? "" : `:::${mark}`;
}
