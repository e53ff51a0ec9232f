/** How long a reader may stay at one record, as far as its settings say. */
import { incomingKeys } from "../../../kafka/smallrye-keys.ts";
import { bindingKeys } from "../../../kafka/spring-cloud-stream.ts";
import { knownValue, type Party, writtenValue } from "../../../system/party.ts";
import type { Use } from "../../../system/paths.ts";

/** One way in which a reader may wait. */
export interface Pause {
  readonly kind: "stays" | "retries" | "delays";
  /** The setting that says so. */
  readonly key: string;
  /** In milliseconds; without end where it goes on for ever. */
  readonly time: number;
}

/** The ways in which the reader of a topic may wait at its records; what is not known is left out. */
export function pausesAt({ party, key, topic }: Use): readonly Pause[] {
  // Failed records wait in topics of their own, for the milliseconds at the end of the name.
  if (key === incomingKeys.delayedRetryTopics) {
    const delay = /_(\d+)$/.exec(topic)?.[1];
    return delay === undefined ? [] : [{ kind: "delays", key, time: Number(delay) }];
  }
  const own = stay[party.role];
  const time = own === undefined ? undefined : knownValue(party, own);
  const stays =
    own === undefined || typeof time !== "number" ? [] : [{ kind: "stays" as const, key: own, time: endless(time) }];
  return [...stays, ...retries(party)];
}

/** What each reader may take for one record and still count as alive. */
const stay: Readonly<Partial<Record<Party["role"], string>>> = {
  consumer: "max.poll.interval.ms",
  "connect-sink": "errors.retry.timeout",
};

/** -1 of a connector is for ever. */
function endless(time: number): number {
  return time < 0 ? Number.POSITIVE_INFINITY : time;
}

const keys = [
  bindingKeys.maxAttempts,
  bindingKeys.backOffInitial,
  bindingKeys.backOffMax,
  bindingKeys.backOffMultiplier,
];

/**
 * The waits of Spring Cloud Stream's binder between its attempts, as AbstractBinder.buildRetryTemplate of 3.2.10 and 5.0.2 sets them up:
 * from the first on each is longer by the multiplier, up to the longest. A template of the application's own, or a batch, is tried otherwise.
 */
function retries(party: Party): readonly Pause[] {
  const key = keys.find((one) => writtenValue(party, one) !== undefined);
  const isOther = [bindingKeys.retryTemplate, bindingKeys.batchMode].some((one) => {
    const value = knownValue(party, one);
    return value !== undefined && String(value) !== "false";
  });
  const isUnsure = [...keys, bindingKeys.retryTemplate, bindingKeys.batchMode].some((one) =>
    party.unsure.includes(one),
  );
  if (key === undefined || isOther || isUnsure) return [];
  const [attempts = 0, initial = 0, most = 0, multiplier = 0] = keys.map((one, i) =>
    Number(knownValue(party, one) ?? defaults[i]),
  );
  const time = sumOfWaits(attempts - 1, initial, most, multiplier);
  return Number.isFinite(time) && time > 0 ? [{ kind: "retries", key, time }] : [];
}

/** What the binder takes where nothing is written, in the order of the keys. */
const defaults = [3, 1_000, 10_000, 2];

function sumOfWaits(count: number, initial: number, most: number, multiplier: number): number {
  let sum = 0;
  let wait = Math.min(initial, most);
  let left = count;
  // Once a wait is the longest, or stays as it is, all others are like it.
  while (left > 0 && wait < most && multiplier > 1 && wait > 0) {
    sum += wait;
    wait = Math.min(wait * multiplier, most);
    left -= 1;
  }
  return sum + Math.max(0, left) * wait;
}
