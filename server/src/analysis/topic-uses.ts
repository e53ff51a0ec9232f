/** The topics that a component names: what it writes to and what it reads, as its files say. */
import { incomingKeys, outgoingKeys, topicsKey } from "../kafka/smallrye-keys.ts";
import { bindingKeys, kafkaBindingKeys } from "../kafka/spring-cloud-stream.ts";
import { defaultTopicKey } from "../kafka/spring-template.ts";
import type { Component, Role } from "../model/component.ts";
import { masked } from "../model/secret/shapes.ts";
import type { Setting } from "../model/setting.ts";
import type { TopicUse } from "../system/party.ts";

/** What is asked of a component. */
export interface Asked {
  /** A setting as every possible release has it; `undefined` where its value is not known. */
  readonly known: (key: string) => Setting | undefined;
  /** True where a file gives it, known or not. */
  readonly isWritten: (key: string) => boolean;
}

export interface TopicUses {
  readonly writes: readonly TopicUse[];
  readonly reads: readonly TopicUse[];
}

/** Names that files write; for a channel of SmallRye also those that the connector makes of its name. A pattern is no name. */
export function topicUses(
  component: Pick<Component, "role" | "program" | "name" | "partial">,
  asked: Asked,
): TopicUses {
  const { role } = component;
  if (component.program === "smallrye") return channelUses(component, asked);
  return { writes: named(writing[role] ?? [], asked), reads: named(reading[role] ?? [], asked) };
}

const writing: Readonly<Partial<Record<Role, readonly string[]>>> = {
  producer: [bindingKeys.destination, defaultTopicKey],
  consumer: [kafkaBindingKeys.dlqName],
  "connect-sink": ["errors.deadletterqueue.topic.name"],
  "connect-source": ["topic", "kafka.topic"],
};
const reading: Readonly<Partial<Record<Role, readonly string[]>>> = {
  consumer: [bindingKeys.destination],
  "connect-sink": ["topics"],
};

/** Read in KafkaSink, KafkaSource and KafkaDeadLetterQueue of 4.25: the name of the channel stands for a topic that is not named. */
function channelUses(component: Pick<Component, "role" | "name" | "partial">, asked: Asked): TopicUses {
  const { role, name } = component;
  // Where more may be set elsewhere, the topic may be too.
  const channel = component.partial ? undefined : name;
  if (role === "producer") return { writes: namedOr(outgoingKeys.topic, channel, asked), reads: [] };
  const strategy = asked.known(incomingKeys.failureStrategy)?.typed;
  const letters = strategy === "dead-letter-queue";
  const lettersTopic = channel === undefined ? undefined : `dead-letter-topic-${channel}`;
  // Read in KafkaDelayedRetryTopic of 4.25: what fails waits in these, and is read from there.
  const delayed = strategy === "delayed-retry-topic" ? named([incomingKeys.delayedRetryTopics], asked) : [];
  return {
    writes: letters ? namedOr(incomingKeys.deadLetterTopic, lettersTopic, asked) : delayed,
    reads: [...delayed, ...channelReads(channel, asked)],
  };
}

function channelReads(channel: string | undefined, asked: Asked): readonly TopicUse[] {
  if (asked.isWritten(incomingKeys.pattern)) return [];
  return asked.isWritten(topicsKey) ? named([topicsKey], asked) : namedOr(incomingKeys.topic, channel, asked);
}

/** What is written, else what the framework takes in its place. */
function namedOr(key: string, otherwise: string | undefined, asked: Asked): readonly TopicUse[] {
  if (asked.isWritten(key)) return named([key], asked);
  return otherwise === undefined ? [] : usesOf([otherwise], key);
}

function named(keys: readonly string[], { known }: Asked): readonly TopicUse[] {
  return keys.flatMap((key) => {
    const setting = known(key);
    if (setting?.entry === undefined || setting.defaulted !== undefined) return [];
    const value = setting.typed;
    return usesOf(typeof value === "object" ? value : String(value ?? "").split(","), key);
  });
}

function usesOf(names: readonly string[], key: string): readonly TopicUse[] {
  return names
    .map((name) => name.trim())
    .filter((name) => /^[\w.-]+$/.test(name))
    .map((name) => ({ topic: masked(name), key }));
}
