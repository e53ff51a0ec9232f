/** The secrets of a file, line by line. */
import type { Span } from "../syntax/document.ts";

/** The parts of a line that are secret. */
export function within(secrets: readonly Span[], line: Span): readonly Span[] {
  return secrets
    .filter(({ start, end }) => start < line.end && end > line.start)
    .map(({ start, end }) => ({ start: Math.max(start, line.start), end: Math.min(end, line.end) }));
}
