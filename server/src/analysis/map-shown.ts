/** The map of deliveries in the words of one language, as text and pictures show it. */
import { masked } from "../model/secret/shapes.ts";
import type { Category } from "../rules/rule.ts";
import type { Place } from "../syntax/document.ts";
import { mapTexts } from "../texts/map.ts";
import { type Lang, type Message, render, say } from "../texts/text.ts";
import { verdictLine } from "../texts/verdict-line.ts";
import type { DrawnBox, DrawnWay } from "../timeline/way.ts";
import type { DeliveryMap, MapParty, MapWay } from "./delivery-map.ts";

/** How places are written, and what opens them. */
export interface MapViewer {
  readonly lang: Lang;
  /** A place for people: `k8s/orders.yaml:9`. */
  readonly label: (place: Place) => string;
  readonly href?: (place: Place) => string;
}

/** What is shown of a map. */
export interface ShownMap {
  readonly ways: readonly DrawnWay[];
  readonly others: readonly DrawnBox[];
}

/** Puts a map into words; no secret is in them. */
export function shownMap({ ways, others }: DeliveryMap, viewer: MapViewer): ShownMap {
  return {
    ways: ways.map((way) => shownWay(way, viewer)),
    others: others.map((one) => boxOf(one, viewer)),
  };
}

function shownWay(way: MapWay, viewer: MapViewer): DrawnWay {
  const { weakest } = way;
  const told = (message: Message): string => masked(render(message, viewer.lang));
  const marked = (one: MapParty): DrawnBox => {
    const mark = weakest?.component === one.party.component ? marks[weakest.category] : undefined;
    return { ...boxOf(one, viewer), ...(mark === undefined ? {} : { mark }) };
  };
  const change = weakest === undefined ? undefined : (weakest.remedies[0] ?? weakest.advice);
  return {
    topic: topicBox(way, viewer),
    writers: way.writers.map(marked),
    readers: way.readers.map(marked),
    noWriter: told(say(mapTexts.noWriter)),
    noReader: told(say(mapTexts.noReader)),
    sentences: [
      ...(weakest === undefined
        ? []
        : [
            told(
              say(mapTexts.weakest, {
                message: weakest.messages.map((message) => render(message, viewer.lang)).join(" "),
                rule: weakest.rule,
                place: viewer.label(weakest.place),
              }),
            ),
          ]),
      ...(change === undefined ? [] : [told(say(mapTexts.change, { change: render(change, viewer.lang) }))]),
    ],
  };
}

/** The topic, as its declarations have it; the first one is where it stands. */
function topicBox({ topic, declarations, madeBy, copies, minimum, weakest }: MapWay, viewer: MapViewer): DrawnBox {
  const told = (message: Message): string => render(message, viewer.lang);
  const [first] = declarations;
  const place = first?.place ?? madeBy;
  const isWeakest = declarations.some(({ party }) => party.component === weakest?.component);
  const mark = isWeakest && weakest !== undefined ? marks[weakest.category] : undefined;
  return {
    name: masked(topic),
    words: [
      ...(first === undefined ? [told(say(madeBy === undefined ? mapTexts.undeclared : mapTexts.made))] : []),
      ...(copies === undefined ? [] : [told(say(mapTexts.copies, { copies: String(copies.value) }))]),
      ...(minimum === undefined ? [] : [told(say(mapTexts.minimum, { minimum: String(minimum.value) }))]),
    ],
    ...(place === undefined ? {} : placed(place, viewer)),
    ...(mark === undefined ? {} : { mark }),
  };
}

function boxOf({ party, name, place, guarantee }: MapParty, viewer: MapViewer): DrawnBox {
  const { views, role, program } = party;
  const isBase = views.some((profiles) => profiles.length === 0);
  const profiles = [...new Set(views.flat())].join(", ");
  return {
    name: masked(name),
    words: [
      ...(guarantee === undefined ? [role] : [verdictLine({ role, program }, guarantee, viewer.lang)]),
      ...(isBase ? [] : [render(say(mapTexts.inProfiles, { profiles }), viewer.lang)]),
    ],
    ...placed(place, viewer),
  };
}

function placed(place: Place, { label, href }: MapViewer): Pick<DrawnBox, "place" | "href"> {
  return { place: label(place), ...(href === undefined ? {} : { href: href(place) }) };
}

/** What a finding of each kind does to a record. */
const marks: Readonly<Partial<Record<Category, NonNullable<DrawnBox["mark"]>>>> = {
  loss: "lost",
  duplication: "duplicate",
  ordering: "reordered",
  availability: "failure",
  "startup-failure": "failure",
};
