/** The entries in Spring Cloud Stream's own name space, those at a wrong level among them, and the releases that bind each. */
import { streamOnBoot } from "../../kafka/spring-cloud-stream-lines.ts";
import { walkStream } from "../../kafka/spring-cloud-stream-tree.ts";
import { kebab } from "../../kafka/spring-names.ts";
import { everyRelease } from "../../kafka/version.ts";
import type { UnboundEntry } from "../../model/component.ts";
import { springName } from "../spring-boot/names.ts";
import type { PlacedSection } from "../spring-boot/placed-section.ts";
import { bracketed, isStream, lacksLevel } from "./entries.ts";

/** Every entry that is Spring Cloud Stream's or was meant to be; `isOurs` tells whether that part is Kafka's binder's. */
export function namedEntries(
  sections: readonly PlacedSection[],
  isOurs: (elements: readonly string[]) => boolean,
): readonly UnboundEntry[] {
  return sections.flatMap(({ entries, activation }) =>
    entries.flatMap((entry) => {
      const elements = springName(entry).elements;
      if (!isNamed(elements) || !isOurs(elements)) return [];
      const { nodes, elements: known, rest, isKnown } = walkStream(elements);
      const further = isKnown ? rest : elements.slice(known.length).map(kebab);
      const name = nodes.at(-1)?.name;
      const bound = name === undefined ? [everyRelease] : streamOnBoot(name);
      return [
        {
          entry,
          canonical: [...known, ...further].map(bracketed).join(".").replaceAll(".[", "["),
          bound: isKnown ? bound : [],
          ...(activation === undefined ? {} : { activation }),
        },
      ];
    }),
  );
}

function isNamed(elements: readonly string[]): boolean {
  return isStream(elements) || lacksLevel(elements);
}
