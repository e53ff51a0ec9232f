/** Client settings in a Streams application's file that Streams puts aside for its own. */
import { kafkaDocs } from "../../../kafka/documentation.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { isPutAside, textOf } from "../../../model/streams-clients.ts";
import { say } from "../../../texts/text.ts";
import { defineRule } from "../../rule.ts";
import { remove } from "../../shared/fix.ts";
import { isForAllClients } from "../../shared/keys/readers.ts";
import { streamsIgnoredClientOverridesTexts as texts } from "./texts.ts";

const start = "application.id=orders\nbootstrap.servers=kafka:9092\n";

export const streamsIgnoredClientOverrides = defineRule({
  id: "streams-ignored-client-overrides",
  category: "no-effect",
  severity: "info",
  roles: ["streams"],
  settings: [
    "enable.auto.commit",
    "group.id",
    "group.instance.id",
    "allow.auto.create.topics",
    "auto.offset.reset",
    "partition.assignment.strategy",
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
        "StreamsConfig of 48 releases from 2.0.0 to 4.3.1: what each client inside is given of each setting under each prefix, at least once and exactly once",
    },
    references: [
      {
        title: "Kafka Streams: settings that cannot be configured",
        url: kafkaDocs("streams/developer-guide/config-streams/"),
      },
    ],
  },
  *check(streams, { lens }) {
    for (const name of streams.keys()) {
      const prefix = prefixOf.exec(name)?.[0] ?? "";
      const key = name.slice(prefix.length);
      const choice = choices[key];
      if (choice === undefined || !isPutAside(streams, prefix, key, lens)) continue;
      const setting = streams.written(name);
      // What is written for all clients is meant for the others.
      if (setting?.typed === undefined || isForAllClients(setting)) continue;
      const isGroupless = key === "group.id" && /^(restore|global)\./.test(prefix);
      if (!isGroupless && !choice.differs(setting, streams)) continue;
      const message = texts().messages[isGroupless ? "noGroup" : choice.message];
      yield { at: setting, message: say(message, { key: name }), fixes: [remove(setting, "safe")] };
    }
  },
});

const prefixOf = /^(?:(?:(?:main|restore|global)\.)?consumer|producer)\./;

interface Choice {
  readonly message: keyof ReturnType<typeof texts>["messages"];
  /** Whether Streams chooses something else than what is written. */
  readonly differs: (setting: WrittenSetting, streams: EffectiveComponent) => boolean;
}

const says =
  (pattern: RegExp): Choice["differs"] =>
  (setting) =>
    pattern.test(textOf(setting));

const choices: Readonly<Partial<Record<string, Choice>>> = {
  "enable.auto.commit": { message: "autoCommit", differs: says(/^true$/i) },
  "group.id": {
    message: "group",
    differs: (setting, streams) => {
      const application = streams.written("application.id")?.typed;
      return application !== undefined && textOf(setting) !== application;
    },
  },
  "group.instance.id": { message: "noGroup", differs: says(/./) },
  "allow.auto.create.topics": { message: "autoCreate", differs: says(/^true$/i) },
  "auto.offset.reset": { message: "reset", differs: says(/^(?!none$)/i) },
  "partition.assignment.strategy": { message: "assignor", differs: says(/./) },
  "group.protocol": { message: "protocol", differs: says(/^(?!classic$)/i) },
  "isolation.level": { message: "isolation", differs: says(/^read_uncommitted$/) },
  "enable.idempotence": { message: "idempotence", differs: says(/^false$/i) },
  "transactional.id": { message: "transaction", differs: () => true },
};
