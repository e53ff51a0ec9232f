/** Completion in .properties files of Quarkus and MicroProfile: what the channels of the file may still be given. */
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

/** The channels of the file at the cursor; `undefined` where it sets up anything else as well, or nothing. */
export function channelsAt({ analysis, document, offset }: CompletionAt): readonly Component[] | undefined {
  const { path } = fileAt(document, offset);
  const own = analysis.components.filter(
    ({ anchor }) => anchor.uri === document.uri && fileAt(document, anchor.span.start).path === path,
  );
  return own.length > 0 && own.every(({ program }) => program === "smallrye") ? own : undefined;
}

/** Keys of the channel that is named before the cursor, of all channels where none is; and the values of the key there. */
export function completeChannels(at: CompletionAt, channels: readonly Component[]): readonly Proposal[] {
  const { analysis, lang } = at;
  const slot = propertiesSlot(at);
  if (slot === undefined) return [];
  if (slot.kind === "value") {
    const reader = channels.find((one) => keyOf(one, slot.entry) !== undefined);
    const key = reader === undefined ? undefined : keyOf(reader, slot.entry);
    if (reader === undefined || key === undefined) return [];
    return offered(partyValues(reader, key, lensOn(intervalsOf(analysis.versions(reader))), lang), slot.replace);
  }
  const { rest } = profilesBefore(slot.typed);
  const profiles = slot.typed.slice(0, slot.typed.length - rest.length);
  return channels.flatMap((channel): readonly Proposal[] => {
    const prefix = spelled(channel, "");
    if (!prefix.startsWith(rest) && !rest.startsWith(prefix)) return [];
    const others = assignmentsOf(channel).filter(({ entry }) => entry !== undefined && entry !== slot.entry);
    // A profile may give again what is written already.
    const written = new Set(profiles === "" ? others.map(({ key }) => key) : []);
    return partyKeys(channel, lensOn(intervalsOf(analysis.versions(channel))), lang).flatMap(
      ({ name, ...choice }): readonly Proposal[] => {
        if (written.has(name)) return [];
        const label = `${profiles}${spelled(channel, name)}`;
        return [{ ...choice, label, kind: "key", replace: slot.replace, newText: `${label}${slot.suffix}` }];
      },
    );
  });
}

function spelled(channel: Component, name: string): string {
  return channel.spelling(name)?.join(".") ?? name;
}

function keyOf(channel: Component, entry: Entry): string | undefined {
  return assignmentsOf(channel).find((one) => one.entry === entry)?.key;
}
