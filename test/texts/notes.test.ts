/** The notes on settings: about settings that exist, in both languages, and told by the hover as well as by `explain`. */
import fs from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { hover } from "../../server/src/features/hover.ts";
import { beliefsFile } from "../../server/src/features/viewer.ts";
import { catalogueOf } from "../../server/src/kafka/catalogue.ts";
import type { Role } from "../../server/src/model/component.ts";
import { javas } from "../../server/src/model/party.ts";
import { cataloguesOf } from "../../server/src/model/program.ts";
import { allNotes } from "../../server/src/texts/notes/all.ts";
import { beliefAt, settingNotes } from "../../server/src/texts/notes.ts";
import { langs, type Text } from "../../server/src/texts/text.ts";

const roles: readonly Role[] = ["producer", "consumer", "broker", "topic", "streams", "connect-worker", "connect-sink"];
const named = Object.values(allNotes()).flatMap((table) => Object.entries(table));

describe.each(named)("%s", (key, notes) => {
  const beliefs = notes.beliefs ?? [];
  const all = [notes.history, notes.elsewhere, notes.watch, ...beliefs.flatMap((one) => [one.belief, one.truth])];
  const texts: readonly Text[] = all.filter((one) => one !== undefined);

  it("says whole sentences in both languages", () => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      for (const lang of langs) expect(text[lang]).toMatch(/[.。]$/);
      expect(text["zh-cn"]).toMatch(/\p{Script=Han}/u);
    }
  });

  it("is told by the hover, of the beliefs one, and the page has them all", () => {
    const markdown = plain(hoverOf(key, notes));
    for (const text of [notes.history, notes.elsewhere, notes.watch]) expect(markdown).toContain(plain(text?.en ?? ""));
    const told = beliefs.filter(({ belief, truth }) => [belief, truth].every(({ en }) => markdown.includes(plain(en))));
    expect(told).toHaveLength(Math.min(1, beliefs.length));
    expect(markdown.includes("what else is believed")).toBe(beliefs.length > 1);
    for (const lang of langs) {
      const page = fs.readFileSync(`docs/rules/${beliefsFile(lang)}`, "utf8");
      for (const { belief, truth } of beliefs) expect(page).toContain(`> ${belief[lang]}\n\n${truth[lang]}\n`);
    }
  });
});

it.each([
  ["acks", "all", "acks=all waits for all replicas."],
  ["acks", "0", "acks decides whether sending is synchronous."],
  ["acks", undefined, "acks decides whether sending is synchronous."],
  ["enable.auto.commit", "false", "Manual commits prevent duplicates."],
])("tells beside %s=%s what is believed there", (key, value, belief) => {
  const notes = settingNotes(javas(key === "acks" ? "producer" : "consumer"), key);
  expect(notes && beliefAt(notes, value)?.belief.en).toBe(belief);
});

it("reaches settings below a prefix", () => {
  expect(settingNotes(javas("streams"), "producer.acks")).toBe(settingNotes(javas("producer"), "acks"));
  expect(settingNotes(javas("mirror-maker"), "source.consumer.isolation.level")).toBe(
    settingNotes(javas("consumer"), "isolation.level"),
  );
  expect(settingNotes(javas("producer"), "application.id")).toBeUndefined();
});

function hoverOf(key: string, notes: unknown): string {
  if (key.startsWith("spring.")) return markdownAt("application.properties", `${key}=x\n`, key);
  const role = roles.find((one) => settingNotes(javas(one), key) === notes && isKnown(one, key));
  expect(role, "no role knows the setting").toBeDefined();
  return markdownAt("x.properties", `# kafka-lossless: role=${role}\n${key}=1\n`, key);
}

function markdownAt(uri: string, text: string, key: string): string {
  return hover(analyze([parse({ uri, text })], {}), uri, text.indexOf(key) + 1, { lang: "en" })?.markdown ?? "";
}

function isKnown(role: Role, key: string): boolean {
  const isFactor = role === "topic" && key === "replication.factor";
  return isFactor || cataloguesOf(javas(role)).some((one) => catalogueOf(one).periods(key).length > 0);
}

/** Without the signs that keep Markdown quiet. */
function plain(text: string): string {
  return text.replaceAll("\\", "");
}
