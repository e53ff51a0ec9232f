/** Completion below spring.cloud.stream, in Spring's two grammars: keys of this level, names of bindings, Kafka's own names in the maps, values. */
import type { Analysis } from "../analysis/analyze.ts";
import { walkStream } from "../kafka/spring-cloud-stream-tree.ts";
import { uniform } from "../kafka/spring-names.ts";
import type { Lens } from "../kafka/version.ts";
import type { Party } from "../model/component.ts";
import type { Span } from "../syntax/document.ts";
import type { Lang } from "../texts/text.ts";
import type { Proposal } from "./proposal.ts";
import { kafkaKeys, kafkaValues, offered } from "./proposals.ts";
import { stepsBelow, valuesOf } from "./stream-keys.ts";

/** Where the question stands, and in what release and language it is answered. */
export interface StreamQuestion {
  readonly analysis: Analysis;
  /** The elements above the cursor. */
  readonly path: readonly string[];
  readonly replace: Span;
  readonly lens: Lens;
  readonly lang: Lang;
}

/** How a grammar writes a key: a value that follows it, or a level to open. */
export interface StreamSpelling {
  readonly label: (element: string) => string;
  readonly value: (element: string) => string;
  readonly level: (element: string) => string;
}

/** The keys that may stand here. `written` are the names of the level that are there already. */
export function streamKeys(
  { analysis, path, replace, lens, lang }: StreamQuestion,
  spelling: StreamSpelling,
  written: ReadonlySet<string>,
): readonly Proposal[] {
  const map = mapAt(path);
  if (map !== undefined)
    return kafkaKeys(map.party, lens, lang).flatMap(({ name, ...choice }): readonly Proposal[] => {
      if (!name.startsWith(map.inside)) return [];
      const label = name.slice(map.inside.length);
      return [{ ...choice, label: spelling.label(label), kind: "key", replace, newText: spelling.value(label) }];
    });
  return stepsBelow(path, bindingsOf(analysis), lens, lang).flatMap((step): readonly Proposal[] => {
    if (written.has(uniform(step.element))) return [];
    const rank = { value: "0", map: "1", section: "2" }[step.kind];
    return [
      {
        label: spelling.label(step.element),
        kind: "key",
        detail: step.detail,
        documentation: "",
        replace,
        newText: step.kind === "value" ? spelling.value(step.element) : spelling.level(step.element),
        rank: `${step.deprecated ? "8" : rank}${step.element}`,
        ...(step.deprecated ? { deprecated: true } : {}),
      },
    ];
  });
}

/** The values that the key at the path takes. */
export function streamValues({ path, replace, lens, lang }: StreamQuestion): readonly Proposal[] {
  const map = mapAt(path);
  if (map !== undefined) return offered(kafkaValues(map.party, map.inside.slice(0, -1), lens, lang), replace);
  return offered(
    valuesOf(path).map((value) => ({ value, detail: "", gist: "", documentation: "" })),
    replace,
  );
}

/** A map of Kafka's own names into which a path leads: whose they are, and what of a name is there already. */
function mapAt(path: readonly string[]): { readonly party: Party; readonly inside: string } | undefined {
  const { nodes, elements, rest, isKnown } = walkStream(path);
  if (!isKnown || nodes.at(-1)?.holds !== "map" || elements.at(-1) !== "configuration") return undefined;
  const role = elements.includes("consumer") ? "consumer" : elements.includes("producer") ? "producer" : "client";
  const program = role === "client" ? "spring-boot" : "spring-cloud-stream";
  return { party: { role, program }, inside: rest.map((one) => `${one}.`).join("") };
}

function bindingsOf({ components }: Analysis): readonly string[] {
  const names = components.flatMap(({ program, name }) => (program === "spring-cloud-stream" ? (name ?? []) : []));
  return [...new Set(names)];
}
