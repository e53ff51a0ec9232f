/** What is printed: a line for people, or JSON; nothing in it steers a terminal or the log of a build. */
import { drawn, unled } from "../texts/drawn.ts";
import { type Lang, type Message, render } from "../texts/text.ts";

/** One sentence as a line of its own. */
export function printedLine(message: Message, lang: Lang): string {
  return `${unled(drawn(render(message, lang)))}\n`;
}

/** The same bytes for the same value. What would steer is written as JSON writes any character. */
export function jsonOf(value: unknown): string {
  const lines = JSON.stringify(value, null, 2).split("\n");
  return `${lines.map((line) => drawn(line, coded)).join("\n")}\n`;
}

function coded(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
