/** Why two parties are linked: the reason, in words that a file says, and where it stands. */
import type { Pointer } from "./party.ts";

/**
 * The strongest first. `address`: a client names the address of a broker; `label`: an operator's label or name; `name`: the
 * name of a topic; `only`: nothing else here could be meant.
 */
export type ProofKind = "address" | "label" | "name" | "only";

/** One reason for a link. */
export interface Proof {
  readonly kind: ProofKind;
  /** The address, label or name. */
  readonly by: string;
  /** Where the partner says so. */
  readonly at: Pointer;
}

/** True where every link is as good as certain: an address or a label. */
export function isCertain(proofs: readonly Proof[]): boolean {
  return proofs.every(({ kind }) => kind === "address" || kind === "label");
}

/** True where a link rests on nothing but the lack of another partner. */
export function isGuess(proofs: readonly Proof[]): boolean {
  return proofs.some(({ kind }) => kind === "only");
}
