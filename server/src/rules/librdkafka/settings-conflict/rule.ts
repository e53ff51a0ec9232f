/** Limits, assignors and a group protocol that do not go together: librdkafka makes no client of them. */
import { parseRange } from "../../../kafka/version.ts";
import { responseOverhead } from "../../../model/computed/librdkafka-buffers.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report, type RuleContext } from "../../rule.ts";
import { remove, set } from "../../shared/fix.ts";
import { classicOnly, usesNewProtocol } from "../shared/protocol.ts";
import { librdkafkaReferences } from "../shared/references.ts";
import { librdkafkaSettingsConflictTexts as texts } from "./texts.ts";

const assignors = "partition.assignment.strategy";
const ofClassic = ["session.timeout.ms", "heartbeat.interval.ms", "group.protocol.type", assignors];

/** `[small, large, more]`: the second must be at least the first and so much more. */
const orders: readonly (readonly [string, string, number])[] = [
  ["message.max.bytes", "fetch.max.bytes", 0],
  ["fetch.max.bytes", "receive.message.max.bytes", responseOverhead],
  ["reconnect.backoff.ms", "reconnect.backoff.max.ms", 0],
];

export const librdkafkaSettingsConflict = defineRule({
  id: "librdkafka-settings-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["producer", "consumer"],
  programs: ["librdkafka"],
  settings: [
    ...new Set([
      ...orders.map(([small]) => small),
      ...orders.map(([, large]) => large),
      "group.protocol",
      "fetch.min.bytes",
      ...ofClassic,
    ]),
  ],
  docs: {
    texts,
    examples: [
      { bad: file("fetch.max.bytes=500000\n"), good: file("fetch.max.bytes=1000000\n") },
      {
        bad: file("group.protocol=consumer\nsession.timeout.ms=45000\n"),
        good: file("group.protocol=consumer\n"),
        versions: { librdkafka: "2.16" },
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "rd_kafka_new of librdkafka 1.4.2 to 2.16.0 with these settings in all combinations (test/oracle/librdkafka.test.ts)",
    },
    references: librdkafkaReferences,
  },
  *check(component, context) {
    const consumes = component.role === "consumer";
    for (const [small, large, more] of orders) {
      if (consumes || small.startsWith("reconnect")) yield* disordered(component, small, large, more);
    }
    if (!consumes) return;
    const least = component.written("fetch.min.bytes");
    if (typeof least?.typed === "number" && (least.typed < 1 || least.typed > mostAtLeast))
      yield {
        at: least,
        message: say(texts().messages.fetchMin, { value: least.source }),
        fixes: [remove(least, "safe")],
      };
    const isNew = usesNewProtocol(component) && context.lens.within("librdkafka", classicOnly);
    if (isNew) yield* classicSettings(component);
    yield* badAssignors(component, context);
    const type = component.written("group.protocol.type");
    if (
      typeof type?.typed === "string" &&
      type.typed !== "" &&
      type.typed !== "consumer" &&
      !isNew &&
      context.lens.within("librdkafka", cooperates)
    )
      yield { at: type, message: say(texts().messages.type), fixes: [remove(type, "safe")] };
  },
});

function* disordered(component: EffectiveComponent, small: string, large: string, more: number): Iterable<Report> {
  const [low, high] = [component.effective(small).typed, component.effective(large).typed];
  if (typeof low !== "number" || typeof high !== "number" || high >= low + more) return;
  const [writtenLow, writtenHigh] = [component.written(small), component.written(large)];
  const at = writtenHigh ?? writtenLow;
  if (at === undefined) return;
  const least = String(low + more);
  yield {
    at,
    related: writtenHigh !== undefined && writtenLow !== undefined ? [writtenLow] : [],
    message: say(texts().messages.disordered, { large, high: String(high), small, low: String(low), least }),
    ...(writtenHigh === undefined
      ? { advice: say(texts().fixes.lower, { small, large }) }
      : { fixes: [set(writtenHigh, least, "changes-performance")] }),
  };
}

/** What the broker decides in the protocol of KIP-848. */
function* classicSettings(consumer: EffectiveComponent): Iterable<Report> {
  for (const key of ofClassic) {
    const setting = consumer.written(key);
    if (setting === undefined) continue;
    yield {
      at: setting,
      message: say(texts().messages.classic, { key }),
      fixes: [remove(setting, "changes-behaviour")],
    };
  }
}

function* badAssignors(consumer: EffectiveComponent, { lens }: RuleContext): Iterable<Report> {
  const setting = consumer.written(assignors);
  if (typeof setting?.typed !== "string") return;
  const names = setting.typed.split(",").map((name) => name.trim());
  const known = lens.within("librdkafka", cooperates) ? [...eager, cooperative] : eager;
  const unknown = names.find((name) => name !== "" && !known.includes(name));
  if (unknown !== undefined) {
    const gaps = { name: unknown, names: known.join(", ") };
    // Who writes what only newer releases know runs a newer release.
    const inPart = unknown === cooperative ? { inPart: "silent" as const } : {};
    yield {
      at: setting,
      ...inPart,
      message: say(texts().messages.assignor, gaps),
      advice: say(texts().fixes.assignor, gaps),
    };
  } else if (names.includes(cooperative) && names.some((name) => eager.includes(name))) {
    const fixes = [set(setting, cooperative, "changes-behaviour")];
    yield { at: setting, message: say(texts().messages.mixed), fixes };
  }
}

/** Share consumers take other numbers; they are made in another way. */
const mostAtLeast = 100_000_000;

const eager = ["range", "roundrobin"];
const cooperative = "cooperative-sticky";
const cooperates = parseRange(">=1.6");

function file(last: string): string {
  return `bootstrap.servers=kafka1:9092,kafka2:9092
group.id=billing
enable.auto.offset.store=false
auto.offset.reset=earliest
${last}`;
}
