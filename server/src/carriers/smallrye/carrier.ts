/** Quarkus and every other program on SmallRye Reactive Messaging: one client for each channel whose connector is Kafka's. */
import type { ChannelDirection } from "../../kafka/smallrye.ts";
import { settingOfChannel } from "../../kafka/smallrye-keys.ts";
import type { Assignment, Component, Layer, Reading } from "../../model/component.ts";
import { type Given, givenBySpring } from "../../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import { isYaml } from "../../syntax/grammars.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { smallryeFile } from "./file.ts";
import { channelStep, smallryeName } from "./names.ts";
import { type Placed, placed } from "./placed.ts";

export const smallrye: Carrier = {
  id: "smallrye",
  files: [forms.properties, forms.quarkusProperties, forms.yaml],
  signs: { names: /^microprofile-config(-.+)?\.properties$/i, words: ["kafka"] },
  recognise: (file) => smallryeFile(file.path) !== undefined && entriesOf(file).some(isChannel),
  joins: (file) => smallryeFile(file.path) !== undefined,
  read: (files) => readChannels(files),
};

function isChannel(entry: Entry): boolean {
  return smallryeName(entry)?.kind === "channel";
}

function readChannels(files: readonly ConfigFile[]): Reading {
  const all = placed(files);
  const channels = channelsOf(all);
  const isOnlyKafka = onlyKafka(all);
  const texts = new Map(files.flatMap(entriesOf).map(({ key, value }) => [key, value]));
  const given = (value: string | undefined): Given =>
    givenBySpring(value, (name) => (texts.has(name) ? { text: texts.get(name) } : undefined));
  const isPartial = !files.some((file) => smallryeFile(file.path)?.profile === undefined);
  const components = channels.flatMap(({ direction, channel, own }): readonly Component[] => {
    const [first] = own;
    const connectors = own.filter(({ name }) => name.attribute === "connector");
    const isKafkas = connectors.length === 0 ? isOnlyKafka : connectors.every(isKafkaConnector);
    if (first === undefined || !isKafkas) return [];
    const role = direction === "incoming" ? "consumer" : "producer";
    const assigned = (one: Placed): Assignment => ({
      key: settingOfChannel(direction, one.name.attribute),
      given: given(one.entry.value),
      entry: one.entry,
      rank: one.rank,
      ...(one.activation === undefined ? {} : { activation: one.activation }),
    });
    const layer = (origin: Layer["origin"], some: readonly Placed[]): Layer => ({
      origin,
      assignments: some.map(assigned),
    });
    return [
      {
        id: `${role} ${channel}@${first.entry.uri}`,
        role,
        program: "smallrye",
        name: channel,
        carrier: smallrye.id,
        anchor: anchorOf(first.entry, channel),
        near: own.findLast(({ name }) => name.profiles.length === 0)?.entry ?? own.at(-1)?.entry,
        layers: [
          layer("written", own),
          layer(
            "inherited",
            all.filter(({ name }) => name.kind === "connector"),
          ),
          layer(
            "inherited",
            all.filter(({ name }) => name.kind === "kafka"),
          ),
        ],
        partial: isPartial,
        shared: false,
        presence: own.map(({ activation }) => activation),
        spelling: (key) => spelling(first.entry, files, direction, channel, key),
      },
    ];
  });
  return { carrier: smallrye.id, components, unbound: [], files };
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

/** In .properties one name; in YAML the steps that the file has. */
function spelling(
  near: Entry,
  files: readonly ConfigFile[],
  direction: string,
  channel: string,
  key: string,
): readonly string[] {
  const attribute = key.replace(/^mp\.messaging\.(incoming|outgoing)\.\*\./, "");
  const steps = ["mp", "messaging", direction, channelStep(channel), attribute];
  const file = files.find(({ uri }) => uri === near.uri);
  return file !== undefined && isYaml(file) ? steps : [steps.join(".")];
}
