/** Where the values of secrets stand in a file: what is printed is kept in logs that many can read. */
import { catalogueRoles } from "../kafka/catalogue.ts";
import { nearestSetting } from "../kafka/known-names.ts";
import { isSecret } from "../model/secret.ts";
import { type ConfigDocument, commentsOf, entriesOf, type Span } from "../syntax/document.ts";

/** What is printed in their place. */
export const mask = "***";

/** The values, in order; a misspelt secret is one, too, and so is one that a comment keeps. */
export function secretsOf(document: ConfigDocument): readonly Span[] {
  const values = entriesOf(document)
    .filter(({ key }) => isSecret(key) || isSecret(nearestSetting(catalogueRoles, key)?.name ?? ""))
    .map(({ valueSpan }) => valueSpan);
  const comments = commentsOf(document)
    .filter(({ text }) => /[=:]/.test(text) && isSecret(text))
    .map(({ span }) => span);
  return [...values, ...comments].toSorted((a, b) => a.start - b.start);
}

/** The parts of a line that are secret. */
export function within(secrets: readonly Span[], line: Span): readonly Span[] {
  return secrets
    .filter(({ start, end }) => start < line.end && end > line.start)
    .map(({ start, end }) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }));
}
