/** How Spring converts the text of a typed key before Kafka is given it. */
import { springPeriods, springValues } from "../../kafka/spring-catalogue.ts";
import { convert, isText } from "../../kafka/spring-convert.ts";
import type { Given } from "../../model/placeholder.ts";

/** What the text of a typed key becomes; for a text that Spring refuses the value is unknown. */
export function converted(canonical: string, given: Given): Given {
  if (given.value === undefined) return given;
  const type = typeOf(canonical);
  if (given.value === "" && !isText(type)) return { value: undefined, absent: true };
  return { ...given, value: convert(type, given.value, springValues(canonical)) };
}

/** True where Spring cannot convert the text, so that the application does not start. */
export function isRefused(canonical: string, text: string): boolean {
  const type = typeOf(canonical);
  if (type === "org.springframework.core.io.Resource" || type.startsWith("java.lang.Class")) return false;
  return (
    converted(canonical, { value: text }).absent !== true && convert(type, text, springValues(canonical)) === undefined
  );
}

function typeOf(canonical: string): string {
  return springPeriods(canonical).at(-1)?.type ?? "java.lang.String";
}
