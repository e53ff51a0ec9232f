/** How librdkafka reads a value: with C's own functions, which take what they can use and leave the rest. */

/** The types of librdkafka's settings that are no plain strings. */
export type NativeType = "c-boolean" | "c-integer" | "c-integer-or-all" | "c-float" | "c-enum" | "c-flags";

export function isNative(type: string): type is NativeType {
  return type.startsWith("c-");
}

/** The type for people. */
export function typeText(type: string): string {
  return type.replace(/^c-(\w+).*$/, "$1");
}

/** `1` and `t` are true, `0x10` is 16, `010` is 8, `5ms` is 5; `undefined` where librdkafka refuses the text, as it does nothing at all. */
export function readNative(type: NativeType, text: string): boolean | number | string | readonly string[] | undefined {
  if (text === "") return undefined;
  switch (type) {
    case "c-boolean":
      return /^(true|t|1)$/i.test(text) ? true : /^(false|f|0)$/i.test(text) ? false : undefined;
    case "c-integer":
      return readInteger(text);
    case "c-integer-or-all":
      return /^all$/i.test(text) ? -1 : readInteger(text);
    case "c-float": {
      const number = /^[+-]?0x/i.test(text) ? readInteger(text) : Number.parseFloat(text);
      return Number.isNaN(number) ? undefined : number;
    }
    case "c-enum":
      return text.toLowerCase();
    case "c-flags":
      return text.split(",").map((flag) => flag.trim().toLowerCase());
  }
}

/** strtol with base 0, kept in 32 bits. */
function readInteger(text: string): number | undefined {
  const [, sign, hex, octal, decimal] = /^([+-]?)(?:0x([0-9a-f]+)|(0[0-7]*)|(\d+))/i.exec(text) ?? [];
  const digits = hex ?? octal ?? decimal;
  if (digits === undefined) return undefined;
  const size = BigInt(`${hex !== undefined ? "0x" : octal !== undefined ? "0o0" : ""}${digits}`);
  const bounded = size > longest ? longest : size;
  return Number(BigInt.asIntN(32, sign === "-" ? -bounded : bounded));
}

const longest = 2n ** 63n - 1n;
