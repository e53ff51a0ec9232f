/** Settings of Spring's listener as Spring Boot converts their texts. */
import { springPeriods, springValues } from "../../../kafka/spring-catalogue.ts";
import { convert } from "../../../kafka/spring-convert.ts";
import { type Lens, parseRange } from "../../../kafka/version.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { Setting } from "../../../model/setting.ts";

export const listenerTypeKey = "spring.kafka.listener.type";
export const ackCountKey = "spring.kafka.listener.ack-count";
export const ackTimeKey = "spring.kafka.listener.ack-time";
export const asyncAcksKey = "spring.kafka.listener.async-acks";

/** KafkaMessageListenerContainer.determineAckMode: since then acknowledging asynchronously makes every other mode MANUAL. */
const asyncIsManual = parseRange(">=3.2");

/** Whether async-acks, where it is on, takes the place of the ack mode in this release. */
export function asyncAcksDecide(lens: Lens): boolean {
  return lens.within("springKafka", asyncIsManual);
}

/** Whether async-acks is on; `undefined` where nobody knows. */
export function asyncAcks(listener: EffectiveComponent): boolean | undefined {
  const written = listener.written(asyncAcksKey);
  if (written === undefined) return false;
  const value = springValue(written);
  return value === undefined ? undefined : value === "true";
}

/** Where the container's part in committing is told. */
export const committingOffsets = {
  title: "Spring for Apache Kafka: committing offsets",
  url: "https://docs.spring.io/spring-kafka/reference/kafka/receiving-messages/message-listener-container.html",
} as const;

/** The value that Spring's own code is given: a constant's name, milliseconds, `true`; `undefined` where it is unknown or refused. */
export function springValue(setting: Setting | undefined): string | undefined {
  if (typeof setting?.typed !== "string") return undefined;
  const type = springPeriods(setting.key).at(-1)?.type;
  return type === undefined ? undefined : convert(type, setting.typed, springValues(setting.key));
}

/** The same as a number: a count, or milliseconds. */
export function springNumber(setting: Setting | undefined): number | undefined {
  const value = springValue(setting);
  return value === undefined || !/^-?\d+$/.test(value) ? undefined : Number(value);
}
