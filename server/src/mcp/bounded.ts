/** Answers that fit into the memory of a language model: whole parts, and a count of what was left out. */
import { mcpTexts } from "../texts/mcp.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";

/** Characters of an answer: some four thousand words of a language model. */
export const most = 16_000;

/**
 * The parts from `skip` on, joined, as long as they fit; at least one, cut at the end of a line. The same parts give the same answer, so
 * that `skip` leads on. Empty where `skip` passes all of them.
 */
export function bounded(parts: readonly string[], separator: string, skip: number, lang: Lang): string {
  const shown: string[] = [];
  let length = 0;
  for (const part of parts.slice(skip)) {
    const cut = cutAt(part, most, lang);
    if (shown.length > 0 && length + cut.length > most) break;
    shown.push(cut);
    length += cut.length + separator.length;
  }
  const next = skip + shown.length;
  const left = parts.length - next;
  const gaps = { left: String(left), all: String(parts.length), next: String(next) };
  const rest = left > 0 ? [told(say(mcpTexts.leftOut, gaps), lang)] : [];
  return [...shown, ...rest].join(separator);
}

function cutAt(part: string, length: number, lang: Lang): string {
  if (part.length <= length) return part;
  const kept = part.slice(0, Math.max(part.lastIndexOf("\n", length), 0) || length);
  const lines = part.slice(kept.length).split("\n").length - 1;
  return `${kept}\n${told(say(mcpTexts.linesLeftOut, { lines: String(Math.max(lines, 1)) }), lang)}`;
}

function told(message: Message, lang: Lang): string {
  return render(message, lang);
}
