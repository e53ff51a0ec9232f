/** `map`: for each topic that can be followed its writers and readers, their verdicts, and the weakest place. */
import { type DeliveryMap, deliveryMap, type MapParty } from "../analysis/delivery-map.ts";
import { type ShownMap, shownMap } from "../analysis/map-shown.ts";
import { type Owners, placeOf, systemFindings } from "../analysis/system.ts";
import type { Place } from "../syntax/document.ts";
import { drawn, unled } from "../texts/drawn.ts";
import { mapTexts } from "../texts/map.ts";
import { type Lang, render, say } from "../texts/text.ts";
import { mapMermaid } from "../timeline/map-mermaid.ts";
import { mapPicture } from "../timeline/map-picture.ts";
import type { DrawnBox } from "../timeline/way.ts";
import type { CheckOptions } from "./args.ts";
import { gather, rootsOf } from "./check.ts";
import { messageOf } from "./checked.ts";
import type { Io } from "./io.ts";
import { crashesOf, joinFiles } from "./joined.ts";
import { jsonOf, printedLine } from "./printed.ts";
import { paragraph } from "./report/text.ts";
import { createSources } from "./sources.ts";

/** Runs `map`; exit code 2 where a file could not be judged. */
export function map(options: CheckOptions, io: Io, lang: Lang): number {
  const sources = createSources(io, options.paths, options.config);
  const gathered = gather(options, io, lang, sources);
  const { analyses, joined, owners, linesOf } = joinFiles(gathered.files, rootsOf(options));
  const problems = [...gathered.problems, ...crashesOf(joined)];
  for (const { message } of problems) io.err(printedLine(message, lang));
  const made = deliveryMap(joined, analyses, systemFindings(joined, owners));
  const at: PositionOf = ({ uri, span }) => ({ path: uri, line: linesOf(uri).positionAt(span.start).line });
  const label = (place: Place): string => `${at(place).path}:${at(place).line}`;
  const shown = shownMap(made, { lang, label });
  switch (options.format) {
    case "json":
      io.out(jsonOf(mapJson(made, { at, owners, lang })));
      break;
    case "mermaid":
      io.out(mapMermaid(shown.ways));
      break;
    case "svg":
      io.out(mapPicture(shown.ways, mapTexts.title[lang], lang));
      break;
    default:
      io.out(mapText(shown, lang));
  }
  return problems.length > 0 ? 2 : 0;
}

type PositionOf = (place: Place) => { readonly path: string; readonly line: number };

interface JsonContext {
  readonly at: PositionOf;
  readonly owners: Owners;
  readonly lang: Lang;
}

/** A way is a heading with its parties below it. */
function mapText({ ways, others }: ShownMap, lang: Lang): string {
  const inLines = (text: string): readonly string[] =>
    paragraph(drawn(text), "    ").map((line, i) => (i === 0 ? line.slice(2) : line));
  const party = (text: (typeof mapTexts)["writer" | "reader"], one: DrawnBox): readonly string[] =>
    inLines(render(say(text, { party: boxLine(one) }), lang));
  const lines = ways.flatMap((way) => [
    unled(drawn(boxLine(way.topic))),
    ...way.writers.flatMap((one) => party(mapTexts.writer, one)),
    ...(way.writers.length === 0 ? inLines(way.noWriter) : []),
    ...way.readers.flatMap((one) => party(mapTexts.reader, one)),
    ...(way.readers.length === 0 ? inLines(way.noReader) : []),
    ...way.sentences.flatMap(inLines),
    "",
  ]);
  const rest =
    others.length === 0 ? [] : [mapTexts.others[lang], ...others.flatMap((one) => inLines(boxLine(one))), ""];
  return ways.length + others.length === 0 ? `${mapTexts.none[lang]}\n` : [...lines, ...rest].join("\n");
}

function boxLine({ name, words, place }: DrawnBox): string {
  return [name, ...words, ...(place === undefined ? [] : [place])].join(" · ");
}

function mapJson({ ways, others }: DeliveryMap, context: JsonContext) {
  const { at, lang } = context;
  return {
    schema: 1,
    ways: ways.map(({ topic, copies, minimum, declarations, writers, readers, weakest }) => ({
      topic,
      copies: copies?.value ?? null,
      minInsyncReplicas: minimum?.value ?? null,
      declarations: declarations.map((one) => partyJson(one, context)),
      writers: writers.map((one) => partyJson(one, context)),
      readers: readers.map((one) => partyJson(one, context)),
      weakest:
        weakest === undefined
          ? null
          : {
              rule: weakest.rule,
              severity: weakest.severity,
              message: messageOf(weakest, lang),
              ...at(weakest.place),
              remedies: weakest.remedies.map((one) => render(one, lang)),
              ...(weakest.advice === undefined ? {} : { advice: render(weakest.advice, lang) }),
            },
    })),
    others: others.map((one) => partyJson(one, context)),
  };
}

function partyJson({ party, name, place, guarantee, proofs }: MapParty, { at, owners }: JsonContext) {
  const delivery = guarantee !== undefined && "delivery" in guarantee ? { delivery: guarantee.delivery } : {};
  return {
    role: party.role,
    program: party.program,
    name,
    profiles: [...new Set(party.views.flat())],
    ...at(place),
    ...delivery,
    proofs: proofs.map((proof) => {
      const partner = placeOf(proof.at, owners);
      return { kind: proof.kind, by: proof.by, ...(partner === undefined ? {} : at(partner)) };
    }),
  };
}
