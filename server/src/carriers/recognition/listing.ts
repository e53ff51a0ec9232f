/** Tells a listing of effective values, as a log or a tool prints it, from a file that somebody starts. */
import { catalogueOf, catalogueRoles } from "../../kafka/catalogue.ts";
import type { Entry } from "../../syntax/document.ts";

/** True where two values or more are such as only a program prints; one may be a slip, and stays one. */
export function isListing(entries: readonly Entry[]): boolean {
  return entries.filter(isPrinted).length >= 2;
}

/** `null` for a number, `[hidden]` for a secret, `class` before a class. */
function isPrinted({ key, value = "" }: Entry): boolean {
  const text = value.trim();
  return text === "null" ? isNumber(key) : text === "[hidden]" || /^class [\w.$]+$/.test(text);
}

function isNumber(key: string): boolean {
  return catalogueRoles.some((role) =>
    catalogueOf(role)
      .periods(key)
      .some(({ type }) => numbers.test(type)),
  );
}

const numbers = /^(int|long|short|double)$/;
