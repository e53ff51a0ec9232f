/** Looks at a merged component as one release does, and remembers what it has been asked. */
import type { Spec } from "../kafka/catalogue.ts";
import type { Lens } from "../kafka/version.ts";
import { type Answered, remembered } from "../kafka/walk.ts";
import type { Assignment, Component, Party } from "./component.ts";
import type { EffectiveComponent, KeyChoice } from "./effective.ts";
import { everySpec, knownSpec } from "./known-spec.ts";
import { layeredSettings } from "./layered-settings.ts";
import type { Merged } from "./merge.ts";
import { programs } from "./program.ts";
import { acceptedAs } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** What somebody asked of a component that another view might answer differently. */
export interface AskedKeys {
  readonly keys: Set<string>;
  /** True for questions that depend on more settings than they name. */
  all: boolean;
}

/**
 * Looks at a merged component through a lens. What it has been asked before is remembered with the merged component; `asked` is told
 * what it is asked from now on.
 */
export function effective(merged: Merged, lens: Lens, asked?: AskedKeys): EffectiveComponent {
  const { component } = merged;
  const { role, program, name, anchor, carrier } = component;
  const memory = memoryOf(merged);
  const { computed } = programs[program];
  const note = (key?: string): void => {
    if (asked === undefined) return;
    if (key === undefined) asked.all = true;
    else asked.keys.add(key);
  };
  return {
    component,
    role,
    program,
    name,
    anchor,
    carrier,
    written(key) {
      note(key);
      if (!merged.written.has(key)) return undefined;
      return remembered(answersTo(memory.written, key), lens, (at) => layeredSettings(merged, at).written(key));
    },
    keys(which) {
      note();
      return which === undefined ? memory.keys : chosenKeys(memory, which, component);
    },
    refusedSomewhere() {
      note();
      memory.refused ??= refusedKeys(merged);
      return memory.refused;
    },
    settings() {
      note();
      const written = memory.keys.flatMap((key) => this.written(key) ?? []);
      return written.sort((a, b) => a.entry.span.start - b.entry.span.start);
    },
    spec: (key) => remembered(answersTo(memory.spec, key), lens, (at) => specOf(component, key, at)),
    effective(key) {
      note(computed[role]?.has(key) === true ? undefined : key);
      return remembered(answersTo(memory.effective, key), lens, (at) => atRunTime(merged, key, at));
    },
  };
}

function specOf(component: Component, key: string, lens: Lens): Spec | undefined {
  const found = knownSpec(component, key, lens);
  return found === "not-yet" ? undefined : found;
}

function atRunTime(merged: Merged, key: string, lens: Lens): Setting {
  const { role, program } = merged.component;
  const given = layeredSettings(merged, lens);
  return programs[program].computed[role]?.get(key)?.(given) ?? given.inherent(key);
}

/** What a merged component was asked by any rule at any release. */
interface Memory {
  readonly keys: readonly string[];
  readonly written: Answers<WrittenSetting | undefined>;
  readonly spec: Answers<Spec | undefined>;
  readonly effective: Answers<Setting>;
  readonly chosen: Map<KeyChoice, readonly string[]>;
  refused?: ReadonlySet<string>;
}

type Answers<T> = Map<string, Answered<T>[]>;

const memories = new WeakMap<Merged, Memory>();

function memoryOf(merged: Merged): Memory {
  const known = memories.get(merged);
  if (known !== undefined) return known;
  const keys = [...merged.written.keys()];
  const memory = { keys, written: new Map(), spec: new Map(), effective: new Map(), chosen: new Map() };
  memories.set(merged, memory);
  return memory;
}

function chosenKeys({ keys, chosen }: Memory, which: KeyChoice, party: Party): readonly string[] {
  const known = chosen.get(which) ?? keys.filter((key) => which(key, party));
  chosen.set(which, known);
  return known;
}

function refusedKeys({ component, written }: Merged): ReadonlySet<string> {
  const isRefused = (key: string, { given: { value } }: Assignment): boolean =>
    value !== undefined && everySpec(component, key).some((spec) => acceptedAs(spec, value) === undefined);
  return new Set([...written].filter(([key, chain]) => chain.some((one) => isRefused(key, one))).map(([key]) => key));
}

function answersTo<T>(answers: Answers<T>, key: string): Answered<T>[] {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const none: Answered<T>[] = [];
  answers.set(key, none);
  return none;
}
