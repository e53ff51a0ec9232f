/** What a text of an application's own sources reads below `spring.kafka` and `spring.cloud.stream` (with @Value, from the environment, or into a class of its own), or gives to a client. */
import { elementsOf, uniformName } from "../kafka/spring-names.ts";

/** A name that a source reads. */
export interface KeyRead {
  /** In the form in which Spring compares names. */
  readonly name: string;
  /** True where what stands below the name is read, too: it is the prefix of a class, or code puts a name together. */
  readonly below: boolean;
  /** From 1. */
  readonly line: number;
}

/** The names that stand in a text of Java, Kotlin, Groovy, Scala or XML; what a test sets (`spring.kafka.x=1`) is not read by it. */
export function keysReadIn(text: string): readonly KeyRead[] {
  if (!/spring\.(kafka|cloud)|Deserializer/.test(text)) return [];
  const conditions = [...text.matchAll(condition)];
  return [
    ...[...text.matchAll(wrapper)].flatMap(({ index }) =>
      delegates.map((name) => ({ name, below: false, line: lineOf(text, index) })),
    ),
    ...conditions.flatMap(({ 1: given = "", index }) => conditionalNames(given, lineOf(text, index))),
    ...[...text.replace(condition, blank).matchAll(literal)].flatMap(({ 0: found, index }) => {
      const end = index + found.length;
      const isCut = text[end] === ".";
      const below = isQuote(text[index - 1]) && isQuote(text[isCut ? end + 1 : end]);
      const elements = elementsOf(found);
      const sections = elements[1] === "kafka" ? 2 : 3;
      if (text[end] === "=" || (elements.length <= sections && !below)) return [];
      return [{ name: uniformName(elements), below, line: lineOf(text, index) }];
    }),
  ];
}

/** The first of these that reads a canonical key. */
export function readerOf<T extends KeyRead>(canonical: string, reads: readonly T[]): T | undefined {
  const name = uniformName(elementsOf(canonical));
  return reads.find((one) => name === one.name || (one.below && name.startsWith(`${one.name}.`)));
}

/** Code that mentions the wrapper names what it wraps. */
const wrapper = /\bErrorHandlingDeserializer2?\b/g;
const delegates = ["key", "value"].map((side) => `spring.deserializer.${side}.delegate.class`);

const literal = /(?<![\w.-])spring\.(?:kafka|cloud\.(?:stream|kafka))(?:\.[\w-]+|\[[^\]\n]*\])*/g;
const condition = /@(?:\w+:)?ConditionalOnProperty\s*\(([^)]*)\)/g;

/** `prefix = "spring.kafka", name = "enabled"` reads that one name; a name that is a constant may be any. */
function conditionalNames(given: string, line: number): readonly KeyRead[] {
  const prefix = /\bprefix\s*=\s*"([^"]*)"/.exec(given)?.[1] ?? "";
  const rest = given.replace(/\b(prefix|havingValue)\s*=\s*"[^"]*"/g, "");
  const names = [...rest.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => (prefix === "" ? name : `${prefix}.${name}`));
  const all = names.length === 0 ? [prefix] : names;
  return all
    .filter((name) => /^spring\.(kafka|cloud\.(stream|kafka))(\.|$)/.test(name))
    .map((name) => ({ name: uniformName(elementsOf(name)), below: names.length === 0, line }));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

function isQuote(character: string | undefined): boolean {
  return character === '"' || character === "'" || character === "`";
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
