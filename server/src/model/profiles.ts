/** Spring's profiles: the condition under which a section applies, and the views of a configuration worth looking at. */

/** When something applies: `undefined` means always. */
export type Activation = ProfileExpression | undefined;

/** A profile expression as Spring reads it; an unreadable one is `unknown` and applies in no view. */
export type ProfileExpression =
  | { readonly kind: "profile"; readonly name: string }
  | { readonly kind: "not"; readonly of: ProfileExpression }
  | { readonly kind: "all" | "any"; readonly of: readonly ProfileExpression[] }
  | { readonly kind: "unknown" };

/** One combination of active profiles; the base view has none. */
export interface View {
  readonly profiles: readonly string[];
  /** The service that it is, which is one of the names among the profiles. */
  readonly service?: string;
}

/** True where the section applies with these profiles active; with none, Spring activates the one called `default`. */
export function isActive(activation: Activation, profiles: readonly string[]): boolean {
  if (activation === undefined) return true;
  switch (activation.kind) {
    case "profile":
      return profiles.length === 0 ? activation.name === "default" : profiles.includes(activation.name);
    case "not":
      return !isActive(activation.of, profiles);
    case "all":
      return activation.of.every((one) => isActive(one, profiles));
    case "any":
      return activation.of.some((one) => isActive(one, profiles));
    case "unknown":
      return false;
  }
}

/** The condition that demands both. */
export function both(a: Activation, b: Activation): Activation {
  if (a === undefined || b === undefined) return a ?? b;
  return { kind: "all", of: [a, b] };
}

/** Every profile an activation names, so that each gets its view. */
export function profilesOf(activation: Activation): readonly string[] {
  if (activation === undefined || activation.kind === "unknown") return [];
  if (activation.kind === "profile") return [activation.name];
  return activation.kind === "not" ? profilesOf(activation.of) : activation.of.flatMap(profilesOf);
}

/**
 * Reads `prod`, `prod | staging`, `prod & !cloud`, `(a | b) & c`, and lists divided by commas, which mean "any".
 * Like Spring, `&` and `|` may not be mixed without parentheses; what Spring refuses is `unknown`.
 */
export function parseProfiles(text: string): ProfileExpression {
  const parts = text.split(",").map((part) => part.trim());
  const expressions = parts.filter((part) => part !== "").map(parseExpression);
  const [only] = expressions;
  if (only === undefined) return { kind: "unknown" };
  return expressions.length === 1 ? only : { kind: "any", of: expressions };
}

const tokenLimit = 500;

function parseExpression(text: string): ProfileExpression {
  const tokens = text.match(/[()&|!]|[^()&|!\s]+/g) ?? [];
  // Nobody writes as many; a longer text would only exhaust the stack.
  if (tokens.length > tokenLimit) return { kind: "unknown" };
  let position = 0;
  const operand = (): ProfileExpression => {
    const token = tokens[position++];
    if (token === "!") return { kind: "not", of: operand() };
    if (token === "(") {
      const inner = chain();
      return tokens[position++] === ")" ? inner : { kind: "unknown" };
    }
    return token === undefined || /^[)&|]$/.test(token) ? { kind: "unknown" } : { kind: "profile", name: token };
  };
  const chain = (): ProfileExpression => {
    const of = [operand()];
    const operator = tokens[position];
    if (operator !== "&" && operator !== "|") return of[0] ?? { kind: "unknown" };
    while (tokens[position] === operator) {
      position++;
      of.push(operand());
    }
    return { kind: operator === "&" ? "all" : "any", of };
  };
  const result = chain();
  return position === tokens.length && !hasUnknown(result) ? result : { kind: "unknown" };
}

function hasUnknown(expression: ProfileExpression): boolean {
  if (expression.kind === "unknown") return true;
  if (expression.kind === "profile") return false;
  return expression.kind === "not" ? hasUnknown(expression.of) : expression.of.some(hasUnknown);
}
