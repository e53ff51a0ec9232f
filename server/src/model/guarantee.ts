/** The delivery verdict on one component: what it guarantees, what that assumes, when it loses and when it duplicates. */
import type { Lens } from "../kafka/version.ts";
import type { Component, UnboundEntry } from "./component.ts";
import type { EffectiveComponent } from "./effective.ts";
import { ofMirrorMaker, ofSink, ofSource, ofWorker } from "./guarantee/connect.ts";
import { ofConsumer } from "./guarantee/consumer.ts";
import { type Guarantee, unknown } from "./guarantee/ground.ts";
import { ofLibrdkafkaConsumer, ofLibrdkafkaProducer } from "./guarantee/librdkafka.ts";
import { ofProducer } from "./guarantee/producer.ts";
import { ofBroker, ofTopic } from "./guarantee/replicas.ts";
import { ofSpringReader } from "./guarantee/spring.ts";
import { ofInput } from "./guarantee/spring-cloud-stream.ts";
import { ofStreams } from "./guarantee/streams.ts";

/** What stands around a component in its files, at the same release and in the same view. */
export interface Surroundings {
  readonly siblings: readonly EffectiveComponent[];
  readonly unbound: readonly UnboundEntry[];
  readonly lens: Lens;
}

/** Judges a component at one release; never claims more than its settings prove. `undefined` for a role that delivers nothing. */
export function guaranteeOf(component: EffectiveComponent, around: Surroundings): Guarantee | undefined {
  const { lens } = around;
  switch (component.role) {
    case "admin":
    case "client":
    case "librdkafka-client":
      return undefined;
    case "broker":
      return ofBroker(component, lens);
    case "topic":
      return ofTopic(component, lens);
    case "librdkafka-producer":
      return ofLibrdkafkaProducer(component);
    case "librdkafka-consumer":
      return ofLibrdkafkaConsumer(component);
  }
  if (component.carrier === "spring-cloud-stream" && component.role === "producer") return ofProducer(component, lens);
  if (component.carrier === "spring-cloud-stream" && component.role === "consumer") return ofInput(component, lens);
  // Another carrier's defaults and framework are not known here.
  if (component.carrier !== "plain" && component.carrier !== "spring-boot") return unknown;
  switch (component.role) {
    case "producer":
      return ofProducer(component, lens);
    case "consumer":
      return component.carrier === "plain" ? ofConsumer(component) : ofListening(component, around);
    case "listener":
      return ofListening(component, around);
    case "streams":
      return ofStreams(component, lens);
    case "connect-worker":
      return ofWorker(component);
    case "connect-source":
      return ofSource(component, lens);
    case "connect-sink":
      return ofSink(component);
    case "mirror-maker":
      return ofMirrorMaker(component, lens);
    default:
      return unknown;
  }
}

/** True where the verdict on a component looks at the other one, too. */
export function sharesVerdict(one: Component, other: Component): boolean {
  const listening = ["consumer", "listener"];
  return (
    one.id !== other.id &&
    one.carrier === "spring-boot" &&
    other.carrier === "spring-boot" &&
    listening.includes(one.role) &&
    listening.includes(other.role)
  );
}

/** Consumer and listener of an application share one verdict, whichever of them is looked at. */
function ofListening(component: EffectiveComponent, { siblings, unbound, lens }: Surroundings): Guarantee {
  // Whether Boot's own default counts is not known of a consumer that may not be there.
  if (component.component.implied === true && component.written("enable.auto.commit") === undefined) return unknown;
  const all = [component, ...siblings];
  const consumer = all.find(({ role }) => role === "consumer");
  const listener = all.find(({ role }) => role === "listener");
  return ofSpringReader({ consumer, listener, unbound }, lens);
}
