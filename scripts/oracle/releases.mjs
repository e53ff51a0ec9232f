/** Orders releases, and folds the facts of many releases into periods. */

/** Compares two releases by their numbers; a suffix such as `.RELEASE` does not count. */
export function compareReleases(a, b) {
  const left = numbers(a);
  const right = numbers(b);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Folds `[release, { name: facts }]`, oldest first, into `{ name: [{ since?, until?, ...facts }] }`: `since` is the first asked
 * release in which the facts hold, `until` the first in which they no longer do.
 */
export function periods(answers) {
  const names = [...new Set(answers.flatMap(([, facts]) => Object.keys(facts)))].sort(byCodeUnit);
  return Object.fromEntries(names.map((name) => [name, periodsOf(name, answers)]));
}

function periodsOf(name, answers) {
  const found = [];
  let open;
  for (const [index, [release, settings]] of answers.entries()) {
    const facts = settings[name];
    const same = open !== undefined && facts !== undefined && JSON.stringify(open.facts) === JSON.stringify(facts);
    if (same) continue;
    if (open !== undefined) open.until = release;
    open = facts === undefined ? undefined : { since: index === 0 ? undefined : release, until: undefined, facts };
    if (open !== undefined) found.push(open);
  }
  return found.map(({ since, until, facts }) => ({ ...(since && { since }), ...(until && { until }), ...facts }));
}

function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function numbers(release) {
  return release
    .split(".")
    .filter((part) => /^\d+$/.test(part))
    .map(Number);
}
