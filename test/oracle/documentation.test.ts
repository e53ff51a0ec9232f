/** What links to a setting in Kafka's documentation leads to a place that the release itself makes; the places were recorded from it. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueOf, catalogueRoles } from "../../server/src/kafka/catalogue.ts";
import { kafkaDocs, settingDocs } from "../../server/src/kafka/documentation.ts";
import { rules } from "../../server/src/rules/index.ts";

interface Recorded {
  readonly releases: readonly string[];
  /** By role and prefix, by the releases that have them, the settings. */
  readonly places: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const { releases, places } = JSON.parse(
  readFileSync(new URL("answers/documentation.json", import.meta.url), "utf8"),
) as Recorded;
const anchors = new Set(
  Object.entries(places).flatMap(([page, groups]) =>
    Object.entries(groups).flatMap(([having, names]) =>
      having.split(" ").flatMap((release) => names.map((name) => `${digits(release)} ${page.split(" ")[1]}${name}`)),
    ),
  ),
);

/** They have a place, but no file of a broker can hold them: they are altered in the running cluster. */
const onlyByCommand = [
  "follower.replication.throttled.rate",
  "leader.replication.throttled.rate",
  "replica.alter.log.dirs.io.max.bytes.per.second",
];

describe("links to settings", () => {
  it.each(catalogueRoles)("of %s lead somewhere", (role) => {
    for (const name of catalogueOf(role).names) {
      const link = settingDocs(role, name);
      if (link !== undefined) expect(isPlace(link), `${name}: ${link}`).toBe(true);
    }
  });

  it.each(Object.keys(places))("lead to every place of %s, in the newest release that has it", (page) => {
    const [role, prefix] = page.split(" ");
    const known = catalogueRoles.find((one) => one === role);
    const wrong = Object.entries(places[page] ?? {}).flatMap(([having, names]) => {
      const newest = digits(having.split(" ").at(-1) ?? "");
      const leads = (name: string): boolean => {
        const link = known && settingDocs(known, name);
        return link?.includes(`/${newest}/`) === true && link.endsWith(`#${prefix}${name}`);
      };
      return names.filter((name) => !leads(name));
    });
    expect(wrong).toEqual(role === "broker" ? onlyByCommand : []);
  });

  it("are silent about what no page tells", () => {
    expect(settingDocs("connect-worker", "offset.storage.file.filename")).toBeUndefined();
    expect(settingDocs("mirror-maker", "clusters")).toBeUndefined();
    expect(settingDocs("producer", "no.such.setting")).toBeUndefined();
  });

  it("name the newest recorded release", () => {
    expect(kafkaDocs("")).toBe(`https://kafka.apache.org/${digits(releases.at(-1) ?? "")}/`);
  });
});

describe("references of rules", () => {
  const urls = rules.flatMap(({ id, docs }) => docs.references.map(({ url }) => [id, url ?? ""] as const));

  it("lead to no page that only sends on: there a setting's place is lost", () => {
    expect(urls.filter(([, url]) => /kafka\.apache\.org\/(?:\d+\/)?documentation/.test(url))).toEqual([]);
  });

  it("lead to places that exist", () => {
    expect(urls.filter(([, url]) => /configs_/.test(url) && !isPlace(url))).toEqual([]);
  });

  it("have an address wherever they ask for one of a setting", () => {
    const folder = new URL("../../server/src/rules/", import.meta.url);
    const asked = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => [
        ...readFileSync(new URL(file, folder), "utf8").matchAll(/settingDocs\("([^"]+)", "([^"]+)"\)/g),
      ]);
    expect(asked.length).toBeGreaterThan(50);
    for (const [call, role, name] of asked) {
      const known = catalogueRoles.find((one) => one === role);
      expect(known && settingDocs(known, name ?? ""), call).toBeDefined();
    }
  });
});

function isPlace(url: string): boolean {
  const [, release, place] = /kafka\.apache\.org\/(\d+)\/configuration\/[a-z-]+\/#(.+)$/.exec(url) ?? [];
  return anchors.has(`${release} ${place}`);
}

/** `4.3.1` as the site's addresses have it. */
function digits(release: string): string {
  return release.split(".").slice(0, 2).join("");
}
