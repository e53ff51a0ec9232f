/** Completion in .properties files in which the settings of each client stand behind a prefix of its own: channels, components of Flume. */
import { flume } from "../carriers/flume/carrier.ts";
import { micronaut } from "../carriers/micronaut/carrier.ts";
import { ownPrefix } from "../carriers/own-prefix/carrier.ts";
import { smallrye } from "../carriers/smallrye/carrier.ts";
import { profilesBefore } from "../carriers/smallrye/names.ts";
import { lensOn } from "../kafka/version.ts";
import type { Component } from "../model/component.ts";
import { intervalsOf } from "../project/versions.ts";
import { type Entry, fileAt } from "../syntax/document.ts";
import { partyKeys, partyValues } from "./channel-keys.ts";
import { type CompletionAt, propertiesSlot } from "./complete-at.ts";
import type { Proposal } from "./proposal.ts";
import { offered } from "./proposals.ts";
import { assignmentsOf } from "./setting-at.ts";

const carriers: readonly string[] = [smallrye.id, micronaut.id, flume.id, ownPrefix.id];

/** The clients of the file at the cursor; `undefined` where it sets up anything else as well, or nothing. */
export function prefixedAt({ analysis, document, offset }: CompletionAt): readonly Component[] | undefined {
  const { path } = fileAt(document, offset);
  const own = analysis.components.filter(
    ({ anchor }) => anchor.uri === document.uri && fileAt(document, anchor.span.start).path === path,
  );
  return own.length > 0 && own.every(({ carrier }) => carriers.includes(carrier)) ? own : undefined;
}

/** Keys of the client whose prefix stands before the cursor, of all clients where none does; and the values of the key there. */
export function completePrefixed(at: CompletionAt, clients: readonly Component[]): readonly Proposal[] {
  const { analysis, lang } = at;
  const slot = propertiesSlot(at);
  if (slot === undefined) return [];
  if (slot.kind === "value") {
    const reader = clients.find((one) => keyOf(one, slot.entry) !== undefined);
    const key = reader === undefined ? undefined : keyOf(reader, slot.entry);
    if (reader === undefined || key === undefined) return [];
    return offered(partyValues(reader, key, lensOn(intervalsOf(analysis.versions(reader))), lang), slot.replace);
  }
  const { rest } = profilesBefore(slot.typed);
  const profiles = slot.typed.slice(0, slot.typed.length - rest.length);
  return clients.flatMap((client): readonly Proposal[] => {
    const prefix = spelled(client, "");
    if (!prefix.startsWith(rest) && !rest.startsWith(prefix)) return [];
    const others = assignmentsOf(client).filter(({ entry }) => entry !== undefined && entry !== slot.entry);
    // A profile may give again what is written already.
    const written = new Set(profiles === "" ? others.map(({ key }) => key) : []);
    return partyKeys(client, lensOn(intervalsOf(analysis.versions(client))), lang).flatMap(
      ({ name, ...choice }): readonly Proposal[] => {
        if (written.has(name)) return [];
        const label = `${profiles}${spelled(client, name)}`;
        return [{ ...choice, label, kind: "key", replace: slot.replace, newText: `${label}${slot.suffix}` }];
      },
    );
  });
}

function spelled(client: Component, name: string): string {
  return client.spelling(name)?.join(".") ?? name;
}

function keyOf(client: Component, entry: Entry): string | undefined {
  return assignmentsOf(client).find((one) => one.entry === entry)?.key;
}
