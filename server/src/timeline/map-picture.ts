/** The ways of topics as a picture: writers on the left, the topic between, readers on the right, and under each way what is weakest. */
import type { Lang } from "../texts/text.ts";
import { wrap } from "../texts/wrap.ts";
import { type Ink, inks, type Shade } from "./ink.ts";
import { escaped, fontSize, lineHeight, measure, svgDocument } from "./svg.ts";
import type { DrawnBox, DrawnWay } from "./way.ts";

/** An SVG document with its own background. Every box with a `href` is a link, reached in the order of reading; `title` is what a screen reader says first. */
export function mapPicture(ways: readonly DrawnWay[], title: string, lang: Lang, shade: Shade = "light"): string {
  const ink = inks[shade];
  let y = top;
  const drawnWays = ways.map((way) => {
    const laid = layOut(way, y);
    y = laid.bottom + between;
    return laid;
  });
  const height = (ways.length === 0 ? top : y - between) + margin;
  const attributes = `role="${ways.some(hasLink) ? "group" : "img"}" lang="${lang}"`;
  return svgDocument({ width, height, title, words: ways.map(inWords).join(" "), attributes }, ink, [
    `<text x="${margin}" y="28" font-weight="600" font-size="15">${escaped(title)}</text>`,
    ...drawnWays.flatMap((laid) => wayLines(laid, ink)),
  ]);
}

const margin = 16;
const top = 48;
const boxWidth = 260;
const arrow = 64;
const padding = 10;
const between = 26;
const width = 2 * margin + 3 * boxWidth + 2 * arrow;
const columns = [0, 1, 2].map((i) => margin + i * (boxWidth + arrow));

interface Laid {
  readonly box: DrawnBox;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface LaidWay {
  readonly way: DrawnWay;
  readonly writers: readonly Laid[];
  readonly topic: Laid;
  readonly readers: readonly Laid[];
  readonly sentences: readonly string[];
  readonly below: number;
  readonly bottom: number;
}

function layOut(way: DrawnWay, y: number): LaidWay {
  const [left = 0, middle = 0, right = 0] = columns;
  const writers = stacked(way.writers, left, y);
  const readers = stacked(way.readers, right, y);
  const tall = Math.max(endOf(writers, y), endOf(readers, y)) - y;
  const lone = laid(way.topic, middle, y);
  const topic = { ...lone, y: y + Math.max(0, (tall - lone.height) / 2) };
  const below = Math.max(y + tall, topic.y + topic.height);
  const sentences = way.sentences.flatMap((sentence) => wrap(sentence, width - 2 * margin - padding, measure));
  const bottom = below + (sentences.length === 0 ? 0 : sentences.length * lineHeight + 8);
  return { way, writers, topic, readers, sentences, below, bottom };
}

function laid(box: DrawnBox, x: number, y: number): Laid {
  const room = boxWidth - 2 * padding;
  const words = box.words.flatMap((text) => wrap(text, room, measure));
  const lines = [...words, ...(box.place === undefined ? [] : pathLines(box.place, room))];
  const height = (wrap(box.name, room, measure).length + lines.length) * lineHeight + 2 * padding;
  return { box, lines, x, y, height };
}

/** A path is broken behind its slashes; a step that is wider than the box is broken like any word. */
function pathLines(path: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const step of path.split(/(?<=\/)/)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(last + step) <= room) lines[lines.length - 1] = last + step;
    else lines.push(step);
  }
  return lines.flatMap((line) => wrap(line, room, measure));
}

/** Boxes one below the other. */
function stacked(boxes: readonly DrawnBox[], x: number, y: number): readonly Laid[] {
  let at = y;
  return boxes.map((box) => {
    const one = laid(box, x, at);
    at += one.height + 12;
    return one;
  });
}

function endOf(boxes: readonly Laid[], y: number): number {
  const last = boxes.at(-1);
  return last === undefined ? y + 2 * lineHeight : last.y + last.height;
}

function wayLines({ way, writers, topic, readers, sentences, below }: LaidWay, ink: Ink): readonly string[] {
  const [left = 0, , right = 0] = columns;
  const centre = topic.y + topic.height / 2;
  const nobody = (text: string, x: number): readonly string[] =>
    wrap(text, boxWidth, measure).map(
      (line, i) => `<text x="${x}" y="${centre + i * lineHeight}" fill="${ink.faint}">${escaped(line)}</text>`,
    );
  return [
    ...writers.map((one) => arrowBetween(one.x + boxWidth, one.y + one.height / 2, topic.x, centre, one.box, ink)),
    ...readers.map((one) => arrowBetween(topic.x + boxWidth, centre, one.x, one.y + one.height / 2, one.box, ink)),
    ...writers.flatMap((one) => boxLines(one, ink, false)),
    ...(writers.length === 0 ? nobody(way.noWriter, left) : []),
    ...boxLines(topic, ink, true),
    ...readers.flatMap((one) => boxLines(one, ink, false)),
    ...(readers.length === 0 ? nobody(way.noReader, right) : []),
    ...sentences.map(
      (line, i) =>
        `<text x="${margin + padding}" y="${below + 8 + fontSize + i * lineHeight}" fill="${ink.text}">${escaped(line)}</text>`,
    ),
  ];
}

function arrowBetween(x1: number, y1: number, x2: number, y2: number, { mark }: DrawnBox, ink: Ink): string {
  const colour = mark === undefined ? ink.line : ink[mark];
  const half = (x1 + x2) / 2;
  const dash = mark === "failure" ? ' stroke-dasharray="6 4"' : "";
  return `<path d="M${x1} ${y1} C${half} ${y1} ${half} ${y2} ${x2 - 8} ${y2}" fill="none" stroke="${colour}" stroke-width="2"${dash}/><path d="M${x2 - 1} ${y2} l-9 -5 v10 z" fill="${colour}"/>`;
}

/** A topic has thick sides, as a log has an end on either side; a link opens the place. */
function boxLines({ box, lines, x, y, height }: Laid, ink: Ink, isTopic: boolean): readonly string[] {
  const colour = box.mark === undefined ? ink.line : ink[box.mark];
  const names = wrap(box.name, boxWidth - 2 * padding, measure);
  const text = (line: string, i: number, weight: string): string =>
    `<text x="${x + padding}" y="${y + padding + fontSize - 1 + i * lineHeight}"${weight}>${escaped(line)}</text>`;
  const sides = isTopic
    ? `<path d="M${x + 4} ${y + 4} v${height - 8} M${x + boxWidth - 4} ${y + 4} v${height - 8}" stroke="${colour}" stroke-width="3"/>`
    : "";
  const body = [
    `<rect x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="${isTopic ? 2 : 8}" fill="${ink.paper}" stroke="${colour}" stroke-width="1.8"/>${sides}`,
    ...names.map((line, i) => text(line, i, ' font-weight="600"')),
    ...lines.map((line, i) => text(line, names.length + i, "")),
  ];
  if (box.href === undefined) return body;
  return [`<a href="${escaped(box.href)}" aria-label="${escaped(boxWords(box))}">`, ...body, "</a>"];
}

function hasLink({ topic, writers, readers }: DrawnWay): boolean {
  return [topic, ...writers, ...readers].some(({ href }) => href !== undefined);
}

function boxWords({ name, words, place }: DrawnBox): string {
  return [name, ...words, ...(place === undefined ? [] : [place])].join(", ");
}

/** The picture in words: who writes, the topic, who reads, what is weakest. */
function inWords({ topic, writers, readers, sentences, noWriter, noReader }: DrawnWay): string {
  const ends = (boxes: readonly DrawnBox[], none: string): string =>
    boxes.length === 0 ? none : boxes.map(boxWords).join("; ");
  return [`${ends(writers, noWriter)} → ${boxWords(topic)} → ${ends(readers, noReader)}.`, ...sentences].join(" ");
}
