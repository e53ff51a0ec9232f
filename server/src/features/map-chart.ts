/** The delivery map for readers of text: a flow chart of Mermaid, and below it what is weakest on each way. */
import { deliveryMap } from "../analysis/delivery-map.ts";
import { type MapViewer, shownMap } from "../analysis/map-shown.ts";
import { mapTexts } from "../texts/map.ts";
import { mapMermaid } from "../timeline/map-mermaid.ts";
import type { Known } from "./map-page.ts";

/** Where nothing can be followed it says so. */
export function mapChart({ joined, analyses, findings }: Known, viewer: MapViewer): string {
  const { ways } = shownMap(deliveryMap(joined, analyses, findings), viewer);
  if (ways.length === 0) return mapTexts.none[viewer.lang];
  const weakest = ways.flatMap(({ topic, sentences }) =>
    sentences.length === 0 ? [] : [`${topic.name}: ${sentences.join(" ")}`],
  );
  return [mapMermaid(ways), ...weakest].join("\n");
}
