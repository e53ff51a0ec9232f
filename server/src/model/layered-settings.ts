/** What the layers of a merged component say of a setting at one release: what is written, and what holds where nothing is. */
import type { Lens } from "../kafka/version.ts";
import type { Assignment, Origin } from "./component.ts";
import type { GivenSettings } from "./computed/computation.ts";
import { knownSpec, ownSpec } from "./known-spec.ts";
import type { Merged } from "./merge.ts";
import { isOpen } from "./program.ts";
import { absent, asWritten, defaultOf, settingOf } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** Settings before anything is computed, of which the written ones have a place. */
export interface LayeredSettings extends GivenSettings {
  written(key: string): WrittenSetting | undefined;
}

/** Reads the layers through a lens. */
export function layeredSettings(merged: Merged, lens: Lens): LayeredSettings {
  const { component } = merged;
  const written = (key: string): WrittenSetting | undefined => {
    const setting = winner(chainOf(merged, key, lens), "written", merged, lens);
    return setting === undefined ? undefined : asWritten(setting);
  };
  const unwritten = (key: string): Setting => {
    // A client that may not be there is given a default only where what is written yields to it.
    const isUnknown = isOpen(component) || (component.implied === true && !isBeaten(merged, key, lens));
    if (isUnknown) return absent(key, "unknown", undefined);
    const framework = [...inForce(merged.framework.get(key), lens), ...inForce(merged.written.get(key), lens)];
    return winner(framework, "framework-default", merged, lens) ?? defaultOf(key, ownSpec(component, key, lens));
  };
  return { lens, written, inherent: (key) => written(key) ?? unwritten(key) };
}

/** The strongest of a chain, with the others as what it overrides. */
function winner(
  [first, ...others]: readonly Assignment[],
  origin: Origin,
  { component }: Merged,
  lens: Lens,
): Setting | undefined {
  if (first === undefined) return undefined;
  const read = (one: Assignment, overrides: readonly Setting[]): Setting =>
    settingOf(one, knownSpec(component, one.key, lens), origin, overrides);
  return read(
    first,
    others.map((other) => read(other, [])),
  );
}

/** What is written of a key, unless a default of the framework counts for more. */
function chainOf(merged: Merged, key: string, lens: Lens): readonly Assignment[] {
  return isBeaten(merged, key, lens) ? [] : inForce(merged.written.get(key), lens);
}

function isBeaten({ written, framework, shadowed }: Merged, key: string, lens: Lens): boolean {
  const [first] = inForce(written.get(key), lens);
  return first !== undefined && shadowed.has(first) && inForce(framework.get(key), lens).length > 0;
}

/** What holds in the release under the lens. */
function inForce(chain: readonly Assignment[] | undefined, lens: Lens): readonly Assignment[] {
  return (chain ?? []).filter(
    (one) => one.versions === undefined || lens.within(one.versions.axis, one.versions.range),
  );
}
