/** How Spring converts the text of a typed key before Kafka is given it. */
import { springPeriods, springValues } from "../../kafka/spring-catalogue.ts";
import { convertScalar, isText } from "../../kafka/spring-convert.ts";
import type { Given } from "../../model/placeholder.ts";
import type { Entry } from "../../syntax/document.ts";

/** What the text of a typed key becomes; for one that Spring refuses the value is unknown. `scalar` is what YAML made of it. */
export function converted(canonical: string, given: Given, scalar?: Entry["scalar"]): Given {
  if (given.value === undefined) return given;
  const type = typeOf(canonical);
  if (given.value === "" && !isText(type)) return { value: undefined, absent: true };
  return { ...given, value: convertScalar(type, given.value, springValues(canonical), scalar) };
}

/** True where Spring cannot convert the text, so that the application does not start. */
export function isRefused(canonical: string, text: string, scalar?: Entry["scalar"]): boolean {
  const type = typeOf(canonical);
  // Which texts name a resource or a class that is there, only the machine knows.
  if (scalar === undefined && /^org\.springframework\.core\.io\.Resource$|^java\.lang\.Class/.test(type)) return false;
  const { value, absent } = converted(canonical, { value: text }, scalar);
  return absent !== true && value === undefined;
}

function typeOf(canonical: string): string {
  return springPeriods(canonical).at(-1)?.type ?? "java.lang.String";
}
