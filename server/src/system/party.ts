/** What other files need to know of one component: small, plain, without offsets, and comparable by value. */
import type { Program, Role } from "../model/component.ts";

/** A value that a component has in every release that may run it. */
export interface Fact {
  readonly value: string | number | boolean;
  /** True where a file says so; false for a default. */
  readonly written: boolean;
}

/** A component as its partners see it, in the views in which all this is the same. */
export interface Party {
  /** One for each component and group of views. */
  readonly id: string;
  /** The id of the component in its own analysis. */
  readonly component: string;
  readonly uri: string;
  /** What files that are judged together have in common: one application. */
  readonly application: string;
  readonly role: Role;
  readonly program: Program;
  readonly carrier: string;
  readonly name?: string;
  /** The profiles of each view; none for the base. */
  readonly views: readonly (readonly string[])[];
  /** A single-node or development setup, by its own files. */
  readonly development: boolean;
  /** How many nodes it has, where its file says so. */
  readonly nodes?: number;
  /** By Kafka's name of the setting; what is not known, or not the same in all possible releases, is absent. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Settings that a file gives, and whose value nobody knows here, or not every possible release has. */
  readonly unsure: readonly string[];
  /** The addresses with which it finds brokers, of MirrorMaker those of its target; absent where they are not known or not written. */
  readonly reaches?: readonly string[];
  /** The addresses under which it is found: `host:port`, or `host:*` for every port. */
  readonly listens: readonly string[];
  readonly writes: readonly TopicUse[];
  readonly reads: readonly TopicUse[];
  /** True where one of its files names a tool that makes topics: which topics, nobody reads. */
  readonly makesTopics: boolean;
  /** True for one that writes in transactions. */
  readonly transactional: boolean;
  /** The cluster to which it belongs, by a label or by the name that an operator gives it. */
  readonly cluster?: string;
  /** The Connect cluster that it is, or by which it is run. */
  readonly worker?: string;
}

/** A topic by its name, and the setting that names it. */
export interface TopicUse {
  readonly topic: string;
  readonly key: string;
}

/** A setting of a party, or the party as such: where it stands is asked of its file when something is drawn. */
export interface Pointer {
  readonly party: Party;
  readonly key?: string;
}

/** The value of a setting, `undefined` where it is not known. */
export function knownValue({ facts }: Party, key: string): Fact["value"] | undefined {
  return Object.hasOwn(facts, key) ? facts[key]?.value : undefined;
}

/** The value of a setting that a file gives, `undefined` where none does or it is not known. */
export function writtenValue({ facts }: Party, key: string): Fact["value"] | undefined {
  const fact = Object.hasOwn(facts, key) ? facts[key] : undefined;
  return fact?.written === true ? fact.value : undefined;
}
