/** The verdict on a text, in short signs for truth tables. */
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { verdictOf } from "../../server/src/analysis/verdict.ts";
import type { Role } from "../../server/src/model/component.ts";
import type { Delivery, DeliveryGuarantee, Ground, Guarantee } from "../../server/src/model/guarantee/ground.ts";
import type { Pins } from "../../server/src/project/versions.ts";

/** A file, and the component in it to look at; the first where no role is given. */
export interface Judged {
  readonly file: string;
  readonly text: string;
  readonly pins?: Pins;
  readonly role?: Role;
}

/** The verdict in the first view; `undefined` for a role that has none. */
export function verdict({ file, text, pins = {}, role }: Judged): Guarantee | undefined {
  const analysis = analyze([parse({ uri: file, text })], { pins, rules: [] });
  const component = analysis.components.find((one) => role === undefined || one.role === role);
  const [view] = analysis.views;
  if (component === undefined || view === undefined) throw new Error(`nothing of Kafka's in ${file}: ${text}`);
  return verdictOf(analysis, component, view);
}

/** The verdict of a client or connector. */
export function deliveryOf(judged: Judged): DeliveryGuarantee {
  const found = verdict(judged);
  if (found === undefined || !("delivery" in found)) throw new Error(`no delivery: ${judged.text}`);
  return found;
}

/** How often a record arrives, as engineers write it; `!` for settings that are refused. */
export const signs: Readonly<Record<Delivery, string>> = {
  "at-most-once": "0..1",
  "at-least-once": "1..n",
  "exactly-once": "1",
  unknown: "?",
};

export function sign({ delivery, refused }: DeliveryGuarantee): string {
  return refused ? "!" : signs[delivery];
}

/** The grounds by name, `-` for none. */
export function names(grounds: readonly Ground[]): string {
  return (
    grounds.map(({ reason, part }) => (part === undefined ? reason : `${reason}(${part.releases})`)).join(" ") || "-"
  );
}
