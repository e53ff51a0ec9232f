/** `SPRING_KAFKA_…` variables as Spring Boot reads them, in a container whose image is not known: settings of an application. */
import { springNames } from "../../kafka/spring-catalogue.ts";
import { uniform } from "../../kafka/spring-names.ts";
import type { Component } from "../../model/component.ts";
import type { Entry } from "../../syntax/document.ts";
import { bindSections, targets } from "../spring-boot/bind.ts";
import { clientLayers, listenerAssignments } from "../spring-boot/layers.ts";
import type { PlacedSection } from "../spring-boot/sections.ts";
import type { Container, Variable } from "./component.ts";

/** Boot's typed keys by the variable that sets them: dots are underscores, dashes go. */
const namesByVariable: ReadonlyMap<string, string> = new Map(
  springNames.map((name) => [name.replaceAll("-", "").replaceAll(".", "_").toUpperCase(), name]),
);

/** The clients and the listener that variables speak of. What else the application says is not known here. */
export function springComponents({
  file,
  carrier,
  name,
  anchor,
  variables,
  near,
  spelling,
}: Container): readonly Component[] {
  const originals = new Map<Entry, Entry>();
  const entries = variables.flatMap((variable) => {
    const key = springKey(variable);
    if (key === undefined) return [];
    const entry: Entry = { ...variable.entry, key, value: variable.given.value };
    originals.set(entry, variable.entry);
    return [entry];
  });
  const [part] = file.parts;
  if (entries.length === 0 || part === undefined) return [];
  const section: PlacedSection = {
    document: file,
    part,
    entries,
    loaded: undefined,
    activation: undefined,
    rank: [0],
    imports: [],
  };
  const bound = bindSections([section], new Map());
  return [...targets, "listener" as const].flatMap((role): readonly Component[] => {
    const own = bound.filter(({ elements }) => uniform(elements[2] ?? "") === role);
    const [first] = own;
    if (first === undefined) return [];
    const layers =
      role === "listener"
        ? [{ origin: "written" as const, assignments: listenerAssignments(own) }]
        : clientLayers(role, bound);
    const original = (entry: Entry | undefined): Entry | undefined =>
      entry === undefined ? undefined : (originals.get(entry) ?? entry);
    return [
      {
        id: `${role}@${file.path}#${name}`,
        role,
        program: "spring-boot",
        name,
        application: `${file.path}#${name}`,
        carrier,
        anchor: { uri: file.uri, span: original(first.entry)?.keySpan ?? anchor },
        near,
        layers: layers.map((layer) => ({
          ...layer,
          assignments: layer.assignments.map(({ entry, ...assignment }) => {
            const written = original(entry);
            return written === undefined ? assignment : { ...assignment, entry: written };
          }),
        })),
        partial: true,
        shared: false,
        spelling: (key) => {
          const prefix = role === "listener" ? "" : `SPRING_KAFKA_${role.toUpperCase()}_PROPERTIES_`;
          const variable = key.replaceAll("-", "").replaceAll(".", "_").toUpperCase();
          return spelling(prefix + variable);
        },
      },
    ];
  });
}

/** The dotted name of a variable; behind `PROPERTIES_` Kafka's own, whose dots are underscores. */
function springKey({ name }: Variable): string | undefined {
  if (!/^SPRING_KAFKA_/.test(name)) return undefined;
  const typed = namesByVariable.get(name);
  if (typed !== undefined) return typed;
  const native = /^SPRING_KAFKA_(?:(PRODUCER|CONSUMER|ADMIN|STREAMS)_)?PROPERTIES_(.+)$/.exec(name);
  if (native === null) return undefined;
  const [, owner, rest = ""] = native;
  const key = rest.toLowerCase().replaceAll("_", ".");
  return `spring.kafka.${owner === undefined ? "" : `${owner.toLowerCase()}.`}properties.${key}`;
}
