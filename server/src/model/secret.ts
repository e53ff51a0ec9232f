/** Which values never leave the file: not in a message, a log, a hover or a report. */
import type { Spec } from "../kafka/catalogue.ts";

/** True for Kafka's password type and for names that carry credentials. */
export function isSecret(key: string, spec?: Spec): boolean {
  return (
    spec?.type === "password" ||
    /passw(or)?d|passphrase|pwd\b|secret|jaas|token|credential|authorization|(api|private|access|keystore)[._-]?key|basic[._-]auth[._-]user[._-]info/i.test(
      key,
    )
  );
}
