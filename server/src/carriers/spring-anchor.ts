/** The written step of a path that names a party, for findings about something absent. */
import type { Entry, Place } from "../syntax/document.ts";
import { elementsOf } from "./spring-names.ts";

/** The step in which the first `count` elements of the name are complete: `producer:` for the third of `spring.kafka.producer.acks`. */
export function stepOf(entry: Entry, count: number): Place {
  let elements = 0;
  for (const segment of entry.path) {
    elements += elementsOf(segment.name).length;
    if (elements >= count) return { uri: entry.uri, span: segment.span };
  }
  return { uri: entry.uri, span: entry.keySpan };
}
