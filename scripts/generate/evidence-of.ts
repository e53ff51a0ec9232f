/** What a question to the real software came to, as the page of evidence tells it. */

/** One question: its cases and what came of them, as the committed answers say. */
export interface Evidence {
  readonly question: string;
  readonly asked: string;
  readonly releases: readonly string[];
  /** What was counted, and how often. */
  readonly cases: readonly (readonly [string, number])[];
  /** The test that compares, or the command; all cases agree where it is green. */
  readonly test: string;
  readonly leftOut: readonly string[];
}
