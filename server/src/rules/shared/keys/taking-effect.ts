/** The fix for a line that nobody reads because of its name: the right name, unless what it asks for would do harm. */
import type { Entry } from "../../../syntax/document.ts";
import { inForce } from "../../../texts/fixes.ts";
import { say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { rename } from "../fix.ts";

/** `setting` is Kafka's name for what was meant, `known` the key as it is to be shown, `path` as it is to be written. */
export function takingEffect(
  entry: Entry,
  setting: string,
  known: string,
  path: readonly string[],
): Pick<Report, "fixes" | "advice"> {
  const harmful = harm.get(setting)?.test((entry.value ?? "").trim()) === true;
  return harmful
    ? { advice: say(inForce.drop, { setting }) }
    : { fixes: [rename(entry, known, path, "changes-behaviour")] };
}

/** Values with which records are lost, doubled or reordered, where the default does without. */
const harm: ReadonlyMap<string, RegExp> = new Map([
  ["enable.idempotence", /^false$/i],
  ["acks", /^[01]$/],
  ["retries", /^0$/],
  ["max.in.flight.requests.per.connection", /^([6-9]|\d{2,})$/],
]);
