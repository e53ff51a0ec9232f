/** The releases that a run was judged for and where they were learnt, in one line, as far as anything is known. */
import { showInterval } from "../../kafka/version.ts";
import type { Component } from "../../model/component.ts";
import { cliTexts } from "../../texts/cli.ts";
import { type Lang, type Message, say } from "../../texts/text.ts";
import type { Checked, CheckedFile } from "../checked.ts";

/** `undefined` where no release is named or found: then every release is possible, and the findings say so. */
export function judgedFor(checked: Checked, lang: Lang): Message | undefined {
  const known = [...new Set(checked.files.flatMap(versionsOf))];
  if (known.length === 0) return undefined;
  const versions = known.slice(0, most).join(cliTexts.between[lang]);
  return known.length <= most
    ? say(cliTexts.judgedFor, { versions })
    : say(cliTexts.judgedForMore, { versions, more: String(known.length - most) });
}

/** A repository of many modules has many; nobody reads them all. */
const most = 6;

const products = {
  clients: "kafka-clients",
  broker: "Kafka broker",
  springBoot: "Spring Boot",
  librdkafka: "librdkafka",
} as const;

function versionsOf({ path, analysis }: CheckedFile): readonly string[] {
  return analysis.components
    .filter(({ anchor }) => anchor.uri === path)
    .flatMap((component) => {
      const versions = analysis.versions(component);
      return axesOf(component).flatMap((axis) => {
        const { interval, from } = versions[axis];
        const release = showInterval(interval);
        // What a setting of the file gives away is a bound, and its reader sees the setting.
        if (!/^\d[\d.]*$/.test(release)) return [];
        // Where Spring Boot's own release was found is told with it.
        const place = from === "pinned" ? "" : ` (${from.replace(/ \(.*\)$/, "")})`;
        return [`${products[axis]} ${release}${place}`];
      });
    });
}

function axesOf({ role, program }: Component): readonly (keyof typeof products)[] {
  if (role === "broker" || role === "topic") return ["broker"];
  return program === "librdkafka" ? ["librdkafka"] : ["clients", "springBoot"];
}
