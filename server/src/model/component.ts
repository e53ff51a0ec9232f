/** The parties that a configuration sets up: a producer, a consumer, a listener, a broker, a topic, a connector. */

import type { Axis, Interval, VersionRange } from "../kafka/version.ts";
import type { ConfigFile, Entry, Place } from "../syntax/document.ts";
import type { Given } from "./placeholder.ts";
import type { Activation } from "./profiles.ts";
import type { Rank } from "./rank.ts";

/** What a component does in a Kafka system, whoever runs it. `client` is a file of settings common to all clients. */
export type Role =
  | "producer"
  | "consumer"
  | "admin"
  | "client"
  | "listener"
  | "streams"
  | "broker"
  | "topic"
  | "connect-worker"
  | "connect-sink"
  | "connect-source"
  | "mirror-maker";

/**
 * Who runs a component: it decides which names are known, which defaults count, and what delivery they give. `java` is Kafka's own
 * software: its Java clients, brokers, Connect. `scala` is Kafka's older clients, which ended with 2.0. `unknown` is a program of
 * somebody's own. model/program.ts has what is known of each.
 */
export type Program =
  | "java"
  | "spring-boot"
  | "spring-cloud-stream"
  | "smallrye"
  | "micronaut"
  | "flume"
  | "librdkafka"
  | "scala"
  | "unknown";

/** What settings mean is decided by the role and by the program that plays it. */
export type Party = Pick<Component, "role" | "program">;

/** Entries that speak for two programs alike: nobody can tell which of them reads the file. */
export interface Contest {
  readonly java: readonly Entry[];
  readonly librdkafka: readonly Entry[];
}

/** Where a value comes from. `computed` is what the client makes of the other settings; `unknown` that nobody can tell here. */
export type Origin = "written" | "inherited" | "framework-default" | "kafka-default" | "computed" | "unknown";

/** One place that gives a setting a value, and when it does. */
export interface Assignment {
  /** Kafka's own name; for a listener, Spring's. */
  readonly key: string;
  /** The value with no profile active. */
  readonly given: Given;
  /** The value with these profiles active, where it refers to settings that depend on them. */
  readonly givenIn?: (profiles: readonly string[]) => Given;
  /** Absent for a framework's default. */
  readonly entry?: Entry;
  readonly activation?: Activation;
  /** Its place among the files; those of one layer without any stand in their order. */
  readonly rank?: Rank;
  /** The releases in which it holds: a framework's default, or a key that not every release knows. */
  readonly versions?: { readonly axis: Axis; readonly range: VersionRange };
}

/** Assignments of equal standing; of those that apply together the last one wins, and where that gives nothing the layer does. */
export interface Layer {
  readonly origin: "written" | "inherited" | "framework-default";
  readonly assignments: readonly Assignment[];
}

/** One party with everything that its files and its framework say about it. */
export interface Component {
  readonly id: string;
  readonly role: Role;
  /** Who runs it. */
  readonly program: Program;
  readonly name?: string;
  /** Where it is written. */
  readonly carrier: string;
  /** Where a finding about something absent is drawn. */
  readonly anchor: Place;
  /** The written entry beside which a new setting belongs; absent only where nothing is written. */
  readonly near: Entry | undefined;
  /** The strongest first. */
  readonly layers: readonly Layer[];
  /** The releases that its carrier names for it alone: the tag of an image, the version in a custom resource. */
  readonly releases?: Readonly<Partial<Record<Axis, NamedRelease>>>;
  /** The releases that a key of its file is made for, which nobody writes for others; the weakest word on a release. */
  readonly proves?: Readonly<Partial<Record<Axis, { readonly interval: Interval; readonly key: string }>>>;
  /** How many nodes it has, where its file says so. */
  readonly nodes?: number;
  /** Which of several applications of its files it belongs to: a service, a container. */
  readonly application?: string;
  /** True where other files or code may give further settings: what is absent here is unknown then. */
  readonly partial: boolean;
  /** True for a client that has no section of its own: settings for all clients alone say that it may be there. */
  readonly implied?: boolean;
  /** True where the same entries set up components of several roles, so that a foreign key proves nothing. */
  readonly shared: boolean;
  /** What links it to others, beside its settings. */
  readonly ties?: Ties;
  /** When its own entries apply, whether or not any of them sets something: where one does, it is there. */
  readonly presence?: readonly Activation[];
  /** Set where what is written speaks for two programs alike; `program` is `unknown` then. */
  readonly contest?: Contest;
  /** How settings are called where the name of a variable stands as a value beside theirs. */
  readonly naming?: Naming;
  /** The path under which this file would write a setting, `undefined` where it cannot. */
  readonly spelling: (key: string) => readonly string[] | undefined;
}

/** The releases that may run a component, by the tag of its image or a field of its resource. */
export interface NamedRelease {
  readonly interval: Interval;
  readonly place: Place;
  /** True for a vendor's own build: it may have what Kafka repaired in later releases. */
  readonly rebuilt?: true;
}

/** What a carrier says of a component's place among others. */
export interface Ties {
  /** Names under which clients reach it, whatever the port: a service of Compose or Kubernetes. */
  readonly hosts?: readonly string[];
  /** Addresses of the brokers on which it is, where no setting of its own says so. */
  readonly reaches?: readonly string[];
  /** The cluster that it is, or to which it belongs, by an operator's name or label. */
  readonly cluster?: string;
  /** The Connect cluster that it is, or that runs it. */
  readonly worker?: string;
}

/** The names of variables that are no keys of entries: `name` beside `value` in a list. */
export interface Naming {
  /** The variable that an entry is the value of, and where that is named. */
  of(entry: Entry): { readonly name: string; readonly place: Place } | undefined;
  /** The variable that would set a setting; `undefined` where none can. */
  for(key: string): string | undefined;
}

/** An entry in a carrier's own name space, and the releases in which the carrier binds it to something: often all, sometimes none. */
export interface UnboundEntry {
  readonly entry: Entry;
  /** The key in the canonical spelling of its carrier. */
  readonly canonical: string;
  /** Where the section of its name stands, where it has one: `listener:` of `spring.kafka.listener.ack-mode`. */
  readonly section?: Place;
  readonly activation?: Activation;
  readonly bound: readonly Interval[];
}

/** One reason why an application does not start, where it stands, and the releases of its framework for which it is one. */
export interface Refusal {
  readonly kind:
    | "syntax"
    | "old-profiles"
    | "profile-expression"
    | "profiles-activated-by-profile"
    | "import-not-found"
    | "value"
    | "empty-section"
    | "section-text"
    | "exclusive";
  readonly place: Place;
  /** The entry that is refused; none where the text as such is. */
  readonly entry?: Entry;
  /** The canonical name of a key whose value is refused. */
  readonly canonical?: string;
  /** True where entries of other profiles would heal it. */
  readonly healed?: boolean;
  /** All releases of Spring Boot where none are named. */
  readonly springBoot?: VersionRange;
}

/** What a carrier found in a set of documents. */
export interface Reading {
  readonly carrier: string;
  /** Views that are services of another file: what is found in one of them alone silences nothing, and is named by it. */
  readonly services?: readonly string[];
  readonly components: readonly Component[];
  readonly unbound: readonly UnboundEntry[];
  /** The files concerned. */
  readonly files: readonly ConfigFile[];
  /** Profiles that matter beside those under which settings are assigned: groups, and what placeholders depend on. */
  readonly profiles?: readonly string[];
  /** The profiles that are active, the weakest first, when somebody names these. */
  readonly activate?: (named: readonly string[]) => readonly string[];
  /** Why the application would not start with these profiles active. */
  readonly refusals?: (profiles: readonly string[]) => readonly Refusal[];
}
