/** What each release of Kafka and librdkafka changes: settings that come and go, defaults that change, rules that begin and end. */
import { catalogueOf, type Spec } from "../../server/src/kafka/catalogue.ts";
import { typeText } from "../../server/src/kafka/native-value.ts";
import { parseRange, parseRelease, type Release, showRelease } from "../../server/src/kafka/version.ts";
import { rules, systemRules } from "../../server/src/rules/index.ts";
import { type Lang, langs } from "../../server/src/texts/text.ts";
import type { Page } from "./page.ts";
import { defaultOf, roles } from "./settings.ts";
import { words } from "./words.ts";

interface Change {
  readonly at: Release;
  readonly key: string;
  readonly role: string;
  readonly before: Spec | undefined;
  readonly after: Spec | undefined;
}

/** One page for Kafka and one for librdkafka, in each language; newest release first. */
export function releasePages(): readonly Page[] {
  return langs.flatMap((lang) => [
    page(lang, "index", words[lang].sections.releases, changes(false), true),
    page(lang, "librdkafka", `${words[lang].sections.releases}: librdkafka`, changes(true), false),
  ]);
}

const documented = [...rules, ...systemRules.filter(({ stage }) => stage !== "draft")];

/** Releases before 2.0 are judged by nobody any more. */
const oldest = parseRelease("2.0") ?? 0;

function changes(isNative: boolean): readonly Change[] {
  const all = roles.filter((role) => (role === "librdkafka") === isNative);
  return all.flatMap((role) =>
    catalogueOf(role).names.flatMap((key) => changesOf(role, key, catalogueOf(role).periods(key))),
  );
}

function changesOf(role: string, key: string, periods: readonly Spec[]): readonly Change[] {
  return periods.flatMap((period, i) => {
    const [before, after] = [periods[i - 1], periods[i + 1]];
    const follows = before?.to === period.from ? before : undefined;
    const begins = period.from > oldest ? [{ at: period.from, key, role, before: follows, after: period }] : [];
    const isLast = after?.from !== period.to && period.to < (parseRelease("900") ?? 0) && period.to > oldest;
    return isLast ? [...begins, { at: period.to, key, role, before: period, after: undefined }] : begins;
  });
}

function page(lang: Lang, name: string, title: string, all: readonly Change[], hasRules: boolean): Page {
  const minors = [...new Set(all.map(({ at }) => minorOf(at)))].toSorted((a, b) => b - a);
  const sections = minors.flatMap((minor) => {
    const here = all.filter(({ at }) => minorOf(at) === minor);
    return [`## ${showRelease(minor)}`, "", ...table(here, lang), ...(hasRules ? rulesAt(minor, lang) : [])];
  });
  const other = hasRules ? `[librdkafka](librdkafka.md)` : `[Kafka](README.md)`;
  return {
    lang,
    path: `releases/${name}.html`,
    source: `docs/releases/${hasRules ? "README" : name}.md`,
    section: "releases",
    title,
    markdown: [`# ${title}`, "", terms[lang].about, "", other, "", ...sections].join("\n"),
    words: minors.map(showRelease).join(" "),
  };
}

function minorOf(release: Release): Release {
  return release - (release % 1_000);
}

/** Roles that see the same change share a row. */
function table(here: readonly Change[], lang: Lang): readonly string[] {
  const t = terms[lang];
  const rows = new Map<string, Set<string>>();
  for (const { at, key, role, before, after } of here.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const [was, is] = shown(before, after, lang);
    if (was === is) continue;
    const row = `[${key}](../settings/${key}.md) | ${at % 1_000 === 0 ? "" : showRelease(at)} | ${was} | ${is}`;
    rows.set(row, (rows.get(row) ?? new Set()).add(role));
  }
  if (rows.size === 0) return [];
  return [
    `| ${t.setting} | ${t.patch} | ${t.before} | ${t.after} | ${t.role} |`,
    "|---|---|---|---|---|",
    ...[...rows].map(([row, all]) => `| ${row} | ${[...all].join(", ")} |`),
    "",
  ];
}

/** Both sides of a change, as much of them as tells the difference. */
function shown(before: Spec | undefined, after: Spec | undefined, lang: Lang): readonly [string, string] {
  const t = terms[lang];
  if (before === undefined || after === undefined)
    return [
      before === undefined ? t.absent : defaultOf(before, lang),
      after === undefined ? t.gone : defaultOf(after, lang),
    ];
  const parts = (one: Spec): readonly string[] => [
    `${t.default} ${defaultOf(one, lang)}`,
    `${t.type} ${typeText(one.type)}`,
    (one.valid?.oneOf ?? []).map((value) => `\`${value}\``).join(" "),
  ];
  const [left, right] = [parts(before), parts(after)];
  const differing = left.map((part, i) => part !== right[i]);
  const side = (all: readonly string[]): string =>
    all.filter((part, i) => differing[i] === true && part !== "").join(", ");
  return [side(left), side(right)];
}

/** Rules whose releases begin or end with one of this line. */
function rulesAt(minor: Release, lang: Lang): readonly string[] {
  const bounds = (pick: "from" | "to"): readonly string[] =>
    documented
      .filter((rule) => {
        const ranges = Object.entries(("versions" in rule ? rule.versions : undefined) ?? {}).filter(
          ([axis]) => axis === "clients" || axis === "broker",
        );
        return ranges.some(([, range]) => parseRange(range).some((one) => minorOf(one[pick]) === minor));
      })
      .map(({ id }) => `[${id}](../rules/${id}.md)`);
  const [begin, end] = [bounds("from"), bounds("to")];
  return [
    ...(begin.length === 0 ? [] : [`${terms[lang].begin}: ${begin.join(", ")}`, ""]),
    ...(end.length === 0 ? [] : [`${terms[lang].end}: ${end.join(", ")}`, ""]),
  ];
}

const terms = {
  en: {
    about:
      "Settings that are new, gone, or have another default, type or set of values, as the real classes of each release say. For your own files `kafka-lossless upgrade --from 2.8 --to 4.0` says what changes.",
    setting: "setting",
    patch: "from",
    before: "before",
    after: "after",
    role: "read by",
    absent: "(not there)",
    gone: "(gone)",
    default: "default",
    type: "type",
    begin: "Rules that hold from here on",
    end: "Rules that hold before",
  },
  "zh-cn": {
    about:
      "新增、移除，或默认值、类型、可取的值有变化的配置项，来自各版本真实的类。`kafka-lossless upgrade --from 2.8 --to 4.0` 会说明您自己的文件有哪些变化。",
    setting: "配置项",
    patch: "起始",
    before: "之前",
    after: "之后",
    role: "读取者",
    absent: "（没有）",
    gone: "（已移除）",
    default: "默认值",
    type: "类型",
    begin: "从此版本起成立的规则",
    end: "在此版本之前成立的规则",
  },
} as const satisfies Readonly<Record<Lang, Readonly<Record<string, string>>>>;
