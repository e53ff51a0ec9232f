/** Facts that are decoded when they are first asked for, and what follows from them. */

/**
 * Gives a reader of a file of schemas/. From source `raw` is its value; the build puts a function in its place that decodes the file
 * at the first call, so that a program pays for no fact that it does not look at.
 */
export function schema<T>(raw: T): () => T {
  return () => (typeof raw === "function" ? raw() : raw);
}

/** Calls `make` when the value is asked for the first time, and never again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
