/** Quarkus and every other program on SmallRye Reactive Messaging: one client for each channel whose connector is Kafka's. */
import type { ChannelDirection } from "../../kafka/smallrye.ts";
import { isOwnOfKafka, settingOfChannel } from "../../kafka/smallrye-keys.ts";
import type { Assignment, Component, Layer, Reading } from "../../model/component.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import { isYaml } from "../../syntax/grammars.ts";
import type { Carrier } from "../carrier.ts";
import { isOfService } from "../compose/views.ts";
import { forms } from "../files.ts";
import { expressionsIn } from "./expressions.ts";
import { smallryeFile } from "./file.ts";
import { channelStep, smallryeName } from "./names.ts";
import { type Placed, placed } from "./placed.ts";
import { activeWith, placedByServices, serviceViews } from "./services.ts";

export const smallrye: Carrier = {
  id: "smallrye",
  files: [forms.properties, forms.quarkusProperties, forms.yaml],
  signs: { names: /^microprofile-config(-.+)?\.properties$/i, words: ["kafka"] },
  recognise: (file) => smallryeFile(file.path) !== undefined && entriesOf(file).some((entry) => isChannel(entry, file)),
  joins: (file) => smallryeFile(file.path) !== undefined || isOfService(file.parts),
  read: (files) => readChannels(files),
};

function isChannel(entry: Entry, file: ConfigFile): boolean {
  return smallryeName(entry, file)?.kind === "channel";
}

function readChannels(documents: readonly ConfigFile[]): Reading {
  const files = documents.filter(({ path }) => smallryeFile(path) !== undefined);
  const services = serviceViews(documents);
  const inFiles = placed(files);
  const all = [...inFiles, ...placedByServices(services, inFiles)];
  const isOnlyKafka = onlyKafka(inFiles);
  const given = expressionsIn(files, services);
  const assigned =
    (direction: ChannelDirection) =>
    (one: Placed): Assignment => ({
      key: settingOfChannel(direction, one.name.attribute),
      ...(one.given === undefined ? given(one.entry.value) : { given: one.given }),
      entry: one.entry,
      rank: one.rank,
      ...(one.activation === undefined ? {} : { activation: one.activation }),
    });
  const hasBase = files.some((file) => smallryeFile(file.path)?.profile === undefined);
  const components = channelsOf(inFiles).flatMap(({ direction, channel, own }): readonly Component[] => {
    const connectors = own.filter(({ name }) => name.attribute === "connector");
    const [first] = connectors.length === 0 ? own : connectors;
    if (first === undefined || !isOfKafka(direction, own, isOnlyKafka)) return [];
    const role = direction === "incoming" ? "consumer" : "producer";
    const written = all.filter(
      ({ name }) => name.kind === "channel" && name.direction === direction && name.channel === channel,
    );
    // A bean that code makes: it beats what is written for all clients.
    const hasBean = own.some(({ name }) => name.attribute === "kafka-configuration");
    const below = (kind: "connector" | "kafka"): Layer => ({
      origin: "inherited",
      assignments: all.filter(({ name }) => name.kind === kind).map(assigned(direction)),
    });
    return [
      {
        id: `${role} ${channel}@${first.entry.uri}`,
        role,
        program: "smallrye",
        name: channel,
        carrier: smallrye.id,
        anchor: anchorOf(first.entry, channel),
        near: (own.findLast(({ activation }) => activation === undefined) ?? own.at(-1))?.entry,
        layers: [
          { origin: "written", assignments: written.map(assigned(direction)) },
          below("connector"),
          ...(hasBean ? [] : [below("kafka")]),
        ],
        partial: !hasBase || hasBean,
        shared: false,
        presence: own.map(({ activation }) => activation),
        spelling: (key) => spelling(first.entry, files, direction, channel, key),
      },
    ];
  });
  const views =
    services.length === 0
      ? {}
      : {
          services: services.map(({ name }) => name),
          activate: (named: readonly string[]) => activeWith(services, named),
        };
  return { carrier: smallrye.id, components, unbound: [], files, ...views };
}

interface Channel {
  readonly direction: ChannelDirection;
  readonly channel: string;
  readonly own: readonly Placed[];
}

/** The channels of which something is written, in the order of the files. */
function channelsOf(all: readonly Placed[]): readonly Channel[] {
  const found = new Map<string, Channel & { readonly own: Placed[] }>();
  for (const one of all) {
    if (one.name.kind !== "channel") continue;
    const { direction, channel } = one.name;
    const known = found.get(`${direction} ${channel}`);
    if (known === undefined) found.set(`${direction} ${channel}`, { direction, channel, own: [one] });
    else known.own.push(one);
  }
  return [...found.values()];
}

/** True for a channel that is on, that Kafka's connector serves wherever it says so, and whose client is a producer or a consumer. */
function isOfKafka(direction: ChannelDirection, own: readonly Placed[], isOnlyKafka: boolean): boolean {
  const isOff = own.some(({ name, entry }) => name.attribute === "enabled" && !/^true$/i.test(entry.value ?? ""));
  if (isOff || own.some(({ name }) => /^share-group(\.|$)/.test(name.attribute))) return false;
  const connectors = own.filter(({ name }) => name.attribute === "connector");
  if (connectors.length > 0) return connectors.every(isKafkaConnector);
  return isOnlyKafka && own.some(({ name }) => isOwnOfKafka(direction, name.attribute));
}

function isKafkaConnector({ entry }: Placed): boolean {
  return entry.value?.trim() === "smallrye-kafka";
}

/** A channel that names no connector gets the only one there is: Kafka's where the files speak of it, and of no other. */
function onlyKafka(all: readonly Placed[]): boolean {
  const named = all.filter(({ name }) => name.kind === "channel" && name.attribute === "connector");
  return named.every(isKafkaConnector) && (named.length > 0 || all.some(({ name }) => name.kind !== "channel"));
}

/** The step that names the channel; in .properties the whole key. */
function anchorOf(entry: Entry, channel: string): Component["anchor"] {
  const step = entry.path.find(({ name }) => name.replaceAll('"', "") === channel) ?? entry.path.at(-1);
  return { uri: entry.uri, span: step?.span ?? entry.keySpan };
}

/** In .properties one name; in YAML steps, where a key with dots would set nothing. */
function spelling(
  near: Entry,
  files: readonly ConfigFile[],
  direction: string,
  channel: string,
  key: string,
): readonly string[] {
  const attribute = key.replace(/^mp\.messaging\.(incoming|outgoing)\.\*\./, "");
  const file = files.find(({ uri }) => uri === near.uri);
  if (file === undefined || !isYaml(file))
    return [["mp", "messaging", direction, channelStep(channel), attribute].join(".")];
  return ["mp", "messaging", direction, channel, ...attribute.split(".")];
}
