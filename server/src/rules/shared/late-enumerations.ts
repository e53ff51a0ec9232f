/** Values that no definition of a setting lists, and that the client refuses a moment later all the same. */
import type { Valid } from "../../kafka/value.ts";
import { type Lens, parseRange } from "../../kafka/version.ts";

/** Where the definition admits every text, and an enumeration of Java refuses it a moment later. */
export function isListedElsewhere(key: string): boolean {
  return key === "security.protocol" || key === "compression.type";
}

/** The values that they admit; `undefined` for all other settings. */
export function listedElsewhere(key: string, lens: Lens): Valid | undefined {
  if (key === "security.protocol") return { oneOf: protocols, caseInsensitive: true };
  if (key !== "compression.type") return undefined;
  return { oneOf: lens.within("clients", zstd) ? [...compressions, "zstd"] : compressions };
}

const protocols = ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"];
const compressions = ["none", "gzip", "snappy", "lz4"];
/** KIP-110. */
const zstd = parseRange(">=2.1");
