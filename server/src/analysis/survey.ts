/** What a repository shows of itself, for the project file that is to be made: carriers of settings, and declared releases. */
import { type Axis, axes, parsePin } from "../kafka/version.ts";
import type { Survey } from "../project/starter.ts";
import type { Analysis } from "./analyze.ts";
import { judgedDocuments } from "./judged-documents.ts";

/** What one set shows. */
export interface Surveyed {
  readonly carriersOf: ReadonlyMap<string, readonly string[]>;
  readonly versions: Survey["versions"];
}

/** Little, so that many sets can be remembered; `nameOf` says where a release was declared, as a person names the place. */
export function surveyed(analysis: Analysis, nameOf: (place: string) => string = (place) => place): Surveyed {
  const { readings, components, options } = analysis;
  const carriersOf = new Map(
    judgedDocuments(analysis).map(({ uri }) => {
      const own = readings.filter(({ files }) => files.some((file) => file.uri === uri));
      return [uri, own.map(({ carrier }) => carrier)] as const;
    }),
  );
  if (components.length === 0) return { carriersOf, versions: [] };
  const versions = axes.flatMap((axis) => {
    const found = options.found?.[axis];
    // What is no release is believed by nobody, and may be anything.
    if (found === undefined || parsePin(found.version) === undefined) return [];
    return [{ product: products[axis], version: found.version, from: nameOf(found.from) }];
  });
  return { carriersOf, versions };
}

/** All sets together; a file or a declaration that several have counts once. */
export function survey(sets: Iterable<Surveyed>): Survey {
  const carriers = new Map<string, number>();
  const versions = new Map<string, Survey["versions"][number]>();
  const seen = new Set<string>();
  for (const { carriersOf, versions: declared } of sets) {
    for (const [uri, own] of carriersOf) {
      if (seen.has(uri)) continue;
      seen.add(uri);
      for (const carrier of own) carriers.set(carrier, (carriers.get(carrier) ?? 0) + 1);
    }
    for (const one of declared) versions.set(`${one.product} ${one.from}`, one);
  }
  return { carriers, files: seen.size, versions: [...versions.values()] };
}

const products: Readonly<Record<Axis, string>> = {
  clients: "kafka-clients",
  broker: "Kafka",
  springBoot: "Spring Boot",
  springKafka: "spring-kafka",
  librdkafka: "librdkafka",
};
