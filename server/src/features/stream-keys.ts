/** What Spring Cloud Stream's own keys are, for hover and completion: facts of each, and what may stand below a place. */
import { type StreamSpec, streamPeriods } from "../kafka/spring-cloud-stream-catalogue.ts";
import { streamOnBoot } from "../kafka/spring-cloud-stream-lines.ts";
import { walkStream } from "../kafka/spring-cloud-stream-tree.ts";
import type { Lens } from "../kafka/version.ts";
import { streamTexts } from "../texts/stream-keys.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { code, framed } from "./markdown.ts";
import { defaultsText, typeName } from "./setting-facts.ts";

/** True for a path that leads to `spring.cloud.stream`, in whatever case its elements are written. */
export function isStreamPath(elements: readonly string[]): boolean {
  return elements.slice(0, 3).join(".").toLowerCase() === "spring.cloud.stream";
}

/** One step below a place. */
export interface StreamStep {
  readonly element: string;
  /** A value, a map of other names, or a section of more keys. */
  readonly kind: "value" | "map" | "section";
  readonly detail: string;
  readonly deprecated: boolean;
}

/** What may be written below a path, in the release under the lens; `bindings` are the names that the files have. */
export function stepsBelow(
  path: readonly string[],
  bindings: readonly string[],
  lens: Lens,
  lang: Lang,
): readonly StreamStep[] {
  const { nodes, isKnown, rest } = walkStream(path);
  const node = nodes.at(-1);
  if (!isKnown || rest.length > 0 || node === undefined) return [];
  const steps = [...node.children.values()].flatMap(({ element, node: child }): readonly StreamStep[] => {
    if (child.name === undefined) return [section(element, lang)];
    const spec = specUnder(child.name, lens);
    if (spec === undefined) return child.children.size > 0 ? [section(element, lang)] : [];
    const kind = child.holds === "map" ? "map" : "value";
    return [{ element, kind, detail: detailOf(spec, lang), deprecated: spec.deprecated }];
  });
  return node.any === undefined ? steps : [...bindings.map((element) => section(element, lang)), ...steps];
}

function section(element: string, lang: Lang): StreamStep {
  return { element, kind: "section", detail: render(say(streamTexts.section), lang), deprecated: false };
}

/** The words that a key takes, where it takes only a few; none for other keys. */
export function valuesOf(path: readonly string[]): readonly string[] {
  const { nodes, isKnown, rest } = walkStream(path);
  const name = nodes.at(-1)?.name;
  if (!isKnown || rest.length > 0 || name === undefined) return [];
  const newest = streamPeriods(name).at(-1);
  if (newest === undefined) return [];
  return /^(boolean|java\.lang\.Boolean)$/.test(newest.type) ? ["true", "false"] : newest.values;
}

/** Markdown for a key: its name, whose it is, type, default through the releases of the binder, values; `undefined` for no key. */
export function streamFacts(path: readonly string[], lang: Lang): string | undefined {
  const { nodes, isKnown } = walkStream(path);
  const name = nodes.at(-1)?.name;
  const periods = name === undefined ? [] : streamPeriods(name);
  const newest = periods.at(-1);
  if (!isKnown || name === undefined || newest === undefined) return undefined;
  const hasDefault = periods.some((period) => period.default !== undefined);
  const facts = [code(name), typeName(newest.type), hasDefault ? defaultsText(periods, lang, "binder ") : ""];
  const values =
    newest.values.length === 0
      ? []
      : [framed(say(streamTexts.values, { list: newest.values.map(code).join(", ") }), lang)];
  const replaced =
    newest.deprecated && newest.replacement !== undefined
      ? [framed(say(streamTexts.replaced, { name: code(newest.replacement) }), lang)]
      : [];
  return [
    render(say(streamTexts.part[newest.part]), lang),
    [...facts.filter((part) => part !== ""), ...values].join(" · "),
    ...replaced,
  ].join("  \n");
}

function specUnder(name: string, lens: Lens): StreamSpec | undefined {
  const onBoot = streamOnBoot(name);
  return lens.pick("springBoot", onBoot) === undefined ? undefined : streamPeriods(name).at(-1);
}

function detailOf(spec: StreamSpec, lang: Lang): string {
  if (spec.deprecated) return render(say(streamTexts.deprecated), lang);
  const type = typeName(spec.type);
  return spec.default === undefined
    ? type
    : `${type} · ${render(say(streamTexts.default, { value: spec.default }), lang)}`;
}
