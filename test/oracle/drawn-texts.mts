/** Texts drawn at random, the same on every machine: whole files, files with one character changed, and bits of grammar in any order. */

export type Grammar = "properties" | "yaml";

/** `count` texts of a grammar that follow from the seed alone; a longer list begins with the shorter one. */
export function drawnTexts(grammar: Grammar, count: number, seed: number): readonly string[] {
  const make = grammar === "properties" ? properties : yaml;
  return Array.from({ length: count }, (_, index) => make(new Draw(seed + index * 7919)));
}

function properties(draw: Draw): string {
  const kind = draw.below(10);
  if (kind < 3) return draw.some(25, () => draw.of(propertiesBits)).join("");
  const text = draw.some(12, () => propertiesLine(draw)).join("");
  return kind < 8 ? text : changed(text, draw, propertiesBits);
}

function propertiesLine(draw: Draw): string {
  const kind = draw.below(10);
  const end = draw.of(["\n", "\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n \t\n"]);
  if (kind === 0) return draw.of(dividers) + end;
  if (kind === 1) return draw.of(propertiesComments) + end;
  const indent = draw.of(["", "", "", " ", "\t", " \f"]);
  const key = draw.few(3, () => draw.of(propertiesKeys)).join(draw.of([".", ".", "\\ ", "\\\n  "]));
  const value = draw
    .few(3, () => draw.of(propertiesValues))
    .join(draw.of(["", ",", " ", "\\\n   ", "\\\r\n\t", "\\\r"]));
  return indent + key + draw.of(["=", "=", " = ", ":", ": ", " ", "\t", "==", " =: ", "\\=", ""]) + value + end;
}

const propertiesKeys = [
  ...[
    "acks",
    "retries",
    "linger.ms",
    "spring.kafka.producer.acks",
    "a",
    "a",
    "b",
    "key[]",
    "list[0]",
    "m[a.b]",
    "é",
    "k\\u0065y",
  ],
  ...["\\#a", "\\!b", "a#", "a\\:b", "a\\=b", "\\ ", "x\\ ", "", "\\u0023c", "\\\\", "\\k", "\\n"],
];
const propertiesValues = [
  ...[
    "all",
    "1",
    "-1",
    "0",
    "",
    "true",
    "a,b",
    "x , y",
    "${A:b}",
    "#no",
    "!no",
    "=x",
    ":y",
    "b  ",
    "C:\\\\dir",
    "C:\\dir",
  ],
  ...["\\u00e9", "\\u0041", "\\t", "\\n", "\\r", "\\f", "\\ z", "\\", "\\\\", "é", "\\,", "u0041", "\\#"],
];
const propertiesComments = [
  ...["# c", "! c", "#", "!", "#a=1", "# c \\", "#\\", "#\\u00zz", "# \\u00zz", "! \\", "#-", "#--", "#----", "#--- x"],
  ...["#-\\", "#\\n", "# c\\\\", "#=1", "\t# c", " ! c"],
];
const dividers = [
  "#---",
  "!---",
  "#---",
  "#--- ",
  "!---\t",
  " #---",
  "#---\\",
  "\\#---",
  "#\\---",
  "# c\n#---",
  "! c\n#---",
];
const propertiesBits = [
  ...[
    "a",
    "b.c",
    "=",
    ":",
    " ",
    "  ",
    "\t",
    "\f",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "#",
    "!",
    "-",
    "---",
    "#---\n",
    "!---\n",
    "# c\n",
  ],
  ...[
    "\\",
    "\\\n",
    "\\\r\n",
    "\\ ",
    "\\u",
    "\\u004",
    "\\u0041",
    "\\u000a",
    "\\u0020",
    "\\u0023",
    "\\uD800",
    "\\n",
    "[]=",
    ",",
  ],
  ...["é", "\u00a0", "\u0000", "\u0085", "\u001c"],
];

function yaml(draw: Draw): string {
  const kind = draw.below(10);
  if (kind === 0) return draw.some(18, () => draw.of(yamlBits)).join("");
  const text = draw
    .few(3, () => yamlDocument(draw))
    .join(draw.of(["---\n", "--- # d\n", "---\n", "...\n---\n", draw.of(["---\n", "...\n"]), "--- \n"]));
  const start = draw.of([
    "",
    "",
    "",
    "",
    "",
    "",
    "---\n",
    "# c\n",
    "\n",
    "%YAML 1.1\n---\n",
    draw.of(["--- ", "", "%TAG ! !x\n---\n"]),
    "\uFEFF",
  ]);
  return kind < 8 ? start + text : changed(start + text, draw, yamlBits);
}

function yamlDocument(draw: Draw): string {
  const kind = draw.below(12);
  if (kind === 0)
    return draw.of([
      "",
      "# nothing\n",
      "\n",
      "text\n",
      "~\n",
      "{}\n",
      "[]\n",
      "'q'\n",
      "- a\n- b: 1\n",
      "{a: 1, b: [c]}\n",
      "--\n",
    ]);
  return block(draw, "", 3);
}

/** A mapping, or sometimes a sequence, each line indented by `indent`. */
function block(draw: Draw, indent: string, depth: number): string {
  const sequence = draw.below(6) === 0;
  return draw
    .few(4, () => {
      const comment =
        draw.below(12) === 0 ? `${draw.of(["", indent, "  "])}# c: d\n` : draw.below(14) === 0 ? "\n" : "";
      if (sequence) return `${comment}${indent}-${below(draw, indent, depth, true)}`;
      const name = draw.usually(yamlKeys, rareKeys);
      const key = draw.below(40) === 0 ? `? ${name}\n${indent}` : name;
      return `${comment}${indent}${key}${draw.of([":", ":", ":", ":", ":", ":", ":", ":", " :"])}${below(draw, indent, depth, false)}`;
    })
    .join("");
}

/** What stands behind a key or a dash, with its line end. */
function below(draw: Draw, indent: string, depth: number, inSequence: boolean): string {
  const end = draw.of([
    "\n",
    "\n",
    "\n",
    "\n",
    "\n",
    "\n",
    "\r\n",
    " # c\n",
    "  \n",
    draw.of(["\n", "\t\n", "\t# c\n"]),
    "\n\n",
  ]);
  const kind = draw.below(12);
  const anchor = draw.below(12) === 0 ? ` ${draw.of(["&x", "&y", "&x", "&y", "&x", "!!str", "!!map", "!"])}` : "";
  const deeper = indent + draw.of(["  ", "  ", "  ", "    ", " "]);
  if (kind < 4 && depth > 0) {
    if (inSequence && anchor === "" && draw.below(2) === 0)
      return ` ${block(draw, `${indent}  `, depth - 1).trimStart()}`;
    return `${anchor}${end}${block(draw, draw.below(40) === 0 ? indent : deeper, depth - 1)}`;
  }
  if (kind === 4) return `${anchor} ${flow(draw, 2)}${end}`;
  if (kind === 5) return `${anchor} ${blockScalar(draw, deeper)}`;
  if (kind === 6 && draw.below(4) === 0) return ` ${draw.of(["*x", "*y", "*x"])}${end}`;
  if (kind === 7)
    return `${anchor} ${draw.of(["word\n more", "'q\n more'", '"q\\\n more"', "'q\n\n more'", "word\n\n more"]).replaceAll("\n ", `\n${deeper}`)}${end}`;
  return `${anchor} ${draw.usually(yamlScalars, rareScalars)}${end}`;
}

function flow(draw: Draw, depth: number): string {
  const inner = (): string =>
    depth > 0 && draw.below(4) === 0 ? flow(draw, depth - 1) : draw.usually(flowScalars, rareFlow);
  const gap = draw.of(["", " ", " ", "\n      "]);
  if (draw.below(2) === 0) return `[${gap}${draw.some(3, inner).join(`,${gap}`)}${draw.of(["", "", gap, ","])}]`;
  const pair = (): string => `${draw.usually(flowKeys, rareFlowKeys)}${draw.of([": ", ": ", ": ", ":", ""])}${inner()}`;
  return `{${gap}${draw.some(3, pair).join(`,${gap}`)}${draw.of(["", "", gap, ","])}}`;
}

function blockScalar(draw: Draw, indent: string): string {
  const head = draw.of(["|", ">", "|-", ">-", "|+", ">+", "|", ">", "|2", ">1-", "| # c", draw.of(["|x", "|-", "|0"])]);
  const lines = draw.some(4, () => draw.of(["a", "b: c", "", "  deep", "# no comment", "- x", "\ttab", "last "]));
  return `${head}\n${lines.map((line) => (line === "" ? "\n" : `${indent}${line}\n`)).join("")}${draw.of(["", "", "\n"])}`;
}

const yamlKeys = [
  ...[
    "acks",
    "retries",
    "spring",
    "kafka",
    "producer",
    "consumer",
    "spring.kafka",
    "a",
    "b",
    "c",
    "d",
    "e.f",
    "bootstrap-servers",
    "x1",
  ],
  ...[
    "on",
    "1",
    "1.50",
    "010",
    "0x1F",
    "'q k'",
    '"d\tk"',
    "'[m.n]'",
    '"[o]"',
    "x y",
    "''",
    "é",
    "=",
    "-x",
    "a#b",
    "!!str 1",
    "!!int 2",
  ],
];
const rareKeys = [
  "<<",
  "<<",
  "<<",
  "null",
  "~",
  "*x",
  "&x k",
  "&k",
  "[a]",
  "{a: b}",
  "'",
  "@k@",
  "{{ k }}",
  "%k",
  "? k",
];
const yamlScalars = [
  ...[
    "all",
    "1",
    "-1",
    "on",
    "off",
    "Yes",
    "y",
    "010",
    "08",
    "0o7",
    "0x1F",
    "0b11",
    "1_000",
    "1:30",
    "1:30.5",
    "1.10",
    "1e3",
    "1e10",
    "1.5e+20",
  ],
  ...[
    "0.0001",
    ".inf",
    "-.INF",
    ".NaN",
    "~",
    "null",
    "NULL",
    "",
    "2024-01-01",
    "2024-01-01T10:00:00Z",
    "1.2.3",
    "12345678901234567890",
    "=",
  ],
  ...[
    "'a b'",
    "'it''s'",
    '"a\tb"',
    '"\u00e9"',
    '"\x41"',
    '"a\\"',
    "''",
    '""',
    "http://x:80#y",
    "${A:b}",
    "#{x}",
    "a # c",
    "a #",
    "'a\n'",
  ],
  ...[
    "a%",
    "!!str 010",
    "!!str",
    "! x",
    "&x v",
    "&y",
    "-x",
    "?",
    "?x",
    ":x",
    "::",
    "[]",
    "{}",
    "x,y",
    "a]",
    "a}",
    "x ",
    "localhost:9092",
  ],
  ...[
    "+1",
    "+.5",
    "._",
    ".",
    "1.",
    "1._",
    "0_",
    "-0",
    "-0.0",
    "0b",
    "0x",
    "1__0",
    "9007199254740993",
    "1e400",
    "190:20:30",
    "99999999:59",
  ],
  ...[
    "a\tb",
    "é",
    "!!null x",
    "!!bool on",
    "!!float 1.5",
    "!!binary YQ==",
    "!<tag:yaml.org,2002:str> 1",
    "12345678.9",
    "1.0E+7",
    "123456789.125",
  ],
];
const rareScalars = [
  ...[
    "<<",
    '"\\q"',
    '"a\\',
    "a: b",
    "@v@",
    "`x",
    "%x",
    "!t x",
    "- x",
    "-",
    "? x",
    "a:",
    "{{ x }}",
    "*z",
    "x\u0085y",
    "\u2028",
    "\u0007",
    "|",
    ">",
  ],
  ...[
    "[",
    "}",
    "'a' b",
    "!!int x",
    "!!int 010",
    "!!bool x",
    "!!float 5",
    "!!timestamp 2024-01-01",
    "!!set {a}",
    "!!map x",
    "@",
    ", a",
    "&x &y z",
  ],
];
const flowScalars = [
  "1",
  "on",
  "'a'",
  '"b"',
  "x y",
  "c",
  "a:b",
  "http://h",
  "~",
  "!!str 1",
  "a#b",
  "-1",
  "{}",
  "[]",
  "d",
];
const rareFlow = ["", "*x", "&x f", "-", "?", "a: b", "|", "<<", "@", "'", "? a : b", "# c\n", "a #c\n", "- a"];
const flowKeys = ["a", "b", "c", "1", "'a'", '"b"', "on", "d", "e.f", "x y", "g"];
const rareFlowKeys = ["<<", "? a", "[k]", "{k: v}", "*x", "", "&x h", "'x y' ", "~"];
const yamlBits = [
  ...[
    "a",
    "b",
    ": ",
    ":",
    " ",
    "  ",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "- ",
    "-",
    "# c\n",
    "#",
    "---\n",
    "...\n",
    "--- ",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
  ],
  ...[
    ",",
    "&x ",
    "*x",
    "<<: ",
    "? ",
    "?",
    "!!int ",
    "!t ",
    "!",
    "|\n",
    ">-\n",
    "%",
    "%YAML 1.1\n",
    "@",
    "`",
    "\\",
    "1",
    "on",
    "010",
    "é",
    "\u0085",
  ],
  ...["\u0000", "\uFEFF", "\u2028", "\u{1F600}", "${x}", "=", "~"],
];

function changed(text: string, draw: Draw, bits: readonly string[]): string {
  const at = draw.below(text.length + 1);
  return text.slice(0, at) + (draw.below(3) === 0 ? "" : draw.of(bits)) + text.slice(at + draw.below(3));
}

class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
    this.below(2);
  }

  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  of(list: readonly string[]): string {
    return list[this.below(list.length)] ?? "";
  }

  /** Mostly one of `list`. */
  usually(list: readonly string[], rare: readonly string[]): string {
    return this.of(this.below(40) === 0 ? rare : list);
  }

  /** From none to `most`. */
  some(most: number, make: () => string): readonly string[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }

  /** From one to `most`. */
  few(most: number, make: () => string): readonly string[] {
    return Array.from({ length: 1 + this.below(most) }, make);
  }
}
