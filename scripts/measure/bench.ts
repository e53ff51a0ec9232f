/** What judging costs, as a multiple of parsing the same text in the same run; times of machines differ, ratios hardly. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { NamedText } from "../../test/support/example-texts.ts";
import { brokerFile, springService } from "./texts.ts";

for (const lines of [100, 1_000, 10_000]) {
  for (const text of [springService(lines), brokerFile(lines)]) {
    const parsing = median(() => void parse(text));
    const document = parse(text);
    const judging = median(() => void analyze([document]));
    console.log(line(text, lines, parsing, judging));
  }
}

function line({ uri }: NamedText, lines: number, parsing: number, judging: number): string {
  const ratio = (judging / parsing).toFixed(2);
  return `${uri.padEnd(20)} ${String(lines).padStart(6)} lines  parsing ${parsing.toFixed(2).padStart(8)} ms  judging ${judging.toFixed(2).padStart(8)} ms  ratio ${ratio}`;
}

/** The median of enough runs that one pause of the machine does not count, in ms. */
function median(run: () => void): number {
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[7] ?? 0;
}
