/** Environment variables as MicroProfile Config and Quarkus read them: which of their settings a variable gives. */
import { catalogueOf } from "../../kafka/catalogue.ts";
import { type ChannelDirection, channelAttributes } from "../../kafka/smallrye.ts";

/** What a variable sets. */
export type SmallryeVariable = {
  /** The profile for which it holds; none for one that always does. */
  readonly profile: string | undefined;
  /** The setting by the connector's name, or Kafka's. */
  readonly attribute: string;
} & (
  | {
      readonly kind: "channel";
      readonly direction: ChannelDirection;
      /** As the variable spells it: `MY_ORDERS` may be `my-orders`, `my.orders` or `my_orders`. */
      readonly channel: string;
    }
  | { readonly kind: "connector" | "kafka" }
);

/**
 * `undefined` for a variable about something else. Run: SmallRye Config 3.9.1 writes an underscore for each character of a property's
 * name that is no letter or digit, upper case, and `_PROD_` before it for a profile. Where the name of a channel ends is not marked: the
 * longest setting that is known counts. `KAFKA_…` is Quarkus': each is a setting of all clients, an underscore is a dot.
 */
export function smallryeVariable(name: string): SmallryeVariable | undefined {
  const [, listed, kind, rest = ""] =
    /^(?:_([A-Z0-9]+)_)?(MP_MESSAGING_(?:INCOMING|OUTGOING|CONNECTOR_SMALLRYE_KAFKA)|KAFKA)_(.+)$/.exec(name) ?? [];
  if (kind === undefined) return undefined;
  const profile = listed?.toLowerCase();
  if (kind === "KAFKA") return { kind: "kafka", profile, attribute: rest.toLowerCase().replaceAll("_", ".") };
  if (kind.endsWith("_KAFKA")) {
    const attribute = settingsOf("incoming").get(rest) ?? settingsOf("outgoing").get(rest);
    return attribute === undefined ? undefined : { kind: "connector", profile, attribute };
  }
  const direction = kind.endsWith("_INCOMING") ? "incoming" : "outgoing";
  for (let at = rest.indexOf("_", 1); at > 0; at = rest.indexOf("_", at + 1)) {
    const attribute = settingsOf(direction).get(rest.slice(at + 1));
    if (attribute !== undefined) return { kind: "channel", profile, direction, channel: rest.slice(0, at), attribute };
  }
  return undefined;
}

/** The variable of a property: `mp.messaging.outgoing.my-orders.acks` becomes `MP_MESSAGING_OUTGOING_MY_ORDERS_ACKS`. */
export function variableOfProperty(property: string): string {
  return property.replace(/[^A-Za-z0-9_]/g, "_").toUpperCase();
}

/** The settings of channels of one direction, by the end of their variable. */
function settingsOf(direction: ChannelDirection): ReadonlyMap<string, string> {
  const known = settings.get(direction);
  if (known !== undefined) return known;
  const role = direction === "incoming" ? "consumer" : "producer";
  const names = ["connector", ...catalogueOf(role).names, ...channelAttributes(direction)];
  const made = new Map(names.map((name) => [variableOfProperty(name), name]));
  settings.set(direction, made);
  return made;
}

const settings = new Map<ChannelDirection, ReadonlyMap<string, string>>();
