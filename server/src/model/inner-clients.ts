/** The clients that a Streams application, a Connect worker, a connector or a flow of MirrorMaker builds, each as a component of its own: what its constructor refuses keeps them from working. */
import { catalogueOf, type Spec } from "../kafka/catalogue.ts";
import { type Lens, parseRange } from "../kafka/version.ts";
import type { Role } from "./component.ts";
import type { GivenSettings } from "./computed/computation.ts";
import { connectClients } from "./connect-clients.ts";
import type { EffectiveComponent } from "./effective.ts";
import type { Inner, InnersOf } from "./inner.ts";
import { mirrorClients } from "./mirror-clients.ts";
import { isOpen, programs } from "./program.ts";
import { absent, asWritten, defaultOf, settingOf } from "./read-setting.ts";
import type { Setting, WrittenSetting } from "./setting.ts";
import { forConsumer, forProducer, isPutAside } from "./streams-clients.ts";

/** The clients of a component at the release under the lens; none for other roles, and no producer of Streams that is built later than at the start. */
export function clientsInside(whole: EffectiveComponent, lens: Lens): readonly EffectiveComponent[] {
  return (builders[whole.role]?.(whole, lens) ?? []).map((inner) => asComponent(whole, inner, lens));
}

/** True for a component that builds clients of what it is given. */
export function buildsClients(role: Role): boolean {
  return builders[role] !== undefined;
}

function streamsClients(streams: EffectiveComponent, lens: Lens): readonly Inner[] {
  const consumer = (which: "main" | "restore", group: WrittenSetting | undefined): Inner => ({
    role: "consumer",
    prefixes: [`${which}.consumer.`, "consumer.", ""],
    find: (key) => {
      if (key === "group.id") return group;
      // A store is read from where it ended, whatever is written for all consumers.
      return which === "restore" && key === "auto.offset.reset" ? undefined : forConsumer(streams, which, key, lens);
    },
    defaults: { "auto.offset.reset": which === "main" ? "earliest" : "none", "enable.auto.commit": "false" },
    isOpen: isOpen(streams),
  });
  return [
    ...(buildsProducersLater(streams, lens) ? [] : [producerOf(streams, lens)]),
    consumer("main", streams.written("application.id")),
    consumer("restore", undefined),
    {
      role: "admin",
      prefixes: ["admin.", ""],
      find: (key) => streams.written(`admin.${key}`) ?? streams.written(key),
      defaults: {},
      isOpen: isOpen(streams),
    },
  ];
}

const builders: Readonly<Partial<Record<Role, InnersOf>>> = {
  streams: streamsClients,
  "connect-worker": connectClients,
  "connect-sink": connectClients,
  "connect-source": connectClients,
  "mirror-maker": mirrorClients,
};

function producerOf(streams: EffectiveComponent, lens: Lens): Inner {
  const find = (key: string): WrittenSetting | undefined => {
    const found = forProducer(streams, key);
    const prefix = found?.key === key ? "" : "producer.";
    return found === undefined || isPutAside(streams, prefix, key, lens) ? undefined : found;
  };
  const prefixes = ["producer.", ""];
  return { role: "producer", prefixes, find, defaults: { "linger.ms": "100" }, isOpen: isOpen(streams) };
}

/** The first kind of exactly-once makes a producer with each task, when the application runs already; so may one that is not known. */
function buildsProducersLater(streams: EffectiveComponent, lens: Lens): boolean {
  const { typed } = streams.effective("processing.guarantee");
  return typed === undefined || (typed === "exactly_once" && lens.within("clients", firstKind));
}

const firstKind = parseRange("<4.0");

function asComponent(whole: EffectiveComponent, inner: Inner, lens: Lens): EffectiveComponent {
  const { role } = inner;
  const catalogue = catalogueOf(role);
  const spec = (key: string): Spec | undefined => catalogue.spec(key, lens);
  const written = (key: string): WrittenSetting | undefined => {
    const found = inner.find(key);
    const isKnown = catalogue.periods(key).length > 0;
    return found === undefined ? undefined : readAgain(found, spec(key) ?? (isKnown ? "not-yet" : undefined));
  };
  const inherent = (key: string): Setting => {
    const given = inner.defaults[key];
    if (given !== undefined) return settingOf({ key, given: { value: given } }, spec(key), "framework-default", []);
    return inner.isOpen ? absent(key, "unknown", undefined) : defaultOf(key, spec(key));
  };
  const settings: GivenSettings = { written, inherent: (key) => written(key) ?? inherent(key), lens };
  const keys = keysOf(whole, inner, lens);
  return {
    component: {
      ...whole.component,
      role,
      program: "java",
      partial: inner.isOpen,
      spelling: (key) => whole.component.spelling(`${inner.prefixes[0] ?? ""}${key}`),
    },
    role,
    program: "java",
    name: whole.name,
    anchor: whole.anchor,
    carrier: whole.carrier,
    partial: inner.isOpen,
    implied: whole.implied,
    shared: whole.shared,
    nodes: whole.nodes,
    written,
    assigned: (key) => inner.prefixes.flatMap((prefix) => whole.assigned(`${prefix}${key}`)),
    keys: (which) => (which === undefined ? keys : keys.filter((key) => which(key, { role, program: "java" }))),
    refusedSomewhere: () => keys,
    settings: () => keys.flatMap((key) => written(key) ?? []),
    spec,
    effective: (key) => programs.java.computed[role]?.get(key)?.(settings) ?? settings.inherent(key),
  };
}

/** The same value under the client's own definition; it keeps the name that the file gives it. A secret stays masked, and is no number. */
function readAgain(found: WrittenSetting, spec: Spec | "not-yet" | undefined): WrittenSetting | undefined {
  if (found.secret !== undefined) return found;
  const isKnown = found.typed !== undefined || found.invalid;
  const { key, entry, source, defaulted } = found;
  const given = { value: isKnown ? source : undefined, ...(defaulted === undefined ? {} : { defaulted }) };
  return asWritten(settingOf({ key, given, entry }, spec, "written", found.overrides));
}

/** What is meant for the client: without a prefix only what it knows, unless the whole itself knows and judges it. */
function keysOf(whole: EffectiveComponent, { role, prefixes }: Inner, lens: Lens): readonly string[] {
  const known = catalogueOf(role);
  const found = whole.keys().flatMap((key) => {
    const prefix = prefixes.find((one) => key.startsWith(one));
    const own = key.slice(prefix?.length ?? 0);
    const isWholes = prefix === "" && isOwnName(whole.role, key, lens);
    return prefix !== undefined && known.periods(own).length > 0 && !isWholes ? [own] : [];
  });
  return [...new Set(found)];
}

function isOwnName(role: Role, key: string, lens: Lens): boolean {
  const own = role === "streams" || role === "connect-worker" ? catalogueOf(role) : undefined;
  return own?.spec(key, lens) !== undefined;
}
