/** Merges a component's layers for one view and one release: the value at run time, where it comes from, and what it overrides. */

import { type CatalogueRole, catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { type Lens, parseRange } from "../kafka/version.ts";
import type { Place } from "../syntax/document.ts";
import type { Assignment, Component, Layer, Origin, Role } from "./component.ts";
import { handedOn } from "./handed-on.ts";
import { computedByLibrdkafka, isLibrdkafka } from "./librdkafka.ts";
import { asksForIdempotence, effectiveIdempotence, unlimitedRetries } from "./producer.ts";
import { isActive, type View } from "./profiles.ts";
import { inOrder } from "./rank.ts";
import { absent, asWritten, defaultOf, settingOf } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";

/** A component in one view, seen through a lens on one release. */
export interface EffectiveComponent {
  readonly component: Component;
  readonly role: Role;
  readonly name: string | undefined;
  readonly anchor: Place;
  readonly carrier: string;
  /** The winning written value of a setting, `undefined` where no file gives it. */
  written(key: string): WrittenSetting | undefined;
  /** The value at run time: written, else the framework's default, else what the client computes, else Kafka's default. */
  effective(key: string): Setting;
  /** All written settings, in the order of the files. */
  settings(): readonly WrittenSetting[];
  /** The names of all written settings; unlike `settings`, asking for them asks for no release. */
  keys(): readonly string[];
  /** Kafka's specification of a setting in this role or the client it is handed on to, `undefined` where the release does not know it. */
  spec(key: string): Spec | undefined;
}

/** The winning assignments of a component in one view: independent of releases, so made once for all rules. */
export interface Merged {
  readonly component: Component;
  readonly written: ReadonlyMap<string, readonly Assignment[]>;
  readonly framework: ReadonlyMap<string, readonly Assignment[]>;
  /** What is written too weakly to count against a default of the framework. */
  readonly shadowed: ReadonlySet<Assignment>;
}

/** Merges the layers for one view; `undefined` where nothing of the component applies in it. */
export function merge(component: Component, view: View): Merged | undefined {
  const written = new Map<string, Assignment[]>();
  const framework = new Map<string, Assignment[]>();
  const shadowed = new Set<Assignment>();
  for (const layer of component.layers) {
    const isFramework = layer.origin === "framework-default";
    for (const [key, assignments] of chainsOf(layer, view)) {
      if (!isFramework && framework.has(key)) for (const one of assignments) shadowed.add(one);
      const target = isFramework ? framework : written;
      target.set(key, [...(target.get(key) ?? []), ...assignments]);
    }
  }
  const present =
    written.size > 0 || (component.presence ?? []).some((activation) => isActive(activation, view.profiles));
  return present ? { component, written, framework, shadowed } : undefined;
}

/** The assignments of a layer that apply in a view, by key, the strongest first; a key that its strongest takes away is not there. */
function chainsOf(layer: Layer, view: View): ReadonlyMap<string, readonly Assignment[]> {
  const chains = new Map<string, Assignment[]>();
  const active = layer.assignments.filter((one) => isActive(one.activation, view.profiles));
  for (const one of inOrder(active, view.profiles).toReversed()) {
    const chain = chains.get(one.key);
    const known = one.givenIn === undefined ? one : { ...one, given: one.givenIn(view.profiles) };
    if (chain === undefined) chains.set(one.key, [known]);
    else chain.push(known);
  }
  return new Map([...chains].filter(([, chain]) => chain[0]?.given.absent !== true));
}

/** Looks at a merged component through a lens. */
export function effective(merged: Merged, lens: Lens): EffectiveComponent {
  const { component } = merged;
  const roles = cataloguesOf(component.role);
  const own = (key: string): Spec | undefined => {
    for (const role of roles) {
      const found = catalogueOf(role).spec(key, lens);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const clients = (key: string): Spec | "not-yet" | undefined => {
    const handed = handedOn(component.role, key);
    if (handed === undefined) return undefined;
    const catalogue = catalogueOf(handed.role);
    return catalogue.spec(handed.key, lens) ?? (catalogue.periods(handed.key).length > 0 ? "not-yet" : undefined);
  };
  const reader = (key: string): Spec | "not-yet" | undefined =>
    own(key) ?? (roles.some((role) => catalogueOf(role).periods(key).length > 0) ? "not-yet" : clients(key));
  const spec = (key: string): Spec | undefined => {
    const found = reader(key);
    return found === "not-yet" ? undefined : found;
  };
  const asSetting = (chain: readonly Assignment[], origin: Origin): Setting | undefined => {
    const [winner, ...others] = chain;
    if (winner === undefined) return undefined;
    const overrides = others.map((other) => settingOf(other, reader(other.key), origin, []));
    return settingOf(winner, reader(winner.key), origin, overrides);
  };
  const inForce = (chain: readonly Assignment[] | undefined): readonly Assignment[] =>
    (chain ?? []).filter((one) => one.versions === undefined || lens.within(one.versions.axis, one.versions.range));
  const isBeaten = (key: string): boolean => {
    const [winner] = inForce(merged.written.get(key));
    return winner !== undefined && merged.shadowed.has(winner) && inForce(merged.framework.get(key)).length > 0;
  };
  const chainOf = (key: string): readonly Assignment[] => {
    const chain = inForce(merged.written.get(key));
    return isBeaten(key) ? [] : chain;
  };
  const written = (key: string): WrittenSetting | undefined => {
    const setting = asSetting(chainOf(key), "written");
    return setting === undefined ? undefined : asWritten(setting);
  };
  const inherent = (key: string): Setting => {
    const fromFile = written(key);
    if (fromFile !== undefined) return fromFile;
    if (component.partial || (component.implied === true && !isBeaten(key))) return absent(key, "unknown", undefined);
    const framework = [...inForce(merged.framework.get(key)), ...inForce(merged.written.get(key))];
    return asSetting(framework, "framework-default") ?? defaultOf(key, own(key));
  };
  const self: EffectiveComponent = {
    component,
    role: component.role,
    name: component.name,
    anchor: component.anchor,
    carrier: component.carrier,
    written,
    spec,
    keys: () => [...merged.written.keys()],
    settings: () =>
      [...merged.written.keys()]
        .flatMap((key) => written(key) ?? [])
        .sort((a, b) => a.entry.span.start - b.entry.span.start),
    effective: (key) => computed(component.role, key, inherent, written, lens) ?? inherent(key),
  };
  return self;
}

/** The catalogues in which a role's settings are looked up. */
export function cataloguesOf(role: Role): readonly CatalogueRole[] {
  if (role === "client") return clients;
  // A Streams application hands what StreamsConfig does not define to its clients.
  if (role === "streams") return ["streams", ...clients];
  if (isLibrdkafka(role)) return ["librdkafka"];
  return role === "listener" || role === "scala-producer" || role === "scala-consumer" ? [] : [role];
}

/** The name that decides where a role knows a setting by several. */
export function canonicalKey(role: Role, key: string): string {
  return isLibrdkafka(role) ? catalogueOf("librdkafka").canonical(key) : key;
}

const clients: readonly CatalogueRole[] = ["producer", "consumer", "admin"];

const groupRequiredForAutoCommit = parseRange(">=2.2");

function computed(
  role: Role,
  key: string,
  inherent: (key: string) => Setting,
  written: (key: string) => Setting | undefined,
  lens: Lens,
): Setting | undefined {
  if (isLibrdkafka(role)) {
    const typed = computedByLibrdkafka(key, written, inherent);
    return typed === undefined ? undefined : absent(key, "computed", typed);
  }
  if (role === "producer" && key === "enable.idempotence") {
    const idempotence = effectiveIdempotence(
      {
        acks: inherent("acks"),
        retries: inherent("retries"),
        inFlight: inherent("max.in.flight.requests.per.connection"),
        idempotence: written(key),
        transactionalId: written("transactional.id"),
      },
      lens,
    );
    if (written(key) !== undefined) return undefined;
    if (idempotence === undefined || inherent(key).origin === "unknown") return absent(key, "unknown", undefined);
    return absent(key, inherent(key).typed === idempotence ? "kafka-default" : "computed", idempotence);
  }
  // Idempotence that was asked for raises acks and retries on clients whose defaults are still 1 and 0.
  if (role === "producer" && (key === "acks" || key === "retries") && written(key) === undefined) {
    const { typed, origin } = inherent(key);
    // What a framework hands over counts as written to the client.
    if ((typed !== "1" && typed !== 0) || origin === "framework-default") return undefined;
    const asked = asksForIdempotence(written("enable.idempotence"), written("transactional.id"));
    if (asked === undefined) return absent(key, "unknown", undefined);
    return asked ? absent(key, "computed", key === "acks" ? "all" : unlimitedRetries) : undefined;
  }
  if (
    role === "consumer" &&
    key === "enable.auto.commit" &&
    written(key) === undefined &&
    written("group.id") === undefined
  ) {
    const inherited = inherent(key);
    if (inherited.origin !== "kafka-default" || !lens.within("clients", groupRequiredForAutoCommit)) return undefined;
    return absent(key, "computed", false);
  }
  return undefined;
}
