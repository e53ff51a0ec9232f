/** ISO-8601 durations as Java's Duration.parse reads them. */

/** The seconds of `PT6M`, `P1DT2H`, `-PT30S`; `undefined` for what Java refuses. Days are 24 hours, and nothing is longer than a day. */
export function secondsOf(text: string): number | undefined {
  const match = form.exec(text);
  if (match === null || match[0].toUpperCase().endsWith("T")) return undefined;
  const [, sign, days, hours, minutes, seconds] = match;
  const parts = [days, hours, minutes, seconds];
  if (parts.every((part) => part === undefined)) return undefined;
  const [d = 0, h = 0, m = 0, s = 0] = parts.map((part) => Number((part ?? "0").replace(",", ".")));
  const total = d * 86_400 + h * 3_600 + m * 60 + s;
  return sign === "-" ? -total : total;
}

const form = /^([-+]?)P(?:([-+]?\d+)D)?(?:T(?:([-+]?\d+)H)?(?:([-+]?\d+)M)?(?:([-+]?\d+(?:[.,]\d{0,9})?)S)?)?$/i;
