/** Which values never leave the file: not in a message, a log, a hover or a report. */
import type { Spec } from "../kafka/catalogue.ts";

/** True for Kafka's password type and for names that carry credentials. */
export function isSecret(key: string, spec?: Spec): boolean {
  return (
    spec?.type === "password" ||
    /password|secret|jaas|token|credential|api[.-]?key|private[.-]?key|keystore\.key|basic\.auth\.user\.info/i.test(key)
  );
}
