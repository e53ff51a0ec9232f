/** The effective configuration of a file and those that belong to it, as a text whose places can be followed. */
import type { Analysis } from "../analysis/analyze.ts";
import { shownEffective } from "../analysis/effective-shown.ts";
import { relativeName } from "../syntax/address.ts";
import type { Place } from "../syntax/document.ts";
import { lineNumber } from "../syntax/text-lines.ts";
import { type EffectiveText, effectiveText } from "../texts/effective.ts";
import type { Lang } from "../texts/text.ts";

/** Files are named as they are seen from the folder of `uri`. */
export function effectiveConfiguration(analysis: Analysis, uri: string, lang: Lang): EffectiveText<Place> {
  const label = (place: Place): string => {
    const text = analysis.documents.find((one) => one.uri === place.uri)?.text ?? "";
    return `${relativeName(place.uri, uri)}:${lineNumber(text, place.span.start)}`;
  };
  return effectiveText(shownEffective(analysis), label, lang);
}
