/** Two numbers of a broker that contradict each other, such as a minimum above its maximum: the broker does not start. */
import type { EffectiveComponent } from "../../../model/effective.ts";
import { say } from "../../../texts/text.ts";
import { defineRule, type Report } from "../../rule.ts";
import { brokerLimits, type Limit } from "./limits.ts";
import { brokerLimitsConflictTexts as texts } from "./texts.ts";

const megabyte = 1_048_576;
const buffer = "log.cleaner.dedupe.buffer.size";
const threads = "log.cleaner.threads";

export const brokerLimitsConflict = defineRule({
  id: "broker-limits-conflict",
  category: "startup-failure",
  severity: "error",
  roles: ["broker"],
  settings: [...new Set(brokerLimits.flatMap(({ low, high }) => [low, high])), buffer, threads],
  docs: {
    texts,
    examples: [
      {
        bad: `${healthy()}replica.lag.time.max.ms=400\n`,
        good: healthy(),
      },
    ],
    evidence: {
      kind: "executed",
      where:
        "KafkaConfig of 2.0.1 to 4.4.0, each pair below, at and above its limit, alone and with the other's default",
    },
    references: [
      { title: "KafkaConfig.validateValues and GroupCoordinatorConfig, observed with kafka 2.0.1 to 4.4.0" },
    ],
  },
  *check(broker, { lens }) {
    for (const limit of brokerLimits) {
      if (limit.versions === undefined || lens.within("broker", limit.versions)) yield* contradiction(broker, limit);
    }
    yield* tooSmallBuffer(broker);
  },
});

function* contradiction(broker: EffectiveComponent, { low, high, strict, unless, when }: Limit): Iterable<Report> {
  const written = [low, high].flatMap((key) => broker.written(key) ?? []);
  const [at, ...related] = written;
  if (at === undefined || when?.(broker) === false) return;
  const [less, more] = [broker.effective(low).typed, broker.effective(high).typed];
  if (typeof less !== "number" || typeof more !== "number" || unless?.(more) === true) return;
  if (strict === true ? less < more : less <= more) return;
  const args = { low, high, less: String(less), more: String(more) };
  yield {
    at,
    related,
    message: strict === true ? say(texts().messages.notBelow, args) : say(texts().messages.above, args),
    advice: say(texts().fixes.order, { low, high }),
  };
}

/** Every thread of the cleaner wants more than a megabyte of the buffer. */
function* tooSmallBuffer(broker: EffectiveComponent): Iterable<Report> {
  const [at, ...related] = [buffer, threads].flatMap((key) => broker.written(key) ?? []);
  const [bytes, count] = [broker.effective(buffer).typed, broker.effective(threads).typed];
  if (at === undefined || typeof bytes !== "number" || typeof count !== "number" || count < 1) return;
  if (Math.trunc(bytes / count) > megabyte) return;
  yield {
    at,
    related,
    message: say(texts().messages.buffer, { bytes: String(bytes), count: String(count) }),
    advice: say(texts().fixes.buffer, { bytes: String((megabyte + 1) * count) }),
  };
}

function healthy(): string {
  return "broker.id=1\nzookeeper.connect=zk1:2181,zk2:2181,zk3:2181\nlog.dirs=/data\ndefault.replication.factor=3\nmin.insync.replicas=2\n";
}
