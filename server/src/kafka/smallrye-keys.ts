/** What SmallRye's connector calls the attributes of a channel that are its own, with `*` for the name of the channel. */
import { isKafkaName } from "./known-names.ts";
import { type ChannelDirection, channelAttributes } from "./smallrye.ts";

/** Attributes of channels that are read. */
export const incomingKeys = {
  topic: "mp.messaging.incoming.*.topic",
  pattern: "mp.messaging.incoming.*.pattern",
  failureStrategy: "mp.messaging.incoming.*.failure-strategy",
  commitStrategy: "mp.messaging.incoming.*.commit-strategy",
  ordered: "mp.messaging.incoming.*.ordered",
  failOnDeserialization: "mp.messaging.incoming.*.fail-on-deserialization-failure",
  valueFailureHandler: "mp.messaging.incoming.*.value-deserialization-failure-handler",
  keyFailureHandler: "mp.messaging.incoming.*.key-deserialization-failure-handler",
  broadcast: "mp.messaging.incoming.*.broadcast",
  rebalanceListener: "mp.messaging.incoming.*.consumer-rebalance-listener.name",
  assignSeek: "mp.messaging.incoming.*.assign-seek",
  delayedRetryTopics: "mp.messaging.incoming.*.delayed-retry-topic.topics",
  deadLetterTopic: "mp.messaging.incoming.*.dead-letter-queue.topic",
} as const;

/** The attribute for several topics, which has the name of a setting of Connect. */
export const topicsKey = "topics";

/** Attributes of channels that are written. */
export const outgoingKeys = {
  topic: "mp.messaging.outgoing.*.topic",
  maxInflight: "mp.messaging.outgoing.*.max-inflight-messages",
} as const;

/** The name under which a channel's entry is known: Kafka's own where Kafka has one, else the connector's. */
export function settingOfChannel(direction: ChannelDirection, attribute: string): string {
  return isKafkaName(attribute) ? attribute : `mp.messaging.${direction}.*.${attribute}`;
}

/** True for what is written for a channel of Kafka's, and not for one between two methods of the application as well. */
export function isOwnOfKafka(direction: ChannelDirection, attribute: string): boolean {
  const isForAny = attribute === "merge" || attribute === "broadcast";
  return !isForAny && (isKafkaName(attribute) || channelAttributes(direction).includes(attribute));
}

/** `mp.messaging.incoming.*.failure-strategy`: the direction and the attribute; `undefined` for another name. */
export function channelAttributeOf(
  key: string,
): { readonly direction: ChannelDirection; readonly attribute: string } | undefined {
  const [, direction, attribute] = /^mp\.messaging\.(incoming|outgoing)\.\*\.(.+)$/.exec(key) ?? [];
  return attribute === undefined
    ? undefined
    : { direction: direction === "incoming" ? "incoming" : "outgoing", attribute };
}

/** All names, for whoever asks whether one exists. */
export const smallryeKeys: readonly string[] = [...Object.values(incomingKeys), ...Object.values(outgoingKeys)];
