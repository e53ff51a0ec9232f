/** Logins that real producers took or refused: ours reads the same ones, and says of the others what is wrong. */
import { describe, expect, it } from "vitest";
import { type Jaas, readJaas } from "../../server/src/kafka/jaas.ts";
import { answersOf, recorded } from "../support/client-cases.ts";

const asked = recorded.cases.producer.flatMap(([settings, course]) => {
  const { "sasl.jaas.config": text, "sasl.mechanism": mechanism, "security.protocol": protocol } = settings;
  if (text === undefined || mechanism !== "PLAIN" || protocol !== "SASL_PLAINTEXT") return [];
  return [{ text, real: answersOf(course).at(-1) ?? "" }];
});

it("has been asked enough", () => expect(asked.length).toBeGreaterThanOrEqual(50));

it.each(asked)("$text", ({ text, real }) => {
  // A class that is none, or of another kind, is only found when it is looked for.
  expect("fault" in readJaas(text)).toBe(real.startsWith("! IllegalArgumentException"));
});

describe("of a text", () => {
  const shown = (read: Jaas): string =>
    "fault" in read ? `! ${read.fault} ${read.at}` : `${read.module} ${JSON.stringify([...read.options])}`;

  it.each([
    ['M required a="1;2" b=c-d;', 'M [["a","1;2"],["b","c-d"]]'],
    ['M required a="x\\"y\\101";', 'M [["a","x\\"yA"]]'],
    ["M required a=1;", "! option 11"],
    ['M required a="1"', "! semicolon 16"],
    ["M a=b;", "! flag 2"],
    ["M required; N optional;", "! several 12"],
    ["/* none */ // at all", "! module 20"],
    ["M required a=b/c;", "! semicolon 17"],
    ["", "! module 0"],
  ])("%j: %s", (text, expected) => expect(shown(readJaas(text))).toBe(expected));
});
