/** Keys that are a slip of the pen away from a Kafka setting. */
import type { CatalogueRole } from "../../../kafka/catalogue.ts";
import { isKafkaName, nearestSetting } from "../../../kafka/known-names.ts";
import type { NearName } from "../../../kafka/near-name.ts";
import { binderKeys } from "../../../kafka/spring-cloud-stream.ts";
import type { Party } from "../../../model/component.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { type HandedOn, handedOn } from "../../../model/handed-on.ts";
import type { RuleContext } from "../../rule.ts";
import { onceFor } from "../once-for.ts";
import { type KeyInFile, rolesFor } from "./readers.ts";

/** A written key that no release of Kafka knows, and the setting it was meant to be. */
export interface Slip {
  readonly setting: KeyInFile;
  readonly known: string;
  readonly by: NearName["by"];
  /** True where the setting itself is written too, and counts. */
  readonly isBeside: boolean;
  /** Many names in another style belong to a program that writes them so; camelCase in a plain file is an application's own. */
  readonly isStyle: boolean;
}

/** The misspelt keys of a component. */
export function slips(component: EffectiveComponent, context: RuleContext): readonly Slip[] {
  const unread = unreadByBinder(context.unbound).flatMap((one) => nearestTo(one, clients));
  const candidates = component.keys(isUnknown).flatMap((key) => {
    const setting = component.written(key);
    if (setting === undefined) return [];
    if (component.role === "mirror-maker" && ofCluster.test(key)) return nearestOfCluster(component, setting);
    const handed = handedOn(component.role, key);
    if (handed !== undefined) return nearestBehindPrefix(setting, handed);
    return nearestTo(setting, rolesFor(component, setting, context)).filter(({ near }) =>
      isMeant(component, near.name),
    );
  });
  const others = candidates.filter(({ near }) => near.by === "separators");
  const ours = component.keys(isDottedName).length;
  return [...candidates, ...unread].map(({ setting, near }) => {
    const isOwn = /[a-z][A-Z]/.test(setting.key);
    return {
      setting,
      known: near.name,
      by: near.by,
      isBeside: component.keys().includes(near.name),
      // The maps of frameworks are Kafka's own names, however few there are.
      isStyle: component.carrier === "plain" && near.by === "separators" && (others.length > ours || isOwn),
    };
  });
}

const clients: readonly CatalogueRole[] = ["producer", "consumer", "admin"];

function nearestTo(setting: KeyInFile, roles: readonly CatalogueRole[]) {
  const near = roles.length === 0 ? undefined : nearestSetting(roles, setting.key);
  return near === undefined ? [] : [{ setting, near }];
}

/** What stands behind a prefix of Connect's is a name of the client that gets it. */
function nearestBehindPrefix(setting: KeyInFile, { role, key }: HandedOn) {
  const prefix = setting.key.slice(0, -key.length);
  return nearestTo({ ...setting, key }, [role]).map(({ near }) => ({
    setting,
    near: { ...near, name: `${prefix}${near.name}` },
  }));
}

/** What stands behind a cluster's name in MirrorMaker's file: for its clients, or for everything that connects to it. */
const ofCluster = /^(source|target)\.(cluster|consumer|producer|admin)\./;

function nearestOfCluster(component: EffectiveComponent, setting: KeyInFile) {
  const [prefix = "", , what] = ofCluster.exec(setting.key) ?? [];
  const key = setting.key.slice(prefix.length);
  const roles = clients.filter((role) => role === what);
  const near = nearestTo({ ...setting, key }, roles.length > 0 ? roles : ["connect-worker", "admin", "mirror-maker"]);
  return near.filter((one) => component.written(`${prefix}${one.near.name}`) === undefined);
}

/** Connectors have names of their own: `topic` is no slip for a sink that has topics, and one word is near many others. */
function isMeant(component: EffectiveComponent, name: string): boolean {
  if (component.role !== "connect-sink" && component.role !== "connect-source") return true;
  if (component.written(name) !== undefined) return false;
  return name.includes(".") || (name === "topics" && component.written("topics.regex") === undefined);
}

/** What Spring Cloud Stream's binder drops of its map for all clients, because no client knows it. */
const unreadByBinder = onceFor((unbound): readonly KeyInFile[] => {
  const prefix = `${binderKeys.configuration}.`;
  return unbound.flatMap(({ entry, canonical, bound }) =>
    bound.length === 0 && canonical.startsWith(prefix) ? [{ entry, key: canonical.slice(prefix.length) }] : [],
  );
});

function isUnknown(key: string, party: Party): boolean {
  // A byte order mark before the first key has a finding of its own.
  if (key.startsWith("\uFEFF")) return false;
  const isOfCluster = party.role === "mirror-maker" && ofCluster.test(key);
  const name = isOfCluster ? key.replace(ofCluster, "") : (handedOn(party.role, key)?.key ?? key);
  return !isKafkaName(name) && !isElsewhere(party, name) && name !== name.toUpperCase();
}

function isDottedName(key: string): boolean {
  return key.includes(".") && isKafkaName(key);
}

function isElsewhere({ role }: Party, key: string): boolean {
  if (role === "mirror-maker")
    return /^(source|target)\./.test(key) || (elsewhere.test(key) && !key.startsWith("topic."));
  return elsewhere.test(key) && !(role === "connect-sink" && key === "topic.regex");
}

/** Keys that are handed on to something else, or that a plug-in reads: what they may be called is not known here. */
const elsewhere =
  /^((main\.|restore\.|global\.)?consumer|producer|admin|topic|listener\.name|confluent|schema\.registry|sasl|ssl|(key|value|header)\.converter|transforms|predicates|(offset|config|status)\.storage|internal|interceptor|config\.providers|kafka|metrics|spring)\./;
