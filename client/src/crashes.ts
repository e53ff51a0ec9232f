/** What to do when the server ends by itself: how often it is started again, and when somebody has to be told. */

/** Ends of the server that were not asked for, in milliseconds, the latest last. */
export type Crashes = readonly number[];

/** `restart-and-tell` comes once in the life of a window: a second message would teach nothing. */
export type Reaction = "restart" | "restart-and-tell" | "give-up";

export const mostCrashes = 5;
/** So close together that the next start would end alike. */
const span = 3 * 60_000;

/** The crashes with the one that was now, and what follows: the fifth within three minutes is the last. */
export function afterCrash(before: Crashes, now: number): { readonly crashes: Crashes; readonly reaction: Reaction } {
  const crashes = [...before, now];
  if (crashes.filter((time) => now - time < span).length >= mostCrashes) return { crashes, reaction: "give-up" };
  return { crashes, reaction: before.length === 0 ? "restart-and-tell" : "restart" };
}
