/** What Compose makes of `$NAME` and `${NAME:-default}` before a service is given a value. */
import type { Given } from "../../model/placeholder.ts";
import { isSecretName } from "../../model/secret/names.ts";

/** The value of a variable in the `.env` beside the file; `undefined` where it has none that can be known. */
export type Substitution = (name: string) => string | undefined;

/**
 * A text with its variables filled in: by `.env`, else by the default that the text has. Whoever starts the service may set another
 * value, so what comes of a default says so. `$$` is a dollar. What is filled in from elsewhere, and operators that refuse or
 * replace (`?`, `+`), make the value unknown; what a variable with the name of a secret fills in is one.
 */
export function givenByCompose(text: string | undefined, substitution: Substitution): Given {
  if (text === undefined) return { value: undefined };
  let isDefault = false;
  let isKnown = true;
  let isSecret = false;
  const value = text.replace(pattern, (_, dollar?: string, braced?: string, plain?: string) => {
    if (dollar !== undefined) return "$";
    const [, name = "", operator, fallback = ""] = /^(\w+)(?:(:?[-?+])(.*))?$/s.exec(braced ?? plain ?? "") ?? [];
    const found = name === "" ? undefined : substitution(name);
    const isSet = found !== undefined && !(found === "" && operator?.startsWith(":") === true);
    const isGiven = isSet && (operator === undefined || operator.endsWith("-"));
    if (!isGiven && (isSet || operator?.endsWith("-") !== true || fallback.includes("$"))) {
      isKnown = false;
      return "";
    }
    const filled = isGiven ? found : fallback;
    isDefault ||= !isGiven;
    isSecret ||= isSecretName(name, filled);
    return filled;
  });
  if (isSecret) return { value: undefined, secret: true };
  if (!isKnown) return { value: undefined };
  return isDefault ? { value, defaulted: text } : { value };
}

/** `$$`, `${…}`, `$NAME`. A brace that nobody closes, or that holds another, is no variable that can be read here. */
const pattern = /\$(?:(\$)|\{([^{}]*)\}|([A-Za-z_]\w*)|(?=\{))/g;
