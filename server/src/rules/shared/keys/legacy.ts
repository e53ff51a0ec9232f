/** Settings of the Scala clients, which Kafka removed in 2.0: what today's clients make of them, told by one rule for each role. */
import { catalogueOf } from "../../../kafka/catalogue.ts";
import type { EffectiveComponent } from "../../../model/effective.ts";
import type { WrittenSetting } from "../../../model/setting.ts";
import type { legacyMessages } from "../../../texts/legacy-keys.ts";
import { type Message, say } from "../../../texts/text.ts";
import type { Report } from "../../rule.ts";
import { remove, rename } from "../fix.ts";
import type { LegacyKey, LegacyKeys } from "./legacy-names.ts";
import { pathBeside } from "./readers.ts";

type Messages = typeof legacyMessages.producer | typeof legacyMessages.consumer;

/** One report for each setting that decides about records; the others together are one hint. */
export function* legacyReports(
  component: EffectiveComponent,
  legacy: LegacyKeys,
  texts: () => { readonly messages: Messages },
): Iterable<Report> {
  const found = component
    .keys()
    .flatMap((key) => {
      const known = legacy.get(key);
      const setting = known === undefined ? undefined : component.written(key);
      return known === undefined || setting === undefined ? [] : [{ setting, known }];
    })
    .sort((a, b) => a.setting.entry.span.start - b.setting.entry.span.start);
  if (component.program === "scala") {
    // Whether that old program still runs is its owner's matter.
    const [first] = found;
    if (first === undefined) return;
    yield {
      at: keyOf(first.setting),
      severity: "hint",
      message: say(texts().messages.scalaFile, { key: first.setting.key }),
      advice: say(texts().messages.translate),
    };
    return;
  }
  const isTelling = ({ known, setting }: (typeof found)[number]): boolean =>
    known.tells === true && known.successor !== undefined && component.written(known.successor) === undefined
      ? known.carriesOver?.test(setting.source) !== false
      : false;
  for (const { setting, known } of found.filter(isTelling)) {
    yield {
      at: keyOf(setting),
      message: said(component, setting, known, texts().messages),
      ...mend(component, setting, known, texts().messages),
    };
  }
  const first = found.find((one) => !isTelling(one));
  if (first === undefined) return;
  yield {
    at: keyOf(first.setting),
    severity: "hint",
    message: said(component, first.setting, first.known, texts().messages),
    ...mend(component, first.setting, first.known, texts().messages),
  };
}

function said(
  component: EffectiveComponent,
  { key }: WrittenSetting,
  { successor }: LegacyKey,
  messages: Messages,
): Message {
  if (successor === undefined) return say(messages.ignored, { key });
  const isThere = component.written(successor) !== undefined;
  return say(isThere ? messages.beside : messages.renamed, { key, successor });
}

/** The old name gives way to the new one, where its value means the same there; otherwise it goes, unless a broker may read the file too. */
function mend(
  component: EffectiveComponent,
  setting: WrittenSetting,
  { successor, carriesOver }: LegacyKey,
  messages: Messages,
): Pick<Report, "fixes" | "advice"> {
  const translates =
    successor !== undefined &&
    component.written(successor) === undefined &&
    carriesOver?.test(setting.source.trim()) === true;
  if (translates)
    return {
      fixes: [rename(setting.entry, successor, pathBeside(component, setting, successor), "changes-behaviour")],
    };
  if (catalogueOf("broker").periods(setting.key).length > 0)
    return { advice: say(messages.keep, { key: setting.key }) };
  return { fixes: [remove(setting, "safe")] };
}

function keyOf({ entry }: WrittenSetting) {
  return { uri: entry.uri, span: entry.keySpan };
}
