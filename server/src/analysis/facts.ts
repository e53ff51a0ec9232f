/** What an analysis says to the rest of a system: a small party for each component and group of views. */
import { bootstrapAddresses } from "../kafka/addresses.ts";
import { binderKeys, bindingKeys, kafkaBindingKeys } from "../kafka/spring-cloud-stream.ts";
import type { Typed } from "../kafka/value.ts";
import { lensOn, type Versions } from "../kafka/version.ts";
import { walkReleases } from "../kafka/walk.ts";
import { environmentOf } from "../lint/environment.ts";
import { effective } from "../model/at-release.ts";
import type { Component, Role } from "../model/component.ts";
import type { EffectiveComponent } from "../model/effective.ts";
import { merge } from "../model/merge.ts";
import type { Setting } from "../model/setting.ts";
import { intervalsOf } from "../project/versions.ts";
import type { Fact, Party } from "../system/party.ts";
import type { Analysis } from "./analyze.ts";
import { topicUses } from "./topic-uses.ts";

/** The parties of an analysis, in the order of its components. Equal texts give equal parties, wherever their lines stand. */
export function factsOf(analysis: Analysis): readonly Party[] {
  const read = analysis.components.filter(({ role, carrier }) => role === "topic" && carrier === "compose").length;
  const makesTopics = analysis.documents.flatMap(({ text }) => text.match(topicTools) ?? []).length > read;
  return analysis.components.flatMap((component) => {
    const versions = intervalsOf(analysis.versions(component));
    const groups = new Map<string, Omit<Party, "id" | "views"> & { readonly views: (readonly string[])[] }>();
    for (const view of analysis.views) {
      const merged = merge(component, view);
      if (merged === undefined) continue;
      const { development } = environmentOf(merged, view, analysis.options.roots ?? []);
      const application = analysis.documents[0]?.uri ?? component.anchor.uri;
      const seen: Seen = (lens) => effective(merged, lens);
      const party = { ...partyOf(component, versions, development, seen), application, makesTopics };
      const key = JSON.stringify(party);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { ...party, views: [view.profiles] });
      else known.views.push(view.profiles);
    }
    return [...groups.values()].map((party, i) => ({ ...party, id: `${component.id} ${i}` }));
  });
}

/** Kafka's own tool, the variables of images, and `rpk`, in a compose file, a job or a comment: those that are read are topics. */
const topicTools = /kafka-topics(?:(?!kafka-topics)[\s\S])*?--create|CREATE_TOPICS?\b|topic create/g;

type Seen = (lens: ReturnType<typeof lensOn>) => EffectiveComponent;

function partyOf(
  component: Component,
  versions: Versions,
  development: boolean,
  seen: Seen,
): Omit<Party, "id" | "views" | "application" | "makesTopics"> {
  const { id, role, program, carrier, name, anchor, ties = {}, nodes } = component;
  const known = (key: string): Setting | undefined => inAllReleases(key, versions, seen);
  const facts: Record<string, Fact> = {};
  const unsure: string[] = [];
  const newest = seen(lensOn(versions));
  const keys = [...(factKeys[role] ?? []), ...(program === "spring-cloud-stream" ? (bindingFacts[role] ?? []) : [])];
  for (const key of keys) {
    const setting = known(key);
    const value = setting?.typed;
    if (setting === undefined || value === undefined) {
      if (newest.written(key) !== undefined) unsure.push(key);
      continue;
    }
    const isWritten = setting.entry !== undefined;
    // What a topic does not say is its cluster's, not Kafka's default.
    if (role === "topic" && !isWritten) continue;
    facts[key] = { value: plainValue(value), written: isWritten };
  }
  const reaches = ties.reaches ?? reachedBy(role, versions, known);
  return {
    component: id,
    uri: anchor.uri,
    role,
    program,
    carrier,
    ...(name === undefined ? {} : { name }),
    development,
    ...(nodes === undefined ? {} : { nodes }),
    facts,
    unsure,
    ...(reaches === undefined ? {} : { reaches }),
    listens: listening(role === "broker" ? known : nothing, ties.hosts ?? []),
    ...topicUses(component, { known, isWritten: (key) => newest.written(key) !== undefined }),
    ...(ties.cluster === undefined ? {} : { cluster: ties.cluster }),
    ...(ties.worker === undefined ? {} : { worker: ties.worker }),
    transactional: isTransactional(role, lensOn(versions), seen),
  };
}

/** Kafka's catalogues do not know all names, and what they do not know is a text: a number is one all the same. */
function plainValue(value: Typed): Fact["value"] {
  if (typeof value === "object") return value.join(",");
  return typeof value === "string" && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
}

/** The setting as every possible release has it; `undefined` where two differ, or one does not know its value. */
function inAllReleases(key: string, versions: Versions, seen: Seen): Setting | undefined {
  const [newest, ...others] = walkReleases(versions, (lens) => seen(lens).effective(key));
  if (newest?.value.typed === undefined) return undefined;
  // What is a list in newer releases is a text in older ones.
  const plain = ({ typed }: Setting) => (typed === undefined ? undefined : plainValue(typed));
  const same = plain(newest.value);
  return others.every(({ value }) => plain(value) === same) ? newest.value : undefined;
}

/** Who writes it means it, even where its value is filled in later. */
function isTransactional(role: Role, lens: ReturnType<typeof lensOn>, seen: Seen): boolean {
  if (role === "producer") return seen(lens).written("transactional.id") !== undefined;
  const guarantee = role === "streams" ? seen(lens).written("processing.guarantee")?.typed : undefined;
  return typeof guarantee === "string" && guarantee.startsWith("exactly_once");
}

/** Only what a file says without a placeholder: the default of one is for another place. */
function reachedBy(
  role: Role,
  versions: Versions,
  known: (key: string) => Setting | undefined,
): readonly string[] | undefined {
  if (role === "broker" || role === "topic") return undefined;
  // A flow of MirrorMaker writes to its target.
  const setting = known(role === "mirror-maker" ? "target.cluster.bootstrap.servers" : "bootstrap.servers");
  const value = setting?.typed;
  if (setting?.entry === undefined || value === undefined || setting.defaulted !== undefined) return undefined;
  const read = bootstrapAddresses(typeof value === "object" ? value.join(",") : String(value), lensOn(versions));
  return "used" in read ? read.used.map(({ host, port }) => `${host.toLowerCase()}:${port}`) : undefined;
}

/** What a broker advertises, and its names in its network. */
function listening(known: (key: string) => Setting | undefined, hosts: readonly string[]): readonly string[] {
  const setting = known("advertised.listeners") ?? known("listeners");
  const value = setting?.entry === undefined ? undefined : setting.typed;
  const listeners = (typeof value === "object" ? value.join(",") : String(value ?? "")).split(",");
  const addresses = listeners.flatMap(
    (one) => /^\s*\w+:\/\/([^:\s]+):(\d+)\s*$/.exec(one)?.slice(1, 3).join(":") ?? [],
  );
  const names = hosts.map((host) => `${host}:*`);
  return [...addresses.filter((one) => !one.startsWith("0.0.0.0:")), ...names].map((one) => one.toLowerCase());
}

function nothing(): undefined {
  return undefined;
}

/** How Spring Cloud Stream's binder makes the topic of a binding. */
const creationKeys = [
  binderKeys.createsTopics,
  binderKeys.copies,
  kafkaBindingKeys.consumerCopies,
  kafkaBindingKeys.producerCopies,
];

/** How often, and how far apart, the binder calls a function again for one record. */
const retryKeys = [
  bindingKeys.maxAttempts,
  bindingKeys.backOffInitial,
  bindingKeys.backOffMax,
  bindingKeys.backOffMultiplier,
  bindingKeys.retryTemplate,
  bindingKeys.batchMode,
];

/** What only the bindings of Spring Cloud Stream have. */
const bindingFacts: Readonly<Partial<Record<Role, readonly string[]>>> = {
  producer: creationKeys,
  consumer: [...retryKeys, ...creationKeys],
};

/** The settings of which others may want to know: a party has a fact of its own role only. */
const factKeys: Readonly<Partial<Record<Role, readonly string[]>>> = {
  producer: [
    "acks",
    "delivery.timeout.ms",
    "max.request.size",
    "compression.type",
    "transactional.id",
    "transaction.timeout.ms",
  ],
  consumer: [
    "group.id",
    "group.protocol",
    "isolation.level",
    "session.timeout.ms",
    "max.poll.interval.ms",
    "allow.auto.create.topics",
  ],
  streams: ["processing.guarantee", "replication.factor"],
  broker: [
    "process.roles",
    "controller.quorum.voters",
    "controller.quorum.bootstrap.servers",
    "zookeeper.connect",
    "min.insync.replicas",
    "unclean.leader.election.enable",
    "default.replication.factor",
    "auto.create.topics.enable",
    "message.max.bytes",
    "transaction.state.log.replication.factor",
    "transaction.max.timeout.ms",
    "group.min.session.timeout.ms",
    "group.max.session.timeout.ms",
    "replica.lag.time.max.ms",
    "log.retention.ms",
    "log.cleanup.policy",
  ],
  topic: [
    "replication.factor",
    "min.insync.replicas",
    "unclean.leader.election.enable",
    "max.message.bytes",
    "retention.ms",
    "cleanup.policy",
  ],
  "connect-source": ["topic.creation.default.replication.factor"],
  "mirror-maker": [
    "enabled",
    "replication.factor",
    "config.properties.exclude",
    "config.properties.blacklist",
    "target.producer.acks",
    "producer.override.acks",
  ],
  "connect-sink": ["errors.deadletterqueue.topic.name", "errors.retry.timeout"],
};
