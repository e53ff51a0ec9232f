/** Topics that a container makes when it starts: `kafka-topics --create` in its command, with the settings that it gives them. */
import type { Assignment, Component } from "../../model/component.ts";
import type { ConfigFile, Entry, Span } from "../../syntax/document.ts";

/** Where the words of a command stand: the file, and the entries that hold them. */
export interface Command {
  readonly file: ConfigFile;
  readonly carrier: string;
  /** What tells its container from others of its file. */
  readonly name: string;
  readonly entries: readonly Entry[];
  /** How many brokers its file has, if it says so. */
  readonly nodes?: number;
}

/** A topic for each `--create` whose name is a word; nothing in a command is edited, and what it does not say may be said elsewhere. */
export function topicComponents(command: Command): readonly Component[] {
  const words = command.entries.flatMap(wordsOf);
  return words.flatMap((word, i) => (tool.test(word.text) ? topicAt(command, words.slice(i + 1)) : []));
}

interface Word {
  readonly text: string;
  readonly span: Span;
  readonly entry: Entry;
}

const tool = /(?:^|\/)kafka-topics(?:\.sh)?$/;

/** As the file writes them, without quotes; what ends a command is a word of its own. */
function wordsOf(entry: Entry): readonly Word[] {
  const { start } = entry.valueSpan;
  return [...entry.source.matchAll(/[;&|]+|[^\s"'\\;&|]+/g)].map((match) => {
    const at = start + match.index;
    return { text: match[0], span: { start: at, end: at + match[0].length }, entry };
  });
}

interface Options {
  readonly values: ReadonlyMap<string, Word>;
  readonly configs: readonly Word[];
}

/** Each option has one value, but for those that have none; any other word is the next command's. */
function optionsOf(words: readonly Word[]): Options {
  const values = new Map<string, Word>();
  const configs: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/.exec(word?.text ?? "") ?? [];
    if (word === undefined || name === undefined) break;
    const value = inline === undefined ? words[i + 1] : partOf(word, inline);
    const isFlag = flags.has(name);
    if (name === "config" && value !== undefined) configs.push(value);
    else values.set(name, isFlag || value === undefined ? word : value);
    if (!isFlag && inline === undefined) i += 1;
  }
  return { values, configs };
}

const flags: ReadonlySet<string> = new Set(["create", "if-not-exists", "force", "list", "describe", "alter", "delete"]);

/** The end of a word that says `name=value`. */
function partOf({ entry, span }: Word, text: string): Word {
  return { text, entry, span: { start: span.end - text.length, end: span.end } };
}

function topicAt(command: Command, words: readonly Word[]): readonly Component[] {
  const { values, configs } = optionsOf(words);
  const topic = values.get("topic");
  if (!values.has("create") || topic === undefined || !/^[\w.-]+$/.test(topic.text)) return [];
  const { file, carrier, name, nodes } = command;
  const anchor = { uri: file.uri, span: topic.span };
  const addresses = values.get("bootstrap-server")?.text;
  const copies = values.get("replication-factor");
  const written = [
    ...(copies === undefined ? [] : [assignment("replication.factor", copies)]),
    ...unknownCopies(values.get("replica-assignment")),
    ...configs.flatMap((one) => {
      const [, key, value] = /^([\w.]+)=(.*)$/s.exec(one.text) ?? [];
      return key === undefined || value === undefined ? [] : [assignment(key, partOf(one, value))];
    }),
  ];
  return [
    {
      id: `topic@${file.path}#${name}/${topic.text}`,
      role: "topic",
      program: "java",
      name: topic.text,
      carrier,
      anchor,
      near: undefined,
      layers: [{ origin: "written", assignments: written }],
      ...(nodes === undefined ? {} : { nodes }),
      ...(addresses === undefined || addresses.includes("$") ? {} : { ties: { reaches: addresses.split(",") } }),
      presence: [undefined],
      partial: true,
      shared: false,
      spelling: () => undefined,
    },
  ];
}

/** Where replicas are placed by hand, their number is not in a word. */
function unknownCopies(placed: Word | undefined): readonly Assignment[] {
  return placed === undefined ? [] : [{ ...assignment("replication.factor", placed), given: { value: undefined } }];
}

/** A value in a command is read, and never edited. */
function assignment(key: string, { text, span, entry }: Word): Assignment {
  const value = text.includes("$") ? undefined : text;
  return {
    key,
    given: { value },
    entry: {
      uri: entry.uri,
      part: entry.part,
      key,
      path: [{ name: key, span }],
      keySpan: span,
      value,
      source: text,
      valueSpan: span,
      span,
      viaAlias: true,
    },
  };
}
