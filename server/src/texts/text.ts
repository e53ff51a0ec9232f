/** Sentences in two languages, side by side, with named gaps; nothing is ever glued together from parts. */

export type Lang = "en" | "zh-cn";
export const langs: readonly Lang[] = ["en", "zh-cn"];

/** One sentence (or a few) in every language; `{name}` is a gap that an argument fills. */
export interface Text {
  readonly en: string;
  readonly "zh-cn": string;
}

/** A text with its gaps filled, not yet in any language. */
export interface Message {
  readonly text: Text;
  readonly args: Readonly<Record<string, string>>;
}

/** The names of the gaps of a text. */
type Gaps<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Gaps<Rest> : never;

/** Fills a text; which arguments are needed follows from the English sentence. */
export function say<const T extends Text>(
  text: T,
  ...args: string extends T["en"]
    ? [args?: Readonly<Record<string, string>>]
    : Gaps<T["en"]> extends never
      ? []
      : [args: Readonly<Record<Gaps<T["en"]>, string>>]
): Message {
  return { text, args: args[0] ?? {} };
}

/** A sentence of a draft: it speaks English in both languages until somebody writes the Chinese. */
export function untranslated<const S extends string>(en: S) {
  return { en, "zh-cn": en } as const satisfies Text;
}

/** The message with a place before it, as compilers write it. */
export function placed(place: string, { text, args }: Message): Message {
  return { text: { en: `{place}: ${text.en}`, "zh-cn": `{place}: ${text["zh-cn"]}` }, args: { ...args, place } };
}

/** The message in one language. A gap without an argument stays as it is, so that a slip is seen. */
export function render(message: Message, lang: Lang): string {
  return message.text[lang].replace(/\{(\w+)\}/g, (gap, name: string) => message.args[name] ?? gap);
}

/** The language for a locale as editors and shells name it (`zh-CN`, `zh_CN.UTF-8`, `en-US`); English where it is none of ours. */
export function langOf(locale: string | undefined): Lang {
  return locale !== undefined && /^zh/i.test(locale) ? "zh-cn" : "en";
}
