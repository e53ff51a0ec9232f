/** Looks up the notes on a setting, for hovers and `explain`. */
import type { Party, Program, Role } from "../model/component.ts";
import { noteLabels } from "./hover.ts";
import { allNotes } from "./notes/all.ts";
import type { Belief, NoteTable, SettingNotes } from "./setting-notes.ts";
import { embeddedKey } from "./settings.ts";
import { type Lang, type Message, say } from "./text.ts";

type Table = keyof ReturnType<typeof allNotes>;

const producer: readonly Table[] = ["acknowledgement", "producer"];
const consumer: readonly Table[] = ["consumer", "consumerGroup"];
const broker: readonly Table[] = ["acknowledgement", "broker", "flush"];

const tables: Readonly<Record<Role, readonly Table[]>> = {
  producer,
  consumer,
  admin: [],
  client: [...producer, ...consumer],
  listener: ["spring"],
  streams: ["streams", ...producer, ...consumer],
  broker,
  topic: broker,
  "connect-worker": ["connect"],
  "connect-sink": ["connect"],
  "connect-source": ["connect"],
  "mirror-maker": [],
};

/** The tables of programs whose names are their own; the others have Kafka's. */
const ofPrograms: Readonly<Record<Program, readonly Table[] | undefined>> = {
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

/** The notes on a setting of a party; `undefined` where there are none. */
export function settingNotes({ role, program }: Party, key: string): SettingNotes | undefined {
  const all = allNotes();
  const found = (ofPrograms[program] ?? tables[role]).find((name) => Object.hasOwn(all[name], key));
  const table: NoteTable | undefined = found && all[found];
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
