/** The names of Spring Cloud Stream as a tree: where a written name leaves it, and what could stand there. */
import { streamNames, streamPeriods } from "./spring-cloud-stream-catalogue.ts";

/** A place in the tree. */
export interface StreamNode {
  /** The whole name, with `*` for names that a file gives; absent for a place that only leads on. */
  readonly name: string | undefined;
  /** What may follow below it: nothing, numbers, or everything. */
  readonly holds: "value" | "list" | "map";
  /** By the form in which Spring compares elements. */
  readonly children: ReadonlyMap<string, StreamChild>;
  /** Below it stands the name of a binding, a binder or a function. */
  readonly any: StreamNode | undefined;
}

/** A step down, with its element as the documentation spells it. */
export interface StreamChild {
  readonly element: string;
  readonly node: StreamNode;
}

/** How far the elements of a written name lead. */
export interface StreamWalk {
  /** The nodes passed: `nodes[i]` stands before element `i`. */
  readonly nodes: readonly StreamNode[];
  /** The elements passed, spelled as the documentation does; names that the file gives are as written. */
  readonly elements: readonly string[];
  /** What follows a map's name, as written. */
  readonly rest: readonly string[];
  /** True where every element has its place; a section without content has. */
  readonly isKnown: boolean;
}

/** Walks down from the root along the elements of a name, which begins with `spring`. */
export function walkStream(written: readonly string[]): StreamWalk {
  const nodes: StreamNode[] = [root()];
  const elements: string[] = [];
  for (const [i, element] of written.entries()) {
    const node = nodes[i] ?? root();
    const child = node.children.get(uniformed(element));
    const next = child?.node ?? node.any;
    if (next === undefined) {
      const rest = written.slice(i);
      const isKnown = node.holds === "map" || (node.holds === "list" && rest.length === 1 && /^\d+$/.test(element));
      return { nodes, elements, rest: isKnown ? rest : [], isKnown };
    }
    nodes.push(next);
    elements.push(child?.element ?? element);
  }
  return { nodes, elements, rest: [], isKnown: true };
}

let made: StreamNode | undefined;

/** Made at the first question: most files have no key of Spring Cloud Stream. */
function root(): StreamNode {
  made ??= nodeOf(
    streamNames().map((name) => ({ steps: name.split("."), name })),
    undefined,
  );
  return made;
}

interface Below {
  readonly steps: readonly string[];
  readonly name: string;
}

function nodeOf(below: readonly Below[], name: string | undefined): StreamNode {
  const groups = new Map<string, Below[]>();
  for (const one of below) {
    const [first = "", ...steps] = one.steps;
    const others = groups.get(first);
    if (others === undefined) groups.set(first, [{ ...one, steps }]);
    else others.push({ ...one, steps });
  }
  const nodes = [...groups].map(([element, all]) => {
    const own = all.find(({ steps }) => steps.length === 0)?.name;
    return [
      element,
      nodeOf(
        all.filter(({ steps }) => steps.length > 0),
        own,
      ),
    ] as const;
  });
  return {
    name,
    holds: name === undefined ? "value" : holdsOf(name),
    children: new Map(
      nodes.flatMap(([element, node]) => (element === "*" ? [] : [[uniformed(element), { element, node }] as const])),
    ),
    any: nodes.find(([element]) => element === "*")?.[1],
  };
}

function holdsOf(name: string): StreamNode["holds"] {
  const type = streamPeriods(name).at(-1)?.type ?? "";
  if (type.startsWith("java.util.Map")) return "map";
  return type.endsWith("[]") || type.startsWith("java.util.List") ? "list" : "value";
}

function uniformed(element: string): string {
  return element.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
