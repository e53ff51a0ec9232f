/** `SPRING_KAFKA_…` variables as Spring Boot reads them, in a container whose image is not known: settings of an application. */
import { uniform } from "../../kafka/spring-names.ts";
import type { Component } from "../../model/component.ts";
import { bindSections, targets } from "../spring-boot/bind.ts";
import { clientLayers, listenerAssignments } from "../spring-boot/layers.ts";
import type { PlacedSection } from "../spring-boot/placed-section.ts";
import type { Container } from "./component.ts";
import { asWritten, springEntries } from "./spring-names.ts";

/** The clients and the listener that variables speak of. What else the application says is not known here. */
export function springComponents({ file, carrier, name, variables, near, spelling }: Container): readonly Component[] {
  const entries = springEntries(variables);
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
    return [
      {
        id: `${role}@${file.path}#${name}`,
        role,
        program: "spring-boot",
        name,
        application: `${file.path}#${name}`,
        carrier,
        anchor: { uri: first.entry.uri, span: first.entry.keySpan },
        near,
        layers: layers.map((layer) => ({
          ...layer,
          assignments: layer.assignments.map((one) => {
            return one.entry === undefined ? one : { ...one, entry: asWritten(one.entry) };
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
