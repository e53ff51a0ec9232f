/** Texts drawn at random, the same on every machine: whole files, files with one character changed, and bits of grammar in any order. */

export type Grammar = "properties" | "yaml";

/** `count` texts of a grammar that follow from the seed alone; a longer list begins with the shorter one. */
export function drawnTexts(grammar: Grammar, count: number, seed: number): readonly string[] {
  const make =
    grammar === "properties"
      ? properties
      : (draw: Draw) => yaml(draw).replace(doubleBrace, "").replace(nameBeforeColon, "$1 :");
  return Array.from({ length: count }, (_, index) => make(new Draw(seed + index * 7919)));
}

/** Stands for a template's marker here, and is never drawn: SnakeYAML takes it for a mapping that is a key. */
const doubleBrace = /\{(?=\s*\{)/g;

/** Where the name of an anchor or alias ends before a colon is told in two ways. */
const nameBeforeColon = /([&*]\w*):/g;

function properties(draw: Draw): string {
  const kind = draw.below(10);
  if (kind < 3) return draw.some(25, () => draw.of(propertiesBits)).join("");
  const text = draw.some(12, () => propertiesLine(draw)).join("");
  return kind < 8 ? text : changed(text, draw, propertiesBits, /(?!)/);
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
  const kind = draw.below(12);
  if (kind === 0) return draw.some(18, () => draw.of(yamlBits)).join("");
  const documents = draw.few(3, () => yamlDocument(draw)).join(draw.of(dividersOfYaml));
  const start = draw.usually(["", "", "", "", "", "---\n", "# c\n", "\n", "%YAML 1.1\n---\n"], rareStarts);
  return start + (kind < 9 ? documents : changed(documents, draw, changes, /['"[\]{}\n\r\\ :,]/));
}

function yamlDocument(draw: Draw): string {
  const kind = draw.below(16);
  if (kind === 0) return draw.of(smallDocuments);
  const anchors = kind < 5 ? "anchors: &x {p: 1, q: on}\nmore: &y 5\n" : "";
  return anchors + block(draw, "", 3);
}

/** A mapping, or sometimes a sequence, each line indented by `indent`. */
function block(draw: Draw, indent: string, depth: number): string {
  const sequence = draw.below(6) === 0;
  const names = new Set<string>();
  return draw
    .few(4, () => {
      const comment = draw.below(12) === 0 ? `${draw.of(["", indent, "  "])}# c: d\n` : draw.of(noComments);
      if (sequence) return `${comment}${indent}-${below(draw, indent, depth, true)}`;
      const name = draw.usually(yamlKeys, rareKeys);
      if (names.has("<<") && name === "<<") return "";
      names.add(name === "<<" ? name : "");
      if (name === "<<") return `${comment}${indent}<<: ${draw.of(merged)}\n`;
      // Now and then a key is there twice, which is refused.
      if (names.has(name) && draw.below(20) > 0) return "";
      names.add(name);
      const colon = draw.below(60) === 0 ? `\n${indent}:` : draw.usually([":"], [" :"]);
      return `${comment}${indent}${colon.startsWith("\n") ? "? " : ""}${name}${colon}${below(draw, indent, depth, false)}`;
    })
    .join("");
}

/** What stands behind a key or a dash, with its line end. */
function below(draw: Draw, indent: string, depth: number, inSequence: boolean): string {
  const end = draw.usually(["\n", "\n", "\n", "\n", "\r\n", " # c\n", "  \n", "\n\n"], ["\t\n", "\t# c\n"]);
  const kind = draw.below(12);
  const anchor =
    draw.below(12) === 0 ? ` ${draw.usually(["&z", "&w", "&z", "!!str", "!"], ["!!map", "!!seq", "!t"])}` : "";
  const deeper = indent + draw.of(["  ", "  ", "  ", "    ", " "]);
  if (kind < 4 && depth > 0) {
    const head = anchor.includes("str") ? "" : anchor;
    if (inSequence && head === "" && draw.below(2) === 0) {
      return ` ${block(draw, `${indent}  `, depth - 1).trimStart()}`;
    }
    return `${head}${end}${block(draw, draw.below(60) === 0 ? indent : deeper, depth - 1)}`;
  }
  if (kind === 4) return ` ${draw.usually([""], ["&z ", "!!map ", "!!seq "])}${flow(draw, `${indent}   `, 2)}${end}`;
  if (kind === 5) return `${anchor} ${blockScalar(draw, deeper)}`;
  if (kind === 6 && draw.below(4) === 0) return ` ${draw.of(["*x", "*y", "*x"])}${end}`;
  if (kind === 7) return `${anchor} ${draw.of(longScalars).replaceAll("\n ", `\n${deeper}  `)}${end}`;
  return `${anchor} ${draw.usually(yamlScalars, rareScalars)}${end}`;
}

function flow(draw: Draw, indent: string, depth: number): string {
  const gap = draw.of(["", " ", " ", `\n${indent}`]);
  const inner = (): string =>
    depth > 0 && draw.below(4) === 0
      ? flow(draw, indent, depth - 1)
      : draw.usually(flowScalars, rareFlow) + draw.usually([""], [` #c\n${indent}`]);
  const [open, close] = draw.below(2) === 0 ? "[]" : "{}";
  const names = new Set<string>();
  const pair = (): string => {
    const name = draw.usually(flowKeys, rareFlowKeys);
    const written = names.has(name) ? `${name}${names.size}` : name;
    names.add(name);
    return `${written}${draw.usually([": "], [":", ""])}${inner()}`;
  };
  const items = draw.some(3, open === "[" ? inner : pair);
  const last = items.length > 0 ? draw.of(["", "", gap, ","]) : "";
  return `${open}${gap}${items.join(`,${gap}`)}${last}${close}`;
}

function blockScalar(draw: Draw, indent: string): string {
  const head = draw.usually(["|", ">", "|-", ">-", "|+", ">+", "| # c"], ["|2", ">1-", "|x", "|0", ">-1"]);
  const lines = draw.some(4, () => draw.of(["a", "b: c", "", "  deep", "# no comment", "- x", "\ttab", "last "]));
  return `${head}\n${lines.map((line) => (line === "" ? "\n" : `${indent}${line}\n`)).join("")}${draw.of(["", "", "\n"])}`;
}

const rareStarts = ["--- ", "\uFEFF", "\uFEFF", "\uFEFF---\n"];
const dividersOfYaml = ["---\n", "--- # d\n", "---\n", "...\n---\n", "--- \n", "---\n\n"];
const smallDocuments = [
  ...["", "# nothing\n", "\n", "text\n", "~\n", "{}\n", "[]\n", "'q'\n", "- a\n- b: 1\n", "{a: 1, b: [c]}\n", "--\n"],
];
const noComments = ["", "", "", "", "", "", "", "", "", "", "", "", "\n"];
const merged = ["*x", "*x", "*x # c", "[*x, {b: 1}]", "{p: 2, acks: 1}", "[]", "5", "*y", "[*x, *x]"];
/** What one change puts in: nothing that opens what another line has to close. */
const changes = [...[" ", "  ", "x", "- ", "#", " # c", "!!str ", "\t", "@", "|", "=", "~", "é", "${x}", "on", "0"]];
const yamlKeys = [
  ...["acks", "retries", "spring", "kafka", "producer", "consumer", "spring.kafka", "a", "b", "c", "d", "e.f", "x1"],
  ...["bootstrap-servers", "client-id", "g", "h", "properties", "on", "1", "1.50", "010", "0x1F", "'q k'", '"d\\tk"'],
  ...["'[m.n]'", '"[o]"', "x y", "''", "é", "=", "-x", "a#b", "!!str 1", "!!int 2"],
];
const rareKeys = ["<<", "<<", "<<", "null", "~", "*y ", "&k k", "&k ", "[a]", "{a: b}", "{a: [b, ~]}", "'", "@k@"];
const longScalars = ["word\n more", "'q\n more'", '"q\\\n more"', "'q\n\n more'", "word\n\n more", '"q \n  more\\n"'];
const yamlScalars = [
  ...["all", "1", "-1", "on", "off", "Yes", "y", "010", "08", "0o7", "0x1F", "0b11", "1_000", "1:30", "1:30.5", "1.10"],
  ...["1e3", "1e10", "1.5e+20", "0.0001", ".inf", "-.INF", ".NaN", "~", "null", "NULL", "", "2024-01-01", "1.2.3", "="],
  ...["2024-01-01T10:00:00Z", "12345678901234567890", "'a b'", "'it''s'", '"a\\tb"', '"\\u00e9"', '"\\x41"', '"a\\\\"'],
  ...[
    "''",
    '""',
    "http://x:80#y",
    "${A:b}",
    "#{x}",
    "a # c",
    "a #",
    "a%",
    "!!str 010",
    "!!str",
    "! x",
    "! 010",
    "&z v",
  ],
  ...[
    "&w",
    "-x",
    "?x",
    ":x",
    "[]",
    "{}",
    "x,y",
    "a]",
    "a}",
    "x ",
    "localhost:9092",
    "+1",
    "+.5",
    ".",
    "1.",
    "1._",
    "0_",
  ],
  ...[
    "-0",
    "-0.0",
    "0b",
    "0x",
    "1__0",
    "9007199254740993",
    "1e400",
    "190:20:30",
    "99999999:59",
    "a\tb",
    "é",
    "!!null x",
  ],
  ...["!!bool on", "!!float 1.5", "!<tag:yaml.org,2002:str> 1", "12345678.9", "1.0E+7", "123456789.125", "'a\tb'"],
];
const rareScalars = [
  ...["<<", '"\\q"', '"a\\', "a: b", "@v@", "`x", "!t x", "- x", "-", "? x", "a:", "*w", "::", "\u0007", "._"],
  ...[
    "[",
    "}",
    "'a' b",
    "!!int x",
    "!!int 010",
    "!!bool x",
    "!!float 5",
    "!!float x",
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
const rareFlow = ["", "*x ", "&z f", "a: b", "@", "'"];
const flowKeys = ["a", "b", "c", "1", "'a'", '"b"', "on", "d", "e.f", "x y", "g"];
const rareFlowKeys = ["? a", "[k]", "*y ", "", "&z h", "'x y' ", "~"];
const yamlBits = [
  ...["a", "b", ": ", ":", " ", "  ", "\n", "\n", "\r\n", "\r", "- ", "-", "# c\n", "#", "---\n", "...\n", "--- "],
  ...["[", "]", "{", "}", ",", "&x ", "*x", "<<: ", "!!int ", "!t ", "!", "|\n", ">-\n", "@", "`", "\\", "1"],
  ...["on", "010", "é", "\u0000", "\u{1F600}", "${x}", "=", "~", "a: ", "b: 1\n", "- c\n"],
];

/** The text with a bit put in, or a character or two left out: none of those in `kept`. */
function changed(text: string, draw: Draw, bits: readonly string[], kept: RegExp): string {
  const at = draw.below(text.length + 1);
  const left = text.slice(at, at + draw.below(3));
  const inserted = draw.below(3) === 0 ? "" : draw.of(bits);
  const indents = bits === changes && /(?:^|\n) *$/.test(text.slice(0, at));
  return (
    text.slice(0, at) +
    (indents ? " " : inserted) +
    text.slice(kept.test(left) || text[at + left.length] === ":" ? at : at + left.length)
  );
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
