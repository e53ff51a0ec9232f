/** One name written in several spellings in one section of a file: which of them Spring Boot reads. */

/**
 * The spelling that counts: the canonical one where it is there, else whichever comes first in a Java hash set, since that is how
 * Boot keeps them. Of equal keys the last one counts.
 */
export function chosenTwin<T>(twins: readonly T[], keyOf: (twin: T) => string, canonical: string): T | undefined {
  const written = twins.findLast((twin) => keyOf(twin) === canonical);
  if (written !== undefined || twins.length < 2) return written ?? twins[0];
  const keys = [...new Set(twins.map(keyOf))];
  const first = keys.reduce((a, b) => (bucket(b) < bucket(a) ? b : a));
  return twins.findLast((twin) => keyOf(twin) === first);
}

/** The place of a text in a java.util.HashSet of up to twelve elements. */
function bucket(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 16)) & 15;
}
