/** A plug-in of Kafka Connect's own by a name that it does not have, or a class that is none: the worker or connector does not start. */
import { type ClassKind, classKinds } from "../../../kafka/class-names.ts";
import { type ConnectPlugin, meantPlugins, plugins } from "../../../kafka/connect-plugins.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { sinkFile } from "../../shared/examples/connect.ts";
import { set } from "../../shared/fix.ts";
import { connectClassUnknownTexts as texts } from "./texts.ts";

const connect = "org.apache.kafka.connect";

export const connectClassUnknown = defineRule({
  id: "connect-class-unknown",
  category: "startup-failure",
  severity: "error",
  roles: ["connect-worker", "connect-sink", "connect-source"],
  settings: ["*"],
  docs: {
    texts,
    examples: [
      {
        bad: `${sinkFile}value.converter=stringconverter\n`,
        good: `${sinkFile}value.converter=${connect}.storage.StringConverter\n`,
      },
      {
        bad: `${sinkFile}transforms=route\ntransforms.route.type=${connect}.transforms.RegexRooter\ntransforms.route.regex=(.*)\ntransforms.route.replacement=new-$1\n`,
        good: `${sinkFile}transforms=route\ntransforms.route.type=${connect}.transforms.RegexRouter\ntransforms.route.regex=(.*)\ntransforms.route.replacement=new-$1\n`,
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "Workers and connectors of connect-runtime 2.0.1 to 4.3.1 with converters and transformations by their full names and aliases, misspelt, in other cases and of other kinds (test/oracle/brokers.test.ts); Plugins of 2.8.2 and 3.9.2 with policies and config providers",
    },
    references: [
      { title: "Plugins and DelegatingClassLoader of connect-runtime: aliases are simple names, case counts" },
    ],
  },
  *check(component, { lens }) {
    for (const [key, kind] of placesOf(component)) {
      const setting = component.written(key);
      if (setting === undefined) continue;
      // A release that does not know the setting yet reads no type; whoever writes it runs one that does.
      const isLater =
        setting.typed === undefined && setting.entry.value !== undefined && !setting.source.includes("${");
      const name = isLater ? setting.source : setting.typed;
      if (typeof name !== "string") continue;
      const report = reportOn(setting, name.trim(), kind, lens);
      if (report !== undefined) yield { at: setting, ...report };
    }
  },
});

/** Where plug-ins are named, and what they have to be. */
function placesOf(component: EffectiveComponent): readonly (readonly [string, ClassKind])[] {
  const converters = [
    ["key.converter", "converter"],
    ["value.converter", "converter"],
    ["header.converter", "header-converter"],
  ] as const;
  if (component.role === "connect-worker")
    return [
      ...converters,
      ["connector.client.config.override.policy", "override-policy"],
      ...namesIn(component, "config.providers").map(
        (name) => [`config.providers.${name}.class`, "config-provider"] as const,
      ),
    ];
  return [
    ...converters,
    ["connector.class", component.role === "connect-sink" ? "sink-connector" : "source-connector"],
    ...namesIn(component, "transforms").map((name) => [`transforms.${name}.type`, "transformation"] as const),
    ...namesIn(component, "predicates").map((name) => [`predicates.${name}.type`, "predicate"] as const),
  ];
}

/** The names in a list; whoever writes predicates runs a release that has them. */
function namesIn(component: EffectiveComponent, key: string): readonly string[] {
  const written = component.written(key)?.source ?? "";
  return [...new Set(written.split(",").map((name) => name.trim()))];
}

function reportOn(setting: WrittenSetting, name: string, kind: ClassKind, lens: Lens): Omit<Report, "at"> | undefined {
  const { messages, fixes } = texts();
  const { key } = setting;
  if (name === "") {
    const isEmpty = setting.defaulted === undefined && key.endsWith(".converter");
    return isEmpty ? { message: say(messages.empty, { key }), advice: say(fixes.choose) } : undefined;
  }
  const own = plugins(kind);
  const aliased = own.find(({ aliases }) => aliases.includes(name));
  if (aliased !== undefined) return aliasReport(setting, name, aliased, kind, lens);
  const kinds = classKinds(name, lens);
  if (kinds !== undefined && kinds !== "none") {
    if (kinds.includes(kind) || isConnector(kind)) return undefined;
    return { message: say(messages.otherKind, { name, key }), advice: say(fixes.choose) };
  }
  if (own.some((one) => one.name === name))
    return isConnector(kind)
      ? undefined
      : { inPart: "silent", message: say(messages.otherRelease, { name }), advice: say(fixes.choose) };
  const [only, ...others] = meantPlugins(name, kind);
  if (only === undefined) return undefined;
  if (others.length > 0) {
    const known = [only, ...others].map((one) => one.name).join(", ");
    return { message: say(messages.several, { name, known }), advice: say(fixes.choose) };
  }
  return { message: say(messages.near, { name, known: only.name }), fixes: [set(setting, only.name, "safe")] };
}

/** Connectors always had aliases; the other plug-ins of workers since 2.2.2. */
function aliasReport(
  setting: WrittenSetting,
  name: string,
  plugin: ConnectPlugin,
  kind: ClassKind,
  lens: Lens,
): Omit<Report, "at"> | undefined {
  if (isConnector(kind) || !lens.within("clients", withoutAliases)) return undefined;
  return {
    inPart: "silent",
    message: say(texts().messages.alias, { name, known: plugin.name }),
    fixes: [set(setting, plugin.name, "safe")],
  };
}

const withoutAliases = parseRange("<2.2.2");

/** Kafka's own connectors are not all in the asked jars. */
function isConnector(kind: ClassKind): boolean {
  return kind === "sink-connector" || kind === "source-connector";
}
