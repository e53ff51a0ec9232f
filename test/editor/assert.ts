/** The two assertions that the suites need, in a form that a browser has too. */
export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new Error(otherwise);
}

export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual, undefined, 1), JSON.stringify(expected, undefined, 1)];
  holds(left === right, `got ${left}\ninstead of ${right}`);
}
