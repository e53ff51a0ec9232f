/** Environment variables as Spring Boot reads them: each under the name of the property that it sets. */
import { springNames } from "../../kafka/spring-catalogue.ts";
import type { Entry } from "../../syntax/document.ts";
import { jsonVariables } from "./application-json.ts";
import type { Variable } from "./component.ts";
import { streamKey } from "./stream-names.ts";

/**
 * The variables as entries of Boot's, the strongest last: each has the name of its property as key, and the text of the variable as
 * value. SPRING_APPLICATION_JSON is stronger than all others. `bindings` are the names of Spring Cloud Stream's that files have.
 */
export function springEntries(variables: readonly Variable[], bindings: readonly string[] = []): readonly Entry[] {
  const plain = variables.filter(({ name }) => name !== json);
  // Of several only the last is there.
  const objects = variables.filter(({ name }) => name === json).slice(-1);
  return [...plain, ...objects.flatMap(jsonVariables)].map((variable) => {
    const { scalar: _, ...written } = variable.entry;
    const entry: Entry = { ...written, key: springKey(variable.name, bindings), value: variable.given.value };
    originals.set(entry, variable.entry);
    return entry;
  });
}

/** An entry as its file has it; the same for one that no variable stands behind. */
export function asWritten(entry: Entry): Entry {
  return originals.get(entry) ?? entry;
}

/** True for an entry that stands for a variable. */
export function isVariable(entry: Entry): boolean {
  return originals.has(entry);
}

/** What entries of Boot's were made of. */
const originals = new WeakMap<Entry, Entry>();

const json = "SPRING_APPLICATION_JSON";

/**
 * The property that a variable sets; its own name for one of no typed key. Run: Boot 2.0, 2.1, 2.6 and 3.5 bind upper and lower case, a
 * dash as nothing and as an underscore, and behind `PROPERTIES_` Kafka's own names with an underscore for each dot.
 */
function springKey(name: string, bindings: readonly string[]): string {
  if (name.includes(".")) return name;
  const variable = name.toUpperCase();
  const typed = namesByVariable().get(variable);
  if (typed !== undefined) return typed;
  const native = /^SPRING_KAFKA_(?:(PRODUCER|CONSUMER|ADMIN|STREAMS)_)?PROPERTIES_(.+)$/.exec(variable);
  if (native !== null) {
    const [, owner, rest = ""] = native;
    const key = rest.toLowerCase().replaceAll("_", ".");
    return `spring.kafka.${owner === undefined ? "" : `${owner.toLowerCase()}.`}properties.${key}`;
  }
  const ofStream = streamKey(variable, bindings);
  if (ofStream !== undefined) return ofStream;
  // The binder's other keys have no map in their names.
  const binder = /^SPRING_CLOUD_STREAM_KAFKA_BINDER_([A-Z_]+)$/.exec(variable);
  if (binder !== null)
    return `spring.cloud.stream.kafka.binder.${(binder[1] ?? "").toLowerCase().replaceAll("_", "-")}`;
  return /^SPRING_PROFILES_[A-Z]+$/.test(variable) ? variable.toLowerCase().replaceAll("_", ".") : name;
}

/** Boot's typed keys by the variables that set them. */
function namesByVariable(): ReadonlyMap<string, string> {
  typedNames ??= new Map(
    springNames().flatMap((name) => {
      const dotless = name.replaceAll(".", "_").toUpperCase();
      return [
        [dotless.replaceAll("-", "_"), name],
        [dotless.replaceAll("-", ""), name],
      ];
    }),
  );
  return typedNames;
}

let typedNames: ReadonlyMap<string, string> | undefined;
