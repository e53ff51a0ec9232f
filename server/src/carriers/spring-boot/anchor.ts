/** Where a party of a set of Spring files stands, and what it is known by. */

import { elementsOf } from "../../kafka/spring-names.ts";
import type { ConfigFile, Entry, Place } from "../../syntax/document.ts";

/** The step in which the first `count` elements of the name are complete: `producer:` for the third of `spring.kafka.producer.acks`. */
export function stepOf(entry: Entry, count: number): Place {
  let elements = 0;
  for (const segment of entry.path) {
    elements += elementsOf(segment.name).length;
    if (elements >= count) return { uri: entry.uri, span: segment.span };
  }
  return { uri: entry.uri, span: entry.keySpan };
}

/** What a component of a set is known by: the address of its first entry, for embedded files the path of the first of them. */
export function componentId(party: string, files: readonly ConfigFile[], first: Entry | undefined): string {
  const embedded = files.find(({ path, uri }) => path !== uri);
  return `${party}@${embedded?.path ?? first?.uri}`;
}
