/** Markdown that shows exactly what was meant: nothing a file says becomes a link, a heading or HTML. */
import { shorten } from "../texts/shorten.ts";
import { type Lang, type Message, render } from "../texts/text.ts";

const longest = 160;

/** Any text as code; long ones are cut. */
export function code(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const shown = shorten(line, longest);
  if (shown === "") return "` `";
  const fence = "`".repeat(1 + Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length)));
  const padding = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
  return `${fence}${padding}${shown}${padding}${fence}`;
}

/** Any text as prose without any meaning to Markdown. */
export function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/gm, "$1\\$2");
}

/** A message of ours: backticks in the sentence itself make code, what fills its gaps stays literal. */
export function prose(message: Message, lang: Lang): string {
  return message.text[lang]
    .split(/(`[^`]+`)/)
    .map((part, i) => {
      const text = i % 2 === 0 ? part : part.slice(1, -1);
      const filled = render({ text: { en: text, "zh-cn": text }, args: message.args }, lang);
      return i % 2 === 0 ? literal(filled) : code(filled);
    })
    .join("");
}

/** A message whose arguments are Markdown already. */
export function framed(message: Message, lang: Lang): string {
  return render(message, lang);
}

export function link(title: string, url: string): string {
  return `[${literal(title)}](${url})`;
}

/** What stands between a name and its sentence. */
export function colon(lang: Lang): string {
  return lang === "en" ? ": " : "：";
}
