/** A text with `$0` where the cursor stands, analysed. */
import { type Analysis, analyze } from "../../server/src/analysis/analyze.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";

export interface AtCursor {
  readonly uri: string;
  readonly text: string;
  readonly offset: number;
  readonly analysis: Analysis;
}

/** Analyses the text without its `$0`; throws where there is none. A leading line end is dropped. */
export function atCursor(uri: string, marked: string, options: AnalyzeOptions = {}): AtCursor {
  const drawn = marked.replace(/^\n/, "");
  const offset = drawn.indexOf("$0");
  if (offset < 0) throw new Error(`no $0 in ${JSON.stringify(marked)}`);
  const text = drawn.replace("$0", "");
  return { uri, text, offset, analysis: analyze([parse({ uri, text })], options) };
}
