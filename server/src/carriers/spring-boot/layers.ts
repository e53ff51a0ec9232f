/** What Spring Boot gives each Kafka client, layer by layer. */
import { type SpringTarget, springBinding } from "../../kafka/spring-catalogue.ts";
import { uniform } from "../../kafka/spring-names.ts";
import { defaultTopicKey } from "../../kafka/spring-template.ts";
import { everyRelease, parseRange } from "../../kafka/version.ts";
import type { Assignment, Layer } from "../../model/component.ts";
import type { Given } from "../../model/placeholder.ts";
import { type Bound, boundIn } from "./bind.ts";
import { converted } from "./value.ts";

/** The layers of one client, the strongest first. */
export function clientLayers(target: SpringTarget, bound: readonly Bound[]): readonly Layer[] {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === target);
  const prefixes =
    target === "producer" ? own.filter((one) => one.canonical === "spring.kafka.producer.transaction-id-prefix") : [];
  const topics = target === "producer" ? bound.filter((one) => one.canonical === defaultTopicKey) : [];
  return [
    { origin: "written", assignments: topics.map((one) => assignment(defaultTopicKey, one)) },
    // DefaultKafkaProducerFactory adds a suffix to the prefix, whatever is written elsewhere.
    {
      origin: "written",
      assignments: prefixes.map((one) => ({ ...when(one), key: "transactional.id", given: unknown })),
    },
    ...givenLayers(target, bound, firmDefaults[target] ?? []),
    // It asks for idempotence too, unless somebody wrote otherwise.
    {
      origin: "written",
      assignments: prefixes.map((one) => ({ ...when(one), key: "enable.idempotence", given: yes })),
    },
  ];
}

/** What `spring.kafka` says to a client: its own map and keys, what Boot hands over in any case, and what all clients are told. */
export function givenLayers(
  target: SpringTarget,
  bound: readonly Bound[],
  firm: readonly Assignment[],
): readonly Layer[] {
  const own = bound.filter((one) => uniform(one.elements[2] ?? "") === target);
  const native = (owner: SpringTarget | "common"): readonly Assignment[] =>
    bound.filter((one) => one.native?.owner === owner).map((one) => assignment(one.native?.key ?? "", one));
  return [
    { origin: "written", assignments: native(target) },
    { origin: "written", assignments: own.flatMap((one) => typed(one, target)) },
    { origin: "framework-default", assignments: firm },
    { origin: "inherited", assignments: native("common") },
    { origin: "inherited", assignments: bound.flatMap((one) => (own.includes(one) ? [] : typed(one, target))) },
  ];
}

/** The listener's settings are Spring's own; they keep Spring's names, and their texts. */
export function listenerAssignments(own: readonly Bound[]): readonly Assignment[] {
  return own.flatMap((one) => {
    const { canonical } = one;
    if (canonical === undefined) return [];
    const scalar = scalarOf(one);
    const text = (given: Given): Given => {
      const { value, absent } = converted(canonical, given, scalar);
      if (absent === true) return unset;
      return scalar === undefined || value === undefined ? given : { ...given, value };
    };
    return known(canonical, assignment(canonical, one, text));
  });
}

function typed(one: Bound, target: SpringTarget): readonly Assignment[] {
  const { canonical } = one;
  const key = canonical === undefined ? undefined : springBinding(canonical)[target];
  if (canonical === undefined || key === undefined) return [];
  return known(
    canonical,
    assignment(key, one, (given) => converted(canonical, given, scalarOf(one))),
  );
}

/** The elements of a list are texts. */
function scalarOf({ entry, texts }: Bound): Bound["entry"]["scalar"] {
  return texts.length === 1 ? entry.scalar : undefined;
}

/** Only in the releases that bind the name. */
function known(canonical: string, one: Assignment): readonly Assignment[] {
  const range = boundIn(canonical);
  const isAlways = range[0]?.from === everyRelease.from && range.at(-1)?.to === everyRelease.to;
  if (range.length === 0) return [];
  return isAlways ? [one] : [{ ...one, versions: { axis: "springBoot", range } }];
}

function assignment(key: string, one: Bound, read: (given: Given) => Given = (given) => given): Assignment {
  const givenIn = (profiles: readonly string[]): Given => read(one.given(profiles));
  const refers = one.texts.some((text) => text?.includes("${") === true);
  return { ...when(one), key, given: givenIn([]), ...(refers ? { givenIn } : {}) };
}

function when({ entry, activation, rank }: Bound): Pick<Assignment, "entry" | "activation" | "rank"> {
  return { entry, activation, rank };
}

const unknown: Given = { value: undefined };
const unset: Given = { value: undefined, absent: true };
const yes: Given = { value: "true" };

const strings = "org.apache.kafka.common.serialization.String";

/** What Boot hands to the client itself, so that it beats the map for all clients. */
const firmDefaults: Readonly<Partial<Record<SpringTarget, readonly Assignment[]>>> = {
  producer: [
    { key: "key.serializer", given: { value: `${strings}Serializer` } },
    { key: "value.serializer", given: { value: `${strings}Serializer` } },
  ],
  consumer: [
    { key: "key.deserializer", given: { value: `${strings}Deserializer` } },
    { key: "value.deserializer", given: { value: `${strings}Deserializer` } },
    {
      key: "isolation.level",
      given: { value: "read_uncommitted" },
      versions: { axis: "springBoot", range: parseRange(">=2.3") },
    },
  ],
};
