/** The component in which a cursor stands. */
import type { Analysis } from "../analysis/analyze.ts";
import { settingAt } from "./setting-at.ts";

/** The id of the component at `offset`: the one that reads the setting there, else the one that begins above, else the first. */
export function componentAt(analysis: Analysis, uri: string, offset: number): string | undefined {
  const document = analysis.documents.find((one) => one.uri === uri);
  if (document === undefined) return undefined;
  const reader = settingAt(analysis, document, offset)?.reader?.component;
  const here = analysis.components.filter(({ anchor }) => anchor.uri === uri);
  const above = here.filter(({ anchor }) => anchor.span.start <= offset);
  const last = above.toSorted((a, b) => a.anchor.span.start - b.anchor.span.start).at(-1);
  return (reader ?? last ?? here[0])?.id;
}
