/** The Kafka Streams applications that the binder for Kafka Streams builds: one for each function that has settings of its own, else one for all. */
import { uniform } from "../../kafka/spring-names.ts";
import type { Assignment, Component } from "../../model/component.ts";
import type { ConfigFile } from "../../syntax/document.ts";
import { componentId, stepOf } from "../spring-boot/anchor.ts";
import { below, type StreamEntry } from "./entries.ts";
import { assignment } from "./layers.ts";

/**
 * Components of what stands below `spring.cloud.stream.kafka.streams.binder`. What the binder and code add is not known here: what is
 * written is judged, and nothing else.
 */
export function streamsComponents(
  entries: readonly StreamEntry[],
  files: readonly ConfigFile[],
  carrier: string,
): readonly Component[] {
  const common = entries.flatMap((entry) => assigned(entry, binder));
  const functions = new Set(entries.flatMap((entry) => below(entry, [...binder, "functions"])?.slice(0, 1) ?? []));
  const applications = functions.size === 0 ? (common.length === 0 ? [] : [undefined]) : [...functions];
  return applications.flatMap((name): readonly Component[] => {
    const own =
      name === undefined ? [] : entries.flatMap((entry) => assigned(entry, [...binder, "functions", { exact: name }]));
    const near = own.at(-1)?.entry ?? common.at(-1)?.entry;
    const first = own[0]?.entry ?? common[0]?.entry;
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
          { origin: "written", assignments: own },
          { origin: "inherited", assignments: common },
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

/** The map of Kafka's own names, and the key for the application's id. */
function assigned(stream: StreamEntry, prefix: Parameters<typeof below>[1]): readonly Assignment[] {
  const rest = below(stream, prefix);
  const [first = "", ...inner] = rest ?? [];
  const step = uniform(first);
  if (step === "configuration" && inner.length > 0) return [assignment(inner.join("."), stream)];
  return step === "applicationid" && inner.length === 0 ? [assignment("application.id", stream)] : [];
}
