/** Looks up the notes on a setting, for hovers and `explain`. */
import type { Party, Program, Role } from "../model/component.ts";
import { noteLabels } from "./hover.ts";
import { acknowledgementNotes } from "./notes/acknowledgement.ts";
import { brokerNotes } from "./notes/broker.ts";
import { connectNotes } from "./notes/connect.ts";
import { consumerNotes } from "./notes/consumer.ts";
import { consumerGroupNotes } from "./notes/consumer-group.ts";
import { flushNotes } from "./notes/flush.ts";
import { producerNotes } from "./notes/producer.ts";
import { springNotes } from "./notes/spring.ts";
import { streamsNotes } from "./notes/streams.ts";
import type { Belief, NoteTable, SettingNotes } from "./setting-notes.ts";
import { embeddedKey } from "./settings.ts";
import { type Lang, type Message, say } from "./text.ts";

const producer: readonly NoteTable[] = [acknowledgementNotes, producerNotes];
const consumer: readonly NoteTable[] = [consumerNotes, consumerGroupNotes];
const broker: readonly NoteTable[] = [acknowledgementNotes, brokerNotes, flushNotes];

const tables: Readonly<Record<Role, readonly NoteTable[]>> = {
  producer,
  consumer,
  admin: [],
  client: [...producer, ...consumer],
  listener: [springNotes],
  streams: [streamsNotes, ...producer, ...consumer],
  broker,
  topic: broker,
  "connect-worker": [connectNotes],
  "connect-sink": [connectNotes],
  "connect-source": [connectNotes],
  "mirror-maker": [],
};

/** The tables of programs whose names are their own; the others have Kafka's. */
const ofPrograms: Readonly<Record<Program, readonly NoteTable[] | undefined>> = {
  java: undefined,
  "spring-boot": undefined,
  "spring-cloud-stream": undefined,
  smallrye: undefined,
  micronaut: undefined,
  flume: undefined,
  librdkafka: [],
  scala: [],
  unknown: undefined,
};

/** All notes, for the test that asks whether every name is one of Kafka's or Spring's. */
export const noteTables: readonly NoteTable[] = [
  ...new Set([...Object.values(tables), ...Object.values(ofPrograms)].flatMap((one) => one ?? [])),
];

/** The notes on a setting of a party; `undefined` where there are none. */
export function settingNotes({ role, program }: Party, key: string): SettingNotes | undefined {
  const table = (ofPrograms[program] ?? tables[role]).find((one) => Object.hasOwn(one, key));
  const embedded = table === undefined ? embeddedKey(role, key) : undefined;
  return embedded === undefined ? table?.[key] : settingNotes({ role: embedded.role, program }, embedded.key);
}

/** The notes as sentences, in the order in which they are told. */
export function noteMessages(
  { history, elsewhere, beliefs = [], watch }: SettingNotes,
  lang: Lang,
): readonly Message[] {
  return [
    ...(history === undefined ? [] : [say(noteLabels.history, { text: history[lang] })]),
    ...(elsewhere === undefined ? [] : [say(noteLabels.elsewhere, { text: elsewhere[lang] })]),
    ...beliefs.map(({ belief, truth }) => say(noteLabels.belief, { belief: belief[lang], truth: truth[lang] })),
    ...(watch === undefined ? [] : [say(noteLabels.watch, { text: watch[lang] })]),
  ];
}

/** The belief that fits a value best: one about this value, else one about any. */
export function beliefAt({ beliefs = [] }: SettingNotes, value: string | undefined): Belief | undefined {
  const fitting = value === undefined ? undefined : beliefs.find(({ at }) => at?.includes(value));
  return fitting ?? beliefs.find(({ at }) => at === undefined) ?? beliefs[0];
}
