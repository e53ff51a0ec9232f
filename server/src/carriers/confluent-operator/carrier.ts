/** Custom resources of Confluent for Kubernetes: clusters, topics, Connect and connectors. */

import type { Component } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigDocument, type ConfigFile, type Entry, entriesOf, type Part } from "../../syntax/document.ts";
import type { Embedding } from "../../syntax/read.ts";
import { lineStart, nextLineStart } from "../../syntax/text-lines.ts";
import type { Carrier } from "../carrier.ts";
import { forms } from "../files.ts";
import { componentOf, countAt, type Resource, type ResourceParty, resourcesIn } from "../kubernetes/resource.ts";
import { connectorRole } from "../recognition/roles.ts";

export const confluentOperator: Carrier = {
  id: "confluent-operator",
  files: [forms.yaml, forms.helm],
  signs: { words: ["platform.confluent.io/"] },
  divide: (document) => ({
    embeddings: resourcesOf(document).flatMap((one) => overridesIn(document, one)),
    slices: [],
  }),
  recognise: (file) => resourcesOf(file).length > 0,
  read: (files) => ({
    carrier: confluentOperator.id,
    components: files.flatMap((file) =>
      resourcesOf(file).flatMap((one) => {
        const overridden = serverOf(file, one);
        return [
          ...(overridden === undefined ? [] : [overridden]),
          ...partiesOf(one).map((party) => componentOf(file, one, party)),
        ];
      }),
    ),
    unbound: [],
    files,
  }),
};

function resourcesOf(file: ConfigFile): readonly Resource[] {
  const isTheirs = (value: string | undefined): boolean => value?.startsWith("platform.confluent.io/") === true;
  if (!entriesOf(file).some(({ key, value }) => key.endsWith("apiVersion") && isTheirs(value))) return [];
  return resourcesIn(file).filter(({ apiVersion }) => isTheirs(apiVersion));
}

function partiesOf(resource: Resource): readonly ResourceParty[] {
  const name = resource.text("metadata", "name");
  const common = { carrier: confluentOperator.id, program: "java" } as const;
  switch (resource.kind) {
    case "KafkaTopic":
      return [
        {
          ...common,
          name: resource.text("spec", "name") ?? name,
          role: "topic",
          ...tied("cluster", resource.text("spec", "kafkaClusterRef", "name")),
          maps: [["spec", "configs"]],
          named: [
            { key: "replication.factor", path: ["spec", "replicas"] },
            { key: "partitions", path: ["spec", "partitionCount"] },
          ],
        },
      ];
    case "Connector": {
      const values = new Map(
        resource.children("spec", "configs").map((entry) => [entry.path.at(-1)?.name ?? "", entry.value ?? ""]),
      );
      return [
        {
          ...common,
          name,
          role: connectorRole(new Map([...values, ["connector.class", resource.text("spec", "class") ?? ""]])),
          ...tied("worker", resource.text("spec", "connectClusterRef", "name")),
          maps: [["spec", "configs"]],
          named: [
            { key: "connector.class", path: ["spec", "class"] },
            { key: "tasks.max", path: ["spec", "taskMax"] },
          ],
        },
      ];
    }
    default:
      return [];
  }
}

/** The programs whose `configOverrides.server` is a list of `key=value`. */
const roles = { Kafka: "broker", Connect: "connect-worker" } as const satisfies Readonly<
  Record<string, Component["role"]>
>;

function roleOf({ kind }: Resource): Component["role"] | undefined {
  return kind === "Kafka" || kind === "Connect" ? roles[kind] : undefined;
}

/** The lines of the list, read as such. */
function overridesIn({ text }: ConfigDocument, resource: Resource): readonly Embedding[] {
  const entries = resource.children("spec", "configOverrides", "server");
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined || roleOf(resource) === undefined) return [];
  // A list in brackets has no lines of its own.
  if (!/^[ \t]*-[ \t]/.test(text.slice(lineStart(text, first.span.start), first.span.end + 1))) return [];
  const range = { start: lineStart(text, first.span.start), end: nextLineStart(text, last.span.end) };
  return [{ grammar: "env", entries, range, name: resource.text("metadata", "name") ?? resource.kind }];
}

function serverOf(file: ConfigFile, resource: Resource): Component | undefined {
  const role = roleOf(resource);
  const lines = file.parts.find((part) => part.grammar === "env" && isWithin(part, resource.part));
  const entries: readonly Entry[] = lines?.entries ?? [];
  const name = resource.text("metadata", "name");
  const [first] = entries;
  if (role === undefined || first === undefined) return undefined;
  const nodes = role === "broker" ? countAt(resource, "spec", "replicas") : undefined;
  return {
    id: `${role}@${file.path}#${resource.part.source.index}${name}`,
    role,
    program: "java",
    ...(name === undefined ? {} : { name }),
    carrier: confluentOperator.id,
    anchor: { uri: file.uri, span: resource.at("kind")?.valueSpan ?? first.keySpan },
    near: entries.at(-1),
    layers: [
      {
        origin: "written",
        assignments: entries.map((entry) => ({ key: entry.key, given: givenPlainly(entry.value), entry })),
      },
    ],
    ...(nodes === undefined ? {} : { nodes }),
    // The operator writes most of the file, and gives the internal topics as many copies as there are brokers.
    partial: true,
    ...(role === "broker" && name !== undefined
      ? { ties: { cluster: name, hosts: [name] } }
      : tied("worker", role === "broker" ? undefined : name)),
    shared: false,
    spelling: (key) => [key],
  };
}

function tied(to: "cluster" | "worker", name: string | undefined): Pick<Component, "ties"> {
  return name === undefined ? {} : { ties: { [to]: name } };
}

function isWithin(part: Part, around: Part): boolean {
  return part.span.start >= around.span.start && part.span.end <= around.span.end;
}
