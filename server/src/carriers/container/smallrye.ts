/** `MP_MESSAGING_…` variables as SmallRye's connector reads them, in a container whose image is not known: channels of an application. */

import { isKafkaName } from "../../kafka/known-names.ts";
import type { ChannelDirection } from "../../kafka/smallrye.ts";
import { channelAttributeOf, settingOfChannel } from "../../kafka/smallrye-keys.ts";
import type { Assignment, Component, Layer } from "../../model/component.ts";
import { type SmallryeVariable, smallryeVariable, variableOfProperty } from "../smallrye/variables.ts";
import type { Container, Variable } from "./component.ts";

interface Read {
  readonly variable: Variable;
  readonly means: SmallryeVariable;
}

type OfChannel = Read & { readonly means: SmallryeVariable & { readonly kind: "channel" } };

/** The clients of channels that are Kafka's for certain. What else the application says of them is not known here. */
export function smallryeComponents(container: Container): readonly Component[] {
  const all = container.variables.flatMap((variable): readonly Read[] => {
    const means = smallryeVariable(variable.name);
    // Which profile runs, other files may say.
    return means === undefined || means.profile !== undefined ? [] : [{ variable, means }];
  });
  const channels = new Map<string, OfChannel[]>();
  for (const one of all.filter(isOfChannel)) {
    const name = `${one.means.direction} ${one.means.channel}`;
    channels.set(name, [...(channels.get(name) ?? []), one]);
  }
  return [...channels.values()].flatMap((own) => componentOf(own, all, container));
}

function componentOf(own: readonly OfChannel[], all: readonly Read[], container: Container): readonly Component[] {
  const { file, carrier, name, spelling } = container;
  const [first] = own;
  if (first === undefined || !isKafkas(own)) return [];
  const { direction, channel } = first.means;
  const role = direction === "incoming" ? "consumer" : "producer";
  const below = (kind: "connector" | "kafka"): Layer => ({
    origin: "inherited",
    assignments: all.filter(({ means }) => means.kind === kind).map((one) => assignment(direction, one)),
  });
  return [
    {
      id: `${role} ${channel}@${file.path}#${name}`,
      role,
      program: "smallrye",
      name: `${name}: ${channel}`,
      application: `${file.path}#${name}`,
      carrier,
      anchor: anchorOf(first.variable),
      near: own.at(-1)?.variable.entry,
      layers: [
        { origin: "written", assignments: own.map((one) => assignment(direction, one)) },
        below("connector"),
        below("kafka"),
      ],
      partial: true,
      shared: false,
      spelling: (key) => spelling(variableFor(direction, channel, key)),
    },
  ];
}

function isOfChannel(one: Read): one is OfChannel {
  return one.means.kind === "channel";
}

function assignment(direction: ChannelDirection, { variable: { entry, given }, means }: Read): Assignment {
  return { key: settingOfChannel(direction, means.attribute), given, entry };
}

/** A channel that names Kafka's connector, or none and a setting that only Kafka's has: other connectors have clients and keys as well. */
function isKafkas(own: readonly OfChannel[]): boolean {
  const connectors = own.filter(({ means }) => means.attribute === "connector");
  if (connectors.length > 0)
    return connectors.every(({ variable }) => variable.given.value?.trim() === "smallrye-kafka");
  return own.some(
    ({ means: { attribute } }) => isKafkaName(attribute) && !/^(client|ssl|sasl|security)\./.test(attribute),
  );
}

function anchorOf({ entry, named }: Variable): Component["anchor"] {
  return { uri: entry.uri, span: named === undefined ? entry.keySpan : named.valueSpan };
}

function variableFor(direction: ChannelDirection, channel: string, key: string): string {
  const attribute = channelAttributeOf(key)?.attribute ?? key;
  return variableOfProperty(`mp.messaging.${direction}.${channel}.${attribute}`);
}
