/** Configurations of servers on which the real one and ours differ, each with the reason. */
import { type ServerCase, unknownKeys } from "../support/server-cases.ts";

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
  "addresses of controllers: kafka/addresses.ts knows, no rule tells": refused("controller.quorum.bootstrap.servers"),
  "versions to speak: kafka/protocol-version.ts knows, no rule tells": refused(
    "inter.broker.protocol.version",
    "log.message.format.version",
  ),
  "protocols of listeners: the map that falls away, and what may stand in a written one": refused(
    "listener.security.protocol.map",
  ),
  "what a node with the role of a controller may advertise": (one, _release, real) =>
    isRefused(real) && "process.roles" in one.written && "listeners" in one.written,
  "listeners that start early and are not there": refused("early.start.listeners"),
  "assignors by name": refused("group.consumer.assignors", "group.share.assignors"),
  "classes of Connect: schemas/classes.json knows, no rule tells": refused(
    "key.converter",
    "value.converter",
    "header.converter",
  ),
  "the worker's own definition was asked alone: its clients refuse this protocol (connect-clients.json)": (
    one,
    _release,
    real,
  ) => real === "starts" && one.role === "distributed" && "security.protocol" in one.written,
  "a connector's name, and what stands behind transforms": refused("name", "transforms"),
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
