/** What a container's environment variables set up: a broker or a worker of a known image, or a Spring Boot application. */
import { computedSettings, imageDefaults, meaningOf, variableFor } from "../../kafka/container-images.ts";
import type { Assignment, Component, Naming, UnboundEntry } from "../../model/component.ts";
import type { Given } from "../../model/placeholder.ts";
import type { ConfigFile, Entry, Span } from "../../syntax/document.ts";
import { type KnownImage, releasesOf } from "./image.ts";

/** An environment variable: its name, and the entry whose value it has. */
export interface Variable {
  readonly name: string;
  readonly entry: Entry;
  /** The entry whose value is the name, where it is not the key. */
  readonly named?: Entry;
  /** What it is set to; unknown where the value comes from elsewhere. */
  readonly given: Given;
}

/** A container as its file describes it. */
export interface Container {
  readonly file: ConfigFile;
  readonly carrier: string;
  /** What it is called, and what tells it from others of its file. */
  readonly name: string;
  readonly anchor: Span;
  readonly variables: readonly Variable[];
  /** The entry beside which a new variable belongs. */
  readonly near: Entry | undefined;
  /** The path under which the file would write a variable; `undefined` where it cannot. */
  readonly spelling: (variable: string) => readonly string[] | undefined;
  /** Names under which other containers reach it. */
  readonly hosts?: readonly string[];
  /** How many brokers its file has, if it says so: a worker's internal topics are on them too. */
  readonly nodes?: number;
  /** True where more variables may come from elsewhere. */
  readonly isOpen: boolean;
}

/** The component of a container with an image of Kafka's; none where it sets nothing. */
export function imageComponent(container: Container, known: KnownImage): readonly Component[] {
  const { image } = known;
  const { file, carrier, name, anchor, variables, near, spelling, nodes, hosts, isOpen } = container;
  const written = variables.flatMap((variable): readonly Assignment[] => {
    const meaning = meaningOf(image, variable.name);
    if (meaning?.kind !== "setting") return [];
    return [{ key: meaning.name, given: variable.given, entry: variable.entry }];
  });
  if (written.length === 0) return [];
  const keys = new Set(written.map(({ key }) => key));
  const computed = computedSettings(image).flatMap(({ name: key, from }) => (keys.has(from) ? [key] : []));
  return [
    {
      id: `${image.role}@${file.path}#${name}`,
      role: image.role,
      program: "java",
      name,
      application: `${file.path}#${name}`,
      carrier,
      anchor: { uri: file.uri, span: anchor },
      near,
      layers: [
        { origin: "written", assignments: written },
        {
          origin: "framework-default",
          assignments: [
            ...imageDefaults(
              image,
              variables.map((variable) => variable.name),
            ).map((one) => ({ key: one.name, given: { value: one.value } })),
            ...[...image.unsure, ...computed].map((key) => ({ key, given: { value: undefined } })),
          ],
        },
      ],
      ...releasesOf(known),
      ...(nodes === undefined ? {} : { nodes }),
      ...(hosts === undefined ? {} : { ties: { hosts } }),
      partial: isOpen,
      shared: false,
      ...(variables.some(({ named }) => named !== undefined) ? { naming: namingOf(variables, image) } : {}),
      spelling: (key) => {
        const variable = variableFor(image, key);
        return variable === undefined ? undefined : spelling(variable);
      },
    },
  ];
}

function namingOf(variables: readonly Variable[], image: KnownImage["image"]): Naming {
  return {
    of: (entry) => {
      const found = variables.find((one) => one.entry === entry);
      if (found?.named === undefined) return undefined;
      return { name: found.name, place: { uri: found.named.uri, span: found.named.valueSpan } };
    },
    for: (key) => variableFor(image, key),
  };
}

/** Variables that look like Kafka's, and that the image does not hand on: under the name that they would have to have. */
export function unboundVariables({ variables }: Container, { image }: KnownImage): readonly UnboundEntry[] {
  return variables.flatMap(({ name, entry }): readonly UnboundEntry[] => {
    const meaning = meaningOf(image, name);
    if (meaning?.kind !== "ignored" && meaning?.kind !== "overwritten") return [];
    const by = meaning.kind === "overwritten" ? meaning.by : image.prefix + name.replace(/^KAFKA_/, "");
    return by === undefined ? [] : [{ entry, canonical: by, bound: [] }];
  });
}
