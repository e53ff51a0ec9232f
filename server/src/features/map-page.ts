/** The delivery map for an editor: the picture, each box a link to its line, and what stands beside it. */

import type { Analysis } from "../analysis/analyze.ts";
import { deliveryMap } from "../analysis/delivery-map.ts";
import { type MapViewer, shownMap } from "../analysis/map-shown.ts";
import type { Joined } from "../analysis/system.ts";
import type { Finding } from "../lint/finding.ts";
import { mapTexts } from "../texts/map.ts";
import type { Shade } from "../timeline/ink.ts";
import { mapPicture } from "../timeline/map-picture.ts";
import { escaped } from "../timeline/svg.ts";

/** What all known files say together. */
export interface Known {
  readonly joined: Joined;
  readonly analyses: readonly Analysis[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The map as a title and the inside of a page: markup of our own, in which every text of a file is escaped. */
export interface MapPage {
  readonly title: string;
  readonly body: string;
}

/** Draws what is known; where nothing can be followed it says so. */
export function mapPage({ joined, analyses, findings }: Known, viewer: MapViewer, shade: Shade): MapPage {
  const { lang } = viewer;
  const { ways, others } = shownMap(deliveryMap(joined, analyses, findings), viewer);
  const title = mapTexts.title[lang];
  const rest = others.map(({ name, words, place = "", href = "" }) => {
    return `<li><a href="${escaped(href)}">${escaped([name, ...words, place].join(" · "))}</a></li>`;
  });
  return {
    title,
    body: [
      ways.length === 0 ? `<p>${escaped(mapTexts.none[lang])}</p>` : mapPicture(ways, title, lang, shade),
      ...(rest.length === 0 ? [] : [`<p>${escaped(mapTexts.others[lang])}</p>`, `<ul>${rest.join("")}</ul>`]),
    ].join("\n"),
  };
}
