/** The sentence about what a rule's fault came to on a real cluster, before and after the fix. */
import { type Seen, type SeenCount, seenOnCluster } from "../kafka/lab.ts";
import { harms, plainCounts, prices, seenTexts } from "../texts/seen.ts";
import { type Lang, render, say, type Text } from "../texts/text.ts";

/** One sentence for each fault that the lab has tried with the files of a rule, as plain text; none for most rules. */
export function seenLines(rule: string, lang: Lang): readonly string[] {
  return seenOnCluster(rule).map((seen) => seenLine(seen, lang));
}

function seenLine(seen: Seen, lang: Lang): string {
  return render(
    say(seenTexts.line, {
      releases: releasesText(seen, lang),
      told: seen.told[lang],
      bad: badText(seen, lang),
      after: afterText(seen, lang),
      fixed: fixedText(seen, lang),
    }),
    lang,
  );
}

function afterText({ mended, mendedIn = "", application }: Seen, lang: Lang): string {
  if (mended !== "upgrade") return (mended === "fix" ? seenTexts.afterFix : seenTexts.byHand)[lang];
  const to = application === undefined ? mendedIn : `${application.name} ${mendedIn}`;
  return render(say(seenTexts.afterUpgrade, { to }), lang);
}

/** `Kafka 3.9.1 and 4.1.2`, or `Spring Boot 3.5.15 on Kafka 4.1.2`. */
export function releasesText(
  { releases, clients, application }: Pick<Seen, "releases" | "clients" | "application">,
  lang: Lang,
): string {
  const list = lang === "en" ? new Intl.ListFormat("en").format(releases) : releases.join("、");
  if (application !== undefined) return render(say(seenTexts.application, { ...application, releases: list }), lang);
  const message =
    clients === undefined
      ? say(seenTexts.kafka, { releases: list })
      : say(seenTexts.oldClients, { releases: list, clients });
  return render(message, lang);
}

/** What went wrong without the fix, after how many were confirmed, committed or processed. */
export function badText({ bad }: Pick<Seen, "bad">, lang: Lang): string {
  return countsText(bad, { ...plainCounts, ...harms }, lang);
}

/** What is still wrong after the fix, and its price. */
export function fixedText({ fixed }: Pick<Seen, "fixed">, lang: Lang): string {
  const still = countsText(fixed, harms, lang);
  const price = countsText(fixed, prices, lang);
  return [still === "" ? seenTexts.none[lang] : still, price]
    .filter((part) => part !== "")
    .join(lang === "en" ? ", " : "，");
}

function countsText(counts: Seen["bad"], words: Readonly<Record<string, Text>>, lang: Lang): string {
  return Object.entries(words)
    .flatMap(([name, text]) => {
      const count = counts[name];
      return count === undefined ? [] : [render({ text, args: { count: countText(count, lang) } }, lang)];
    })
    .join(lang === "en" ? ", " : "，");
}

function countText(count: SeenCount, lang: Lang): string {
  const number = (one: number): string => one.toLocaleString("en");
  if (typeof count === "number") return number(count);
  if (count.to === undefined) return render(say(seenTexts.atLeast, { from: number(count.from) }), lang);
  return render(say(seenTexts.range, { from: number(count.from), to: number(count.to) }), lang);
}
