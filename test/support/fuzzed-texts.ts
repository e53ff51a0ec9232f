/** The texts that fuzzing breaks: every example, every file that stays silent, every small hostile one, by their form. */
import { parse } from "../../server/src/analysis/parse.ts";
import { readingsOf } from "../../server/src/analysis/readings.ts";
import { hostiles } from "../hostile/fixtures.ts";
import { carrierTexts, exampleTexts, type NamedText } from "./example-texts.ts";
import { filesBelow } from "./files-below.ts";
import type { Pick } from "./probe.ts";

/** Longer ones are a part of few forms, and each would cost what dozens of others cost. */
const longestBroken = 3_000;

/** All of them, and those of each form: a carrier with a grammar. */
export interface FuzzedTexts {
  readonly all: readonly NamedText[];
  readonly forms: ReadonlyMap<string, readonly NamedText[]>;
}

/** Reads the folders of the project: the process has to be in its root. */
export function fuzzedTexts(): FuzzedTexts {
  const files = ["test/ok", "examples"].flatMap((folder) =>
    filesBelow(folder).map(({ path, text }) => ({ uri: path.replace(/^(test\/ok\/\w[\w-]*|examples)\//, ""), text })),
  );
  const all = [...exampleTexts(), ...carrierTexts, ...files, ...hostiles].filter(
    ({ text }) => text.length < longestBroken,
  );
  const forms = new Map<string, NamedText[]>();
  for (const one of all)
    for (const form of formsOf(one)) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [one]);
      else known.push(one);
    }
  return { all, forms };
}

/** One of them: where the examples of rules are many, each form has its share all the same. */
export function anyOf({ all, forms }: FuzzedTexts, pick: Pick): NamedText {
  const form = [...forms.values()][pick(forms.size)];
  const from = pick(2) === 0 || form === undefined ? all : form;
  return from[pick(from.length)] ?? { uri: "producer.properties", text: "" };
}

function formsOf(input: NamedText): ReadonlySet<string> {
  const document = parse(input);
  const readings = readingsOf([document]).filter(({ components }) => components.length > 0);
  const around = document.parts[0]?.grammar;
  return new Set(
    readings.flatMap(({ carrier, files }) =>
      files.flatMap(({ parts, path, uri }) =>
        parts.map(({ grammar }) => `${carrier} in ${grammar}${path === uri ? "" : ` in ${around}`}`),
      ),
    ),
  );
}
