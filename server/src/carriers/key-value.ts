/** What the carriers of `key=value` files have in common: each file is one program's, and each line one setting. */
import type { Program } from "../model/component.ts";
import { type ConfigFile, entriesOf } from "../syntax/document.ts";
import type { Carrier, Hints } from "./carrier.ts";
import { forms } from "./files.ts";
import { plainComponents } from "./plain/component.ts";
import { droppedLines, flowComponents } from "./plain/mirror-maker.ts";
import { plainSigns } from "./plain/names.ts";
import { ownerIn } from "./recognition/declared-owner.ts";
import type { Owner } from "./recognition/owner.ts";

/** One such carrier. */
export interface KeyValueFiles {
  readonly id: string;
  /** The programs whose files it reads. */
  readonly programs: readonly Program[];
  /** Kafka's name for a written key, where it may be another. */
  readonly canonical?: (key: string) => string;
}

/** A carrier of the files that certain programs read. */
export function keyValueCarrier({ id, programs, canonical }: KeyValueFiles): Carrier {
  const owned = (file: ConfigFile, hints: Hints): Owner | undefined => {
    const owner = knownOwner(file, hints);
    return owner !== undefined && programs.includes(owner.program) ? owner : undefined;
  };
  return {
    id,
    files: [forms.properties, forms.conf],
    signs: plainSigns,
    recognise: (file, hints) => owned(file, hints) !== undefined,
    read: (files, hints) => ({
      carrier: id,
      components: files.flatMap((file) => {
        const owner = owned(file, hints);
        if (owner === undefined) return [];
        const flows = owner.roles.includes("mirror-maker") ? flowComponents(file, entriesOf(file), id) : [];
        const others = flows.length > 0 ? owner.roles.filter((role) => role !== "mirror-maker") : owner.roles;
        return [...flows, ...plainComponents(file, { ...owner, roles: others }, { carrier: id, canonical })];
      }),
      unbound: files.flatMap((file) => {
        const isMirrors = owned(file, hints)?.roles.includes("mirror-maker") === true;
        return isMirrors ? droppedLines(entriesOf(file)) : [];
      }),
      files,
    }),
  };
}

/** Every carrier asks about every file, more than once; a file is always judged with the hints of its own head. */
function knownOwner(file: ConfigFile, hints: Hints): Owner | undefined {
  const known = owners.get(file);
  if (known !== undefined) return known.owner;
  const owner = ownerIn(file, hints);
  owners.set(file, { owner });
  return owner;
}

const owners = new WeakMap<ConfigFile, { readonly owner: Owner | undefined }>();
