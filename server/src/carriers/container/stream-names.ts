/** Environment variables below `SPRING_CLOUD_STREAM_`: which property of a binding, or of all bindings, each sets. */
import { bindingKeys, kafkaBindingKeys } from "../../kafka/spring-cloud-stream.ts";

/**
 * The property that a variable in upper case sets; `undefined` for one about something else. Run: Boot 2.7 and 3.5 leave the dashes of
 * a binding and of a property out, or write an underscore for each of both, never one of each. Only a binding that files name has a
 * spelling that is known.
 */
export function streamKey(variable: string, bindings: readonly string[]): string | undefined {
  if (!variable.startsWith(start)) return undefined;
  const binder = /^(?:KAFKA_BINDER_)(CONFIGURATION|(?:CONSUMER|PRODUCER)_?PROPERTIES)_(.+)$/.exec(
    variable.slice(start.length),
  );
  if (binder !== null) {
    const [, map = "", rest = ""] = binder;
    return `spring.cloud.stream.kafka.binder.${map.toLowerCase().replace(/_?properties/, "-properties")}.${dotted(rest)}`;
  }
  for (const one of [undefined, ...bindings]) {
    const found = ofBinding(variable, one, "") ?? ofBinding(variable, one, "_");
    if (found !== undefined) return found;
  }
  return undefined;
}

const start = "SPRING_CLOUD_STREAM_";

/** `binding` is `undefined` for what all bindings are given; `dash` is what stands for a dash. */
function ofBinding(variable: string, binding: string | undefined, dash: string): string | undefined {
  const write = (property: string): string => property.replaceAll("-", dash).replaceAll(".", "_").toUpperCase();
  const place = (key: string): string =>
    binding === undefined ? key.replace("bindings.*", "default") : key.replace("*", binding);
  for (const key of keys) {
    const property = place(key);
    if (write(property) === variable) return property;
  }
  for (const client of ["consumer", "producer"]) {
    const map = place(`spring.cloud.stream.kafka.bindings.*.${client}.configuration.`);
    if (variable.startsWith(write(map))) return map + dotted(variable.slice(map.replaceAll("-", dash).length));
  }
  return undefined;
}

const keys: readonly string[] = [...Object.values(bindingKeys), ...Object.values(kafkaBindingKeys)];

function dotted(rest: string): string {
  return rest.toLowerCase().replaceAll("_", ".");
}
