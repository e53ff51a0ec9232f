/** Containers of Deployments, StatefulSets and their kin: the variables of an image of Kafka's, or of an application. */
import type { Component, UnboundEntry } from "../../model/component.ts";
import { givenPlainly } from "../../model/placeholder.ts";
import { type ConfigFile, type Entry, entriesOf } from "../../syntax/document.ts";
import type { Carrier } from "../carrier.ts";
import { applicationComponents } from "../container/application.ts";
import { runsToolOnly } from "../container/command.ts";
import { type Container, imageComponent, unboundVariables, type Variable } from "../container/component.ts";
import { imageOf } from "../container/image.ts";
import { forms } from "../files.ts";
import { countAt, type Resource, resourcesIn } from "../kubernetes/resource.ts";

export const kubernetesEnv: Carrier = {
  id: "kubernetes-env",
  files: [forms.yaml, forms.helm],
  signs: { words: ["kafka_", "mp_messaging_", "cp-kafka-connect", "debezium/connect"] },
  recognise: (file) => readFile(file).some(({ components }) => components.length > 0),
  read: (files) => {
    const read = files.flatMap(readFile);
    return {
      carrier: kubernetesEnv.id,
      components: read.flatMap(({ components }) => components),
      unbound: read.flatMap(({ unbound }) => unbound),
      files,
    };
  },
};

interface Read {
  readonly components: readonly Component[];
  readonly unbound: readonly UnboundEntry[];
}

/** Where the containers of a kind stand. */
const pod = ["spec", "template", "spec"];
const templates: ReadonlyMap<string, readonly string[]> = new Map([
  ["Pod", ["spec"]],
  ["Deployment", pod],
  ["StatefulSet", pod],
  ["DaemonSet", pod],
  ["Job", pod],
  ["CronJob", ["spec", "jobTemplate", ...pod]],
]);

function readFile(file: ConfigFile): readonly Read[] {
  // Most resources have nothing to do with Kafka.
  if (!entriesOf(file).some(({ value }) => value !== undefined && /kafka|^CONNECT_|^MP_MESSAGING_/i.test(value)))
    return [];
  const all = resourcesIn(file);
  return all.flatMap((resource) => {
    const template = templates.get(resource.kind);
    if (template === undefined) return [];
    const path = [...template, "containers"];
    return resource.elements(...path).map((element) => readContainer(file, resource, [...path, element], all));
  });
}

function readContainer(file: ConfigFile, resource: Resource, path: readonly string[], all: readonly Resource[]): Read {
  const words = ["command", "args"].flatMap((list) =>
    resource.elements(...path, list).flatMap((element) => resource.text(...path, list, element) ?? []),
  );
  const image = runsToolOnly(words) ? undefined : imageOf(resource.at(...path, "image"));
  const own = resource
    .elements(...path, "env")
    .flatMap((element) => variableOf(resource, [...path, "env", element], all));
  const from = resource.elements(...path, "envFrom").map((element) => [...path, "envFrom", element]);
  const maps = from.map((one) => {
    const prefix = resource.text(...one, "prefix") ?? "";
    const map = mapOf(resource.text(...one, "configMapRef", "name"), all);
    return map?.map((variable) => ({ ...variable, name: prefix + variable.name }));
  });
  const replicas = resource.kind === "StatefulSet" ? countAt(resource, "spec", "replicas") : undefined;
  const name = [resource.text("metadata", "name"), resource.text(...path, "name")].find((one) => one !== undefined);
  // What stands in the container itself is stronger than what it is given as a whole.
  const variables = [...maps.flatMap((map) => map ?? []), ...own];
  const container: Container = {
    file,
    carrier: kubernetesEnv.id,
    name: name ?? resource.kind,
    anchor: (resource.at(...path, "name") ?? resource.at(...path, "image") ?? resource.at("kind"))?.valueSpan ?? {
      start: 0,
      end: 0,
    },
    variables,
    near: variables.at(-1)?.entry,
    // A variable is an element of a list with two entries of its own: nothing writes one.
    spelling: () => undefined,
    ...(image?.image.role === "broker" && replicas !== undefined ? { nodes: replicas } : {}),
    isOpen: maps.includes(undefined),
  };
  if (image === undefined) return { components: applicationComponents(container), unbound: [] };
  return { components: imageComponent(container, image), unbound: unboundVariables(container, image) };
}

/** `name` and `value`; what `valueFrom` fetches is known where it is a ConfigMap of the same file. */
function variableOf(resource: Resource, path: readonly string[], all: readonly Resource[]): readonly Variable[] {
  const from = [...path, "valueFrom", "configMapKeyRef"];
  const map = resource.text(...from, "name");
  const key = resource.text(...from, "key");
  const found = mapOf(map, all)?.find((one) => one.name === key);
  const name = resource.text(...path, "name");
  const value = resource.at(...path, "value");
  const entry = value ?? resource.at(...path, "name");
  if (name === undefined || entry === undefined) return [];
  if (found !== undefined) return [{ ...found, name }];
  // `$(NAME)` is another variable's value, which is no more known than a template's.
  const given = givenPlainly(value?.value);
  const named = resource.at(...path, "name");
  return [
    {
      name,
      entry: value === undefined ? { ...entry, viaAlias: true } : entry,
      ...(named === undefined ? {} : { named }),
      given,
    },
  ];
}

/** The variables of a ConfigMap of the same file; `undefined` for one that is elsewhere. */
function mapOf(name: string | undefined, all: readonly Resource[]): readonly Variable[] | undefined {
  const map = all.find((one) => one.kind === "ConfigMap" && one.text("metadata", "name") === name);
  if (name === undefined || map === undefined) return undefined;
  return map.children("data").map((entry: Entry): Variable => {
    return { name: entry.path.at(-1)?.name ?? entry.key, entry, given: givenPlainly(entry.value) };
  });
}
