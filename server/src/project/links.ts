/** Follows symbolic links step by step, so that each is known to stay within bounds before anything behind it is touched. */

/** How many steps of an address are trusted: those of the folder that it lies in; `undefined` where it may not be opened. */
export type TrustedSteps = (address: string) => number | undefined;

/** Asks about one address after the other, and is told where it leads if it is a link. The result is `undefined` outside. */
export type LinkWalk = Generator<string, string | undefined, string | undefined>;

/** An address without links; `steps` counts those of an address. One with `.` or `..` in it has to be resolved before. */
export function* withoutLinks(
  address: string,
  trusted: TrustedSteps,
  steps: (address: string) => number | undefined,
): LinkWalk {
  let current = address.replace(/(?<=[^/])\/+$/, "");
  for (let followed = 0; followed < mostLinks; followed++) {
    const [known, all] = [trusted(current), steps(current)];
    if (known === undefined || all === undefined || hasDots(current)) return undefined;
    const target = yield* firstLink(current, all - known);
    if (target === undefined) return current;
    current = target.replace(/(?<=[^/])\/+$/, "");
  }
  return undefined;
}

/** Runs a walk whose questions are answered at once. */
export function walked(walk: LinkWalk, linkOf: (address: string) => string | undefined): string | undefined {
  let next = walk.next();
  while (next.done !== true) next = walk.next(linkOf(next.value));
  return next.value;
}

/** Runs a walk whose answers take their time. */
export async function walkedLater(
  walk: LinkWalk,
  linkOf: (address: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  let next = walk.next();
  while (next.done !== true) next = walk.next(await linkOf(next.value));
  return next.value;
}

/** As many as Linux follows before it takes them for a circle. */
const mostLinks = 40;

function* firstLink(address: string, examined: number): LinkWalk {
  const parts = address.split("/");
  for (let rest = examined - 1; rest >= 0; rest--) {
    const target = yield parts.slice(0, parts.length - rest).join("/");
    if (target !== undefined) return [target, ...parts.slice(parts.length - rest)].join("/");
  }
  return undefined;
}

/** Written plainly or percent-encoded. */
function hasDots(address: string): boolean {
  return /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\]|$)/i.test(address);
}
