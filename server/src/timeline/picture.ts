/** The timeline as a picture: the parties side by side, what passes between them, and beside each step its words. */
import { laneNames } from "../texts/lanes.ts";
import type { Lang } from "../texts/text.ts";
import { wrap } from "../texts/wrap.ts";
import { type Ink, inks, type Shade } from "./ink.ts";
import { type Lane, lanes, type Step } from "./step.ts";
import { escaped, fontSize, lineHeight, measure, svgDocument } from "./svg.ts";

/** An SVG document with its own background, so that it is legible on any; `title` is what a screen reader says first. */
export function timelinePicture(steps: readonly Step[], title: string, lang: Lang, shade: Shade = "light"): string {
  const ink = inks[shade];
  const used = lanes.filter((lane) => steps.some((step) => step.lane === lane || step.to === lane));
  const x = new Map(used.map((lane, i) => [lane, margin + laneWidth * (i + 0.5)]));
  const textLeft = margin + laneWidth * used.length + gap;
  const rows = rowsOf(steps, lang);
  const bottom = rows.reduce((sum, row) => sum + row.height, top);
  const width = textLeft + numberWidth + textWidth + margin;
  const height = bottom + margin;
  const words = steps.map((step, i) => `${i + 1}. ${step.text[lang]}`).join(" ");
  return svgDocument({ width, height, title, words, attributes: 'role="img"' }, ink, [
    ...used.map((lane) => laneLine(lane, x.get(lane) ?? 0, rows, bottom, ink, lang)),
    ...rows.flatMap((row, i) => [...drawn(row, x, ink), ...sentence(row, i + 1, textLeft, ink)]),
  ]);
}

const laneWidth = 92;
const textWidth = 300;
const numberWidth = 28;
const gap = 10;
const margin = 12;
const top = 40;

interface Row {
  readonly step: Step;
  readonly top: number;
  readonly middle: number;
  readonly height: number;
  readonly lines: readonly string[];
}

function rowsOf(steps: readonly Step[], lang: Lang): readonly Row[] {
  let y = top;
  return steps.map((step) => {
    const lines = wrap(step.text[lang], textWidth, measure);
    const height = Math.max(34, lines.length * lineHeight + 12);
    const row = { step, top: y, middle: y + height / 2, height, lines };
    y += height;
    return row;
  });
}

/** A lane is broken from its failure until it acts again. */
function laneLine(lane: Lane, x: number, rows: readonly Row[], bottom: number, ink: Ink, lang: Lang): string {
  const name = `<text x="${x}" y="26" text-anchor="middle" font-weight="600" fill="${ink.line}">${escaped(laneNames[lane][lang])}</text>`;
  const failed = rows.findIndex(({ step }) => step.lane === lane && step.to === undefined && step.mark === "failure");
  const line = (from: number, to: number, dashed: boolean): string =>
    `<line x1="${x}" y1="${from}" x2="${x}" y2="${to}" stroke="${ink.faint}" stroke-width="1.5"${dashed ? ' stroke-dasharray="2 5"' : ""}/>`;
  if (failed === -1) return name + line(top - 6, bottom, false);
  const back = rows.findIndex(({ step }, i) => i > failed && (step.lane === lane || step.to === lane));
  const from = rows[failed]?.middle ?? top;
  const until = rows[back]?.middle ?? bottom;
  return name + line(top - 6, from, false) + line(from, until, true) + (back === -1 ? "" : line(until, bottom, false));
}

function drawn({ step, middle }: Row, x: ReadonlyMap<Lane, number>, ink: Ink): readonly string[] {
  const from = x.get(step.lane) ?? 0;
  const colour = step.mark === undefined ? ink.line : ink[step.mark];
  if (step.to === undefined || step.to === step.lane) return [event(step, from, middle, colour, ink)];
  const to = x.get(step.to) ?? 0;
  const sign = Math.sign(to - from);
  const broken = step.mark === "failure" || step.mark === "lost";
  const end = broken ? from + (to - from) * 0.62 : to - sign * 3;
  const dash = step.mark === "failure" ? ' stroke-dasharray="6 4"' : "";
  const arrow = `<line x1="${from}" y1="${middle}" x2="${end}" y2="${middle}" stroke="${colour}" stroke-width="2"${dash}/>`;
  if (broken) return [arrow, event(step, end, middle, colour, ink)];
  const head = `<path d="M${end} ${middle} l${-sign * 9} -5 v10 z" fill="${colour}"/>`;
  const record = step.mark === undefined ? "" : event(step, (from + to) / 2, middle, colour, ink);
  return [arrow, head, record];
}

/** The sign of what happens: a bolt, a struck-out record, a doubled one, two that changed places, or a plain dot. */
function event({ mark }: Step, x: number, y: number, colour: string, ink: Ink): string {
  const record = (dx: number, dy: number): string =>
    `<rect x="${x - 9 + dx}" y="${y - 7 + dy}" width="18" height="13" rx="2" fill="${ink.paper}" stroke="${colour}" stroke-width="1.8"/>`;
  switch (mark) {
    case "failure":
      return `<circle cx="${x}" cy="${y}" r="12" fill="${ink.paper}" stroke="${colour}" stroke-width="1.8"/><path d="M${x + 2} ${y - 8} l-7 9 h4 l-2 7 l7 -9 h-4 z" fill="${colour}"/>`;
    case "lost":
      return `${record(0, 0)}<path d="M${x - 11} ${y - 10} l22 19 m0 -19 l-22 19" stroke="${colour}" stroke-width="2.6" stroke-linecap="round"/>`;
    case "duplicate":
      return record(4, -4) + record(-2, 3);
    case "reordered":
      return `<circle cx="${x}" cy="${y}" r="12" fill="${ink.paper}" stroke="${colour}" stroke-width="1.8"/><path d="M${x - 7} ${y - 3} h11 l-4 -4 m4 4 l-4 4 M${x + 7} ${y + 4} h-11 l4 -4 m-4 4 l4 4" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round"/>`;
    default:
      return `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`;
  }
}

function sentence({ step, middle, lines }: Row, number: number, left: number, ink: Ink): readonly string[] {
  const colour = step.mark === undefined ? ink.text : ink[step.mark];
  const first = middle - ((lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  const badge = `<circle cx="${left + 9}" cy="${middle}" r="9" fill="${colour}"/><text x="${left + 9}" y="${middle + 4}" text-anchor="middle" font-size="11" font-weight="600" fill="${ink.paper}">${number}</text>`;
  const spans = lines.map(
    (line, i) => `<tspan x="${left + numberWidth}" y="${first + i * lineHeight}">${escaped(line)}</tspan>`,
  );
  return [badge, `<text fill="${colour}">${spans.join("")}</text>`];
}
