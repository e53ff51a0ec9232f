/** librdkafka's buffers must hold each other: a fetch grows to the largest message, a response to the largest fetch. */
import { type Computation, computed, type GivenSettings } from "./computation.ts";

const fetchKey = "fetch.max.bytes";
const responseKey = "receive.message.max.bytes";

export const bufferForFetch: Computation = grown(fetchKey, fetchSize);
export const bufferForResponse: Computation = grown(responseKey, (given) => fetchSize(given) + responseOverhead);

/** So much a response is larger than what was fetched. */
export const responseOverhead = 512;

function grown(key: string, needed: (given: GivenSettings) => number): Computation {
  return (given) => {
    if (given.written(key) !== undefined) return undefined;
    const size = needed(given);
    return size > sizeOf(given, key) ? computed(key, size) : undefined;
  };
}

function fetchSize(given: GivenSettings): number {
  const size = sizeOf(given, fetchKey);
  return given.written(fetchKey) === undefined ? Math.max(size, sizeOf(given, "message.max.bytes")) : size;
}

function sizeOf({ inherent }: GivenSettings, key: string): number {
  return Number(inherent(key).typed);
}
