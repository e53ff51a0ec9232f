/** Prints a number as Java's `Double.toString` does. */

/** Plain decimals from 0.001 up to ten million, else `d.ddE±n`; at least one digit after the point. */
export function javaDouble(value: number): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value < 0 ? "-Infinity" : "Infinity";
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const size = Math.abs(value);
  // The least of all: Java prints two digits where one would do.
  if (size === Number.MIN_VALUE) return value < 0 ? "-4.9E-324" : "4.9E-324";
  if (size >= 1e-3 && size < 1e7) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${exponent.replace("+", "")}`;
}
