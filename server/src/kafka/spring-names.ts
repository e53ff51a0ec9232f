/** Names as Spring Boot's relaxed binding reads them: kebab, camel, snake and UPPER_CASE are one name. */

/**
 * Splits a flattened key at its dots and brackets: `a.b[c.d].e` is a, b, c.d, e. Outside of brackets only letters, digits, `_` and
 * inner `-` are part of a name. An unclosed bracket is taken as text.
 */
export function elementsOf(key: string): readonly string[] {
  // As most names are written.
  if (/^[A-Za-z0-9][\w-]*(\.[A-Za-z0-9][\w-]*)*$/.test(key)) return key.split(".");
  const elements: string[] = [];
  let current = "";
  const end = (): void => {
    const element = current.replace(/[^\p{L}\d_-]/gu, "").replace(/^-+/, "");
    if (element !== "") elements.push(element);
    current = "";
  };
  for (let i = 0; i < key.length; i++) {
    const close = key[i] === "[" ? key.indexOf("]", i) : -1;
    if (close >= 0) {
      end();
      elements.push(key.slice(i + 1, close));
      i = close;
    } else if (key[i] === ".") end();
    else current += key[i];
  }
  end();
  return elements;
}

/** The form in which Spring compares an element: letters and digits in lower case. */
export function uniform(element: string): string {
  return element.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** The uniform form of a whole name. */
export function uniformName(elements: readonly string[]): string {
  return elements.map(uniform).join(".");
}

/** An element as Spring's documentation spells it: `enableDlq` is `enable-dlq`. */
export function kebab(element: string): string {
  return element
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
