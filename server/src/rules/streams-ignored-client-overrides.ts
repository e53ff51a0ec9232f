/** Client settings in a Streams application's file that Streams puts aside for its own. */
import { kafkaDocs } from "../kafka/documentation.ts";
import { parseRange, type VersionRange } from "../kafka/version.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import type { WrittenSetting } from "../model/setting.ts";
import { streamsIgnoredClientOverridesTexts as texts } from "../texts/rules/streams-ignored-client-overrides.ts";
import { type Message, say } from "../texts/text.ts";
import { remove } from "./fix.ts";
import { isForAllClients } from "./key-readers.ts";
import { defineRule } from "./rule.ts";
import { isExactlyOnce } from "./streams-clients.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";
const { messages } = texts;

export const streamsIgnoredClientOverrides = defineRule({
  id: "streams-ignored-client-overrides",
  category: "no-effect",
  severity: "info",
  roles: ["streams"],
  settings: [
    "enable.auto.commit",
    "group.id",
    "allow.auto.create.topics",
    "group.protocol",
    "isolation.level",
    "enable.idempotence",
    "transactional.id",
  ],
  docs: {
    texts,
    examples: [{ bad: `${start}consumer.enable.auto.commit=true\n`, good: start }],
    evidence: {
      kind: "executed",
      where:
        "StreamsConfig of 2.3.1, 2.8.2, 3.9.2, 4.0.0, 4.1.0, 4.1.2, 4.2.0, 4.2.1 and 4.3.1: what the main, restore and global consumers and the producers are given, under each prefix",
    },
    references: [
      {
        title: "Kafka Streams: settings that cannot be configured",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
    ],
  },
  *check(streams, { lens }) {
    const exactly = isExactlyOnce(streams);
    for (const { key, prefixes, since, underExactlyOnce, ignored, message } of overrides) {
      if (since !== undefined && !lens.within("clients", since)) continue;
      if (underExactlyOnce && exactly !== true) continue;
      for (const prefix of prefixes) {
        const setting = streams.written(`${prefix}${key}`);
        // What is written for all clients is meant for the others.
        if (setting?.typed === undefined || isForAllClients(setting) || !ignored(setting, streams)) continue;
        yield { at: setting, message: message(setting.key), fixes: [remove(setting, "safe")] };
      }
    }
  },
});

interface Override {
  readonly key: string;
  readonly prefixes: readonly string[];
  readonly since?: VersionRange;
  readonly underExactlyOnce?: true;
  readonly ignored: (setting: WrittenSetting, streams: EffectiveComponent) => boolean;
  readonly message: (key: string) => Message;
}

const ofAll = ["", "consumer."];
/** Before 4.2 what stands under these was not looked at, and won. */
const ofOne = ["main.consumer.", "restore.consumer.", "global.consumer."];
const closed = parseRange(">=4.2");
const isTrue = ({ typed }: WrittenSetting): boolean => /^true$/i.test(String(typed));
const isFalse = ({ typed }: WrittenSetting): boolean => /^false$/i.test(String(typed));

const overrides: readonly Override[] = [
  {
    key: "enable.auto.commit",
    prefixes: ofAll,
    ignored: isTrue,
    message: (key) => say(messages.autoCommit, { key }),
  },
  {
    key: "enable.auto.commit",
    prefixes: ofOne,
    since: closed,
    ignored: isTrue,
    message: (key) => say(messages.autoCommit, { key }),
  },
  {
    key: "group.id",
    prefixes: ["", "consumer.", "main.consumer."],
    ignored: ({ typed }, streams) => {
      const application = streams.written("application.id")?.typed;
      return application !== undefined && String(typed) !== application;
    },
    message: (key) => say(messages.group, { key }),
  },
  {
    key: "allow.auto.create.topics",
    prefixes: [...ofAll, ...ofOne],
    since: closed,
    ignored: isTrue,
    message: (key) => say(messages.autoCreate, { key }),
  },
  {
    // Without a prefix it is the setting of Streams itself.
    key: "group.protocol",
    prefixes: ["consumer.", ...ofOne],
    since: closed,
    ignored: ({ typed }) => String(typed) !== "classic",
    message: (key) => say(messages.protocol, { key }),
  },
  {
    // The main consumer's own prefix is not looked at, and wins.
    key: "isolation.level",
    prefixes: ofAll,
    underExactlyOnce: true,
    ignored: ({ typed }) => typed === "read_uncommitted",
    message: (key) => say(messages.isolation, { key }),
  },
  {
    key: "enable.idempotence",
    prefixes: ["", "producer."],
    underExactlyOnce: true,
    ignored: isFalse,
    message: (key) => say(messages.idempotence, { key }),
  },
  {
    key: "transactional.id",
    prefixes: ["", "producer."],
    underExactlyOnce: true,
    ignored: () => true,
    message: (key) => say(messages.transaction, { key }),
  },
];
