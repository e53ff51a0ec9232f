/** Topics that no file declares: what the cluster, or the framework of a client, makes of them when they are first used. */
import { binderKeys, kafkaBindingKeys } from "../kafka/spring-cloud-stream.ts";
import { agreed, type Cluster, type Known, sizeOf } from "./cluster.ts";
import type { System } from "./link.ts";
import { knownValue, type Party } from "./party.ts";
import { isSingleCluster, type Use } from "./paths.ts";
import type { Proof } from "./proof.ts";

/** A topic as it comes to be where nobody has made it before. */
export interface Made {
  readonly cluster: Cluster;
  readonly copies: Known | undefined;
  readonly minimum: Known | undefined;
  /** Why this cluster is the client's. */
  readonly proofs: readonly Proof[];
}

/**
 * What the topic of a use will be in each cluster that may be the client's: only where a file says that the cluster makes topics, and
 * none declares this one or runs a tool that may make it. None where the client would make the topic in its own way.
 */
export function madeAtFirstUse(system: System, { topic, party, key }: Use): readonly Made[] {
  if (system.isDeclared(topic) || !leavesItToCluster(party, key)) return [];
  const links = system.clustersFor(party);
  const made = links.flatMap(({ cluster, proofs }): readonly Made[] => {
    const creates = agreed(cluster, "auto.create.topics.enable");
    if (creates?.value !== true || !creates.written || makesTopics(party, cluster)) return [];
    if (sizeOf(cluster) === 1 || isSingleCluster(cluster)) return [];
    const copies = agreed(cluster, "default.replication.factor");
    return [{ cluster, proofs, copies, minimum: agreed(cluster, "min.insync.replicas") }];
  });
  return made.length === links.length ? made : [];
}

function makesTopics(party: Party, { brokers }: Cluster): boolean {
  return [party, ...brokers].some((one) => one.makesTopics);
}

/** False where what uses the topic makes it itself with a number of copies of its own, or not at all. */
function leavesItToCluster(party: Party, key: string): boolean {
  if (key === "errors.deadletterqueue.topic.name") return false;
  if (party.unsure.some((one) => decisive.includes(one))) return false;
  if (copies.some((one) => (knownValue(party, one) ?? -1) !== -1)) return false;
  return ![binderKeys.createsTopics, "allow.auto.create.topics"].some((one) => `${knownValue(party, one)}` === "false");
}

const copies = [
  binderKeys.copies,
  kafkaBindingKeys.consumerCopies,
  kafkaBindingKeys.producerCopies,
  "topic.creation.default.replication.factor",
];
const decisive: readonly string[] = [...copies, binderKeys.createsTopics, "allow.auto.create.topics"];
