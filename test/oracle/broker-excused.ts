/** Configurations of servers on which the real one and ours differ, each with the reason. */
import { type ServerCase, unknownKeys } from "../support/server-cases.ts";

const serializer = "org.apache.kafka.common.serialization.StringSerializer";

type Excuse = (one: ServerCase, release: string, real: string) => boolean;

/** By the reason; an excuse that no case needs any more fails the test. */
export const excuses: Readonly<Record<string, Excuse>> = {
  "a sink without topics: a file need not be all that a connector is given": ({ role, settings }, _release, real) =>
    role === "connect-sink" &&
    real.startsWith("! ConfigException") &&
    !has(settings, "topics") &&
    !has(settings, "topics.regex"),
  "a topic's name that other releases know, or that is too short to be called a slip": (one, release, real) =>
    one.role === "topic" && real.startsWith("! InvalidConfigurationException") && unknownKeys(one, release).length > 0,
  "addresses of controllers that are blank, or look as if somebody had yet to fill them in": (
    { written },
    _release,
    real,
  ) => isRefused(real) && /^ *$|[[<]/.test(written["controller.quorum.bootstrap.servers"] ?? "x"),
  "addresses of controllers beside a list of voters, before 3.9": ({ written }, release, real) =>
    isRefused(real) && release === "3.8.1" && "controller.quorum.bootstrap.servers" in written,
  "a comma at the end of the listeners that start early": ({ written }, _release, real) =>
    isRefused(real) && written["early.start.listeners"]?.endsWith(",") === true,
  "assignors while the setting was internal": ({ written }, release, real) =>
    isRefused(real) && release === "3.6.2" && "group.consumer.assignors" in written,
  "a controller of 3.9.0 that advertises a name it does not open": ({ written }, release, real) =>
    isRefused(real) && release === "3.9.0" && written["process.roles"] === "controller",
  "plug-ins of others, which the machine that was asked had not": ({ written }, _release, real) =>
    isRefused(real) &&
    Object.values(written).some((value) => /^(io\.confluent|com\.example|java\.lang)\./.test(value ?? "")),
  "a class that is no converter: a worker's definition takes it, and no task starts with it (Plugins.newConverter of 2.3.1 to 3.9.2)":
    ({ written }, _release, real) => real === "starts" && Object.values(written).includes(serializer),
  "the worker's own definition was asked alone: its clients refuse this protocol (connect-clients.json)": (
    one,
    _release,
    real,
  ) => real === "starts" && one.role === "distributed" && "security.protocol" in one.written,
  "an alias of SimpleHeaderConverter's that workers learnt between 3.0.2 and 3.3.2": ({ written }, _release, real) =>
    isRefused(real) && written["header.converter"] === "Simple",
  "a connector's name, and transformations without a type or under no name": refused("name", "transforms"),
};

/** The real one refuses, and one of these is written beside the base, or taken away from it. */
function refused(...keys: readonly string[]): Excuse {
  return ({ written }, _release, real) => isRefused(real) && keys.some((key) => key in written);
}

function isRefused(real: string): boolean {
  return real.startsWith("!");
}

/** The excuse that holds for an answer, if any. */
export function excuseOf(one: ServerCase, release: string, real: string): string | undefined {
  return Object.keys(excuses).find((name) => excuses[name]?.(one, release, real) === true);
}

/** A release refuses a setting that it keeps to itself; no facts are known about those. */
export function isInternal(one: ServerCase, release: string, real: string): boolean {
  const [, , named] = real.split(" ");
  const isUnknownTopicKey = one.role === "topic" && !real.startsWith("! ConfigException");
  return !isUnknownTopicKey && named !== undefined && unknownKeys(one, release).includes(named);
}

function has(settings: ServerCase["settings"], key: string): boolean {
  return (settings[key] ?? "").trim() !== "";
}
