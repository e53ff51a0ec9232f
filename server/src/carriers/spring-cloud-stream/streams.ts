/** The Kafka Streams applications that the binder for Kafka Streams builds: one for each function that has settings of its own, else one for all. */
import { uniform } from "../../kafka/spring-names.ts";
import type { Assignment, Component } from "../../model/component.ts";
import type { Given } from "../../model/placeholder.ts";
import type { ConfigFile } from "../../syntax/document.ts";
import { componentId, stepOf } from "../spring-boot/anchor.ts";
import { below, type StreamEntry } from "./entries.ts";
import { assignment } from "./layers.ts";

/**
 * Components of what stands below `spring.cloud.stream.kafka.streams.binder`, and below `bindings` for the inputs of a function. What
 * the binder and code add is not known here: what is written is judged, and nothing else.
 */
export function streamsComponents(
  entries: readonly StreamEntry[],
  files: readonly ConfigFile[],
  carrier: string,
): readonly Component[] {
  const common = entries.flatMap((entry) => assigned(entry, binder));
  const typed = entries.flatMap((entry) => typedOf(entry, below(entry, binder)));
  const inputs = entries.flatMap(inputOf);
  const functions = new Set([
    ...entries.flatMap((entry) => below(entry, [...binder, "functions"])?.slice(0, 1) ?? []),
    ...inputs.map(({ name }) => name),
  ]);
  const applications = functions.size === 0 ? ([...common, ...typed].length === 0 ? [] : [undefined]) : [...functions];
  return applications.flatMap((name): readonly Component[] => {
    const own =
      name === undefined ? [] : entries.flatMap((entry) => assigned(entry, [...binder, "functions", { exact: name }]));
    const ofInputs = inputs.filter((one) => one.name === name);
    const maps = ofInputs.flatMap((one) => one.map);
    const handlers = ofInputs.flatMap((one) => one.handler);
    const all = [own, common, typed, maps, handlers].find((some) => some.length > 0) ?? [];
    const near = all.at(-1)?.entry;
    const first = all[0]?.entry;
    if (near === undefined || first === undefined) return [];
    return [
      {
        id: componentId(`streams ${name ?? ""}`.trim(), files, first),
        role: "streams",
        program: "spring-cloud-stream",
        ...(name === undefined ? {} : { name }),
        carrier,
        anchor: stepOf(first, own.length > 0 ? 8 : 6),
        near,
        layers: [
          { origin: "written", assignments: handlers },
          { origin: "written", assignments: maps },
          { origin: "written", assignments: own },
          { origin: "inherited", assignments: common },
          { origin: "inherited", assignments: typed },
        ],
        partial: true,
        shared: false,
        spelling: (key) => [...root, ...(name === undefined ? [] : ["functions", name]), "configuration", key],
      },
    ];
  });
}

const binder = ["kafka", "streams", "binder"] as const;
const root = ["spring", "cloud", "stream", ...binder];

/** What the input of a function says of its application, which the binder puts over all else: a map, and over that a handler. */
interface OfInput {
  readonly name: string;
  readonly map: readonly Assignment[];
  readonly handler: readonly Assignment[];
}

function inputOf(stream: StreamEntry): readonly OfInput[] {
  const binding = below(stream, ["kafka", "streams", "bindings"])?.[0] ?? "";
  const name = /^(.+)-in-\d+$/.exec(binding)?.[1];
  if (name === undefined) return [];
  const consumer = ["kafka", "streams", "bindings", { exact: binding }, "consumer"] as const;
  const rest = below(stream, consumer);
  const map = assigned(stream, consumer);
  const handler = rest?.length === 1 && uniform(rest[0] ?? "") === handlerName ? handlerOf(stream) : [];
  return map.length + handler.length === 0 ? [] : [{ name, map, handler }];
}

/** What the binder has keys of its own for; its map beats them. */
function typedOf(stream: StreamEntry, rest: readonly string[] | undefined): readonly Assignment[] {
  if (rest?.length !== 1) return [];
  const step = uniform(rest[0] ?? "");
  if (step === "replicationfactor") return [assignment("replication.factor", stream)];
  // Here the binder passes over the value that skips without a line in the log.
  return step === handlerName ? handlerOf(stream).filter(({ given }) => given.value !== skips) : [];
}

const handlerName = "deserializationexceptionhandler";
const kafkas = "org.apache.kafka.streams.errors.";
const springs = "org.springframework.cloud.stream.binder.kafka.streams.";
const skips = `${springs}SkipAndContinueExceptionHandler`;
/** AbstractKafkaStreamsBinderProcessor of 3.0.13, 4.0.5 and 5.0.4 (commit 472a0fae): the classes behind the values, which Spring reads relaxed. */
const handlers: ReadonlyMap<string, string> = new Map([
  ["logandcontinue", `${kafkas}LogAndContinueExceptionHandler`],
  ["logandfail", `${kafkas}LogAndFailExceptionHandler`],
  ["sendtodlq", "org.springframework.kafka.streams.RecoveringDeserializationExceptionHandler"],
  ["skipandcontinue", skips],
]);

function handlerOf(stream: StreamEntry): readonly Assignment[] {
  const key = "default.deserialization.exception.handler";
  const read = (given: Given): Given => ({ ...given, value: handlers.get(uniform(given.value?.trim() ?? "")) });
  const one = assignment(key, stream);
  const { givenIn = () => one.given } = one;
  return [{ ...one, given: read(one.given), givenIn: (profiles) => read(givenIn(profiles)) }];
}

/** The map of Kafka's own names, and the key for the application's id. */
function assigned(stream: StreamEntry, prefix: Parameters<typeof below>[1]): readonly Assignment[] {
  const rest = below(stream, prefix);
  const [first = "", ...inner] = rest ?? [];
  const step = uniform(first);
  if (step === "configuration" && inner.length > 0) return [assignment(inner.join("."), stream)];
  return step === "applicationid" && inner.length === 0 ? [assignment("application.id", stream)] : [];
}
