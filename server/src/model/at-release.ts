/** Looks at a merged component as one release does, and remembers what it has been asked. */
import type { Spec } from "../kafka/catalogue.ts";
import type { Lens } from "../kafka/version.ts";
import { type Answered, remembered } from "../kafka/walk.ts";
import type { Assignment, Component } from "./component.ts";
import type { GivenSettings } from "./computed/computation.ts";
import type { EffectiveComponent, KeyChoice } from "./effective.ts";
import { everySpec, knownSpec } from "./known-spec.ts";
import { layeredSettings } from "./layered-settings.ts";
import type { Merged } from "./merge.ts";
import { programs } from "./program.ts";
import { acceptedAs } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** What somebody asked of a component: where all of it is alike in another view, or of another component, the answers are. */
export interface Asked {
  readonly keys: Set<string>;
  readonly names: Set<Names>;
  /** True for questions about more than settings: the name, the place, their order, what the carrier says. */
  beyond: boolean;
}

/**
 * Looks at a merged component through a lens. What it has been asked before is remembered with the merged component; `asked` is told
 * what it is asked from now on.
 */
export function effective(merged: Merged, lens: Lens, asked: Asked = nothingAsked()): EffectiveComponent {
  const { component } = merged;
  const { role, program, carrier, partial, implied = false, shared, nodes } = component;
  const memory = memoryOf(merged);
  const itself = (): Component => {
    asked.beyond = true;
    return component;
  };
  const names = (which: Names): readonly string[] => {
    asked.names.add(which);
    return namesOf(merged, which);
  };
  return {
    get component() {
      return itself();
    },
    role,
    program,
    get name() {
      return itself().name;
    },
    get anchor() {
      return itself().anchor;
    },
    carrier,
    partial,
    implied,
    shared,
    nodes,
    written(key) {
      asked.keys.add(key);
      if (!merged.written.has(key)) return undefined;
      return remembered(answersTo(memory.written, key), lens, (at) => layeredSettings(merged, at).written(key));
    },
    assigned(key) {
      asked.keys.add(key);
      return assignedIn(component, key);
    },
    keys: (which) => names(which ?? "all"),
    refusedSomewhere: () => names("refused"),
    settings() {
      // Their order is that of the file.
      asked.beyond = true;
      const written = names("all").flatMap((key) => this.written(key) ?? []);
      return written.sort((a, b) => a.entry.span.start - b.entry.span.start);
    },
    spec: (key) => remembered(answersTo(memory.spec, key), lens, (at) => specOf(component, key, at)),
    effective(key) {
      const found = remembered(answersTo(memory.effective, key), lens, (at) => atRunTime(merged, key, at));
      asked.keys.add(key);
      for (const one of memory.behind.get(key) ?? []) asked.keys.add(one);
      return found;
    },
  };
}

/** For a component that has not been asked anything yet. */
export function nothingAsked(): Asked {
  return { keys: new Set(), names: new Set(), beyond: false };
}

/** Names of written settings: those that are chosen, all of them, or those whose value some release refuses. */
export type Names = KeyChoice | "all" | "refused";

/** Which names these are. */
export function namesOf(merged: Merged, which: Names): readonly string[] {
  const memory = memoryOf(merged);
  if (which === "all") return memory.all;
  const known = memory.names.get(which) ?? (which === "refused" ? refusedKeys(merged) : chosenKeys(merged, which));
  memory.names.set(which, known);
  return known;
}

function chosenKeys(merged: Merged, which: KeyChoice): readonly string[] {
  return namesOf(merged, "all").filter((key) => which(key, merged.component));
}

const assignedBy = new WeakMap<Component, ReadonlyMap<string, readonly Assignment[]>>();

/** All that the layers of a component say of a setting, in any view. */
export function assignedIn(component: Component, key: string): readonly Assignment[] {
  const known = assignedBy.get(component) ?? byKey(component);
  assignedBy.set(component, known);
  return known.get(key) ?? [];
}

function byKey({ layers }: Component): ReadonlyMap<string, readonly Assignment[]> {
  const found = new Map<string, Assignment[]>();
  for (const one of layers.flatMap(({ assignments }) => assignments)) {
    const others = found.get(one.key);
    if (others === undefined) found.set(one.key, [one]);
    else others.push(one);
  }
  return found;
}

function specOf(component: Component, key: string, lens: Lens): Spec | undefined {
  const found = knownSpec(component, key, lens);
  return found === "not-yet" ? undefined : found;
}

function atRunTime(merged: Merged, key: string, lens: Lens): Setting {
  const { role, program } = merged.component;
  const given = layeredSettings(merged, lens);
  const compute = programs[program].computed[role]?.get(key);
  return compute?.(noting(given, behindOf(merged, key))) ?? given.inherent(key);
}

/** The settings of which a client computes the value of `key`, as far as it was asked. */
function behindOf(merged: Merged, key: string): Set<string> {
  const { behind } = memoryOf(merged);
  const known = behind.get(key) ?? new Set();
  behind.set(key, known);
  return known;
}

function noting({ written, inherent, lens }: GivenSettings, behind: Set<string>): GivenSettings {
  return {
    written(key) {
      behind.add(key);
      return written(key);
    },
    inherent(key) {
      behind.add(key);
      return inherent(key);
    },
    lens,
  };
}

/** What a merged component was asked by any rule at any release. */
interface Memory {
  readonly all: readonly string[];
  readonly written: Answers<WrittenSetting | undefined>;
  readonly spec: Answers<Spec | undefined>;
  readonly effective: Answers<Setting>;
  /** What computed settings were computed of, in any release. */
  readonly behind: Map<string, Set<string>>;
  readonly names: Map<Names, readonly string[]>;
}

type Answers<T> = Map<string, Answered<T>[]>;

const memories = new WeakMap<Merged, Memory>();

function memoryOf(merged: Merged): Memory {
  const known = memories.get(merged);
  if (known !== undefined) return known;
  const memory: Memory = {
    all: [...merged.written.keys()],
    written: new Map(),
    spec: new Map(),
    effective: new Map(),
    behind: new Map(),
    names: new Map(),
  };
  memories.set(merged, memory);
  return memory;
}

function refusedKeys({ component, written }: Merged): readonly string[] {
  const isRefused = (key: string, { given: { value } }: Assignment): boolean =>
    value !== undefined && everySpec(component, key).some((spec) => acceptedAs(spec, value) === undefined);
  return [...written].filter(([key, chain]) => chain.some((one) => isRefused(key, one))).map(([key]) => key);
}

function answersTo<T>(answers: Answers<T>, key: string): Answered<T>[] {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const none: Answered<T>[] = [];
  answers.set(key, none);
  return none;
}
