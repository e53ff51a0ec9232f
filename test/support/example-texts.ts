/** The examples of all rules as the files that they may stand in. */
import { rules } from "../../server/src/rules/index.ts";
import { fileOf, springVariants } from "./examples.ts";

export interface NamedText {
  readonly uri: string;
  readonly text: string;
}

/** Every example of every rule, good and bad, in every carrier it can stand in. */
export function exampleTexts(): readonly NamedText[] {
  return rules.flatMap((rule) =>
    rule.docs.examples.flatMap((example) =>
      [example.bad, example.good].flatMap((text) => [
        { uri: fileOf(rule, example), text },
        ...(example.file === undefined ? springVariants(rule, text) : []).map(({ file, text: variant }) => ({
          uri: file,
          text: variant,
        })),
      ]),
    ),
  );
}
