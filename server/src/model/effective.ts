/** What is known of a component in one view at one release: the value of each setting at run time, where it comes from, and what it overrides. */
import type { Spec } from "../kafka/catalogue.ts";
import type { Place } from "../syntax/document.ts";
import type { Assignment, Component, Party, Program, Role } from "./component.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** A component in one view, seen through a lens on one release. */
export interface EffectiveComponent {
  readonly component: Component;
  readonly role: Role;
  readonly program: Program;
  readonly name: string | undefined;
  readonly anchor: Place;
  readonly carrier: string;
  /** As `Component` says of these; what else it says is asked of `component`. */
  readonly partial: boolean;
  readonly implied: boolean;
  readonly shared: boolean;
  readonly nodes: number | undefined;
  /** The winning written value of a setting, `undefined` where no file gives it. */
  written(key: string): WrittenSetting | undefined;
  /** All that the carrier's layers say of a setting in any view, with what has no place in a file; asking for it asks for no release. */
  assigned(key: string): readonly Assignment[];
  /** The value at run time: written, else the framework's default, else what the client computes, else Kafka's default. */
  effective(key: string): Setting;
  /** All written settings, in the order of the files. */
  settings(): readonly WrittenSetting[];
  /**
   * The names of all written settings, or of those that `which` chooses. Unlike `settings`, asking for them asks for no release.
   * The choice is remembered by the function, which therefore is one for the whole run and depends on nothing else.
   */
  keys(which?: KeyChoice): readonly string[];
  /** All written settings whose value some release or other refuses, and perhaps more; asking for them asks for no release either. */
  refusedSomewhere(): readonly string[];
  /** Kafka's specification of a setting in this role or the client it is handed on to, `undefined` where the release does not know it. */
  spec(key: string): Spec | undefined;
}

/** Chooses among the written keys of a party. */
export type KeyChoice = (key: string, party: Party) => boolean;
