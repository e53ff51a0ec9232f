/** The picture and the flow chart of a map: links in the order of reading, words for who does not see, and no markup from a file. */
import { expect, it } from "vitest";
import { mapMermaid } from "../../server/src/timeline/map-mermaid.ts";
import { mapPicture } from "../../server/src/timeline/map-picture.ts";
import type { DrawnWay } from "../../server/src/timeline/way.ts";

const way: DrawnWay = {
  topic: { name: "orders", words: ["copies: 1"], place: "k8s/orders.yaml:9", href: "command:open?topic", mark: "lost" },
  writers: [{ name: `<script>"a"&b`, words: ["at least once"], place: "a/b.yml:1", href: "command:open?writer" }],
  readers: [{ name: "reader", words: [], href: 'command:open?"reader"' }],
  noWriter: "nobody writes",
  noReader: "nobody reads",
  sentences: ["weakest: <one> copy"],
};

it("has its links in the order of reading, each with its words", () => {
  const links = [...mapPicture([way], "Map", "en").matchAll(/<a href="([^"]+)" aria-label="([^"]+)">/g)];
  expect(links.map(([, href, label]) => [href, label])).toEqual([
    ["command:open?writer", "&lt;script&gt;&quot;a&quot;&amp;b, at least once, a/b.yml:1"],
    ["command:open?topic", "orders, copies: 1, k8s/orders.yaml:9"],
    ["command:open?&quot;reader&quot;", "reader"],
  ]);
});

it("says in words what it shows, and that an end is not known", () => {
  expect(mapPicture([{ ...way, readers: [] }], "Map", "en")).toContain("copies: 1, k8s/orders.yaml:9 → nobody reads.");
  expect(mapPicture([way], "Map", "en")).toMatch(/role="group"/);
});

it.each(["light", "dark"] as const)("lets nothing of a file become markup (%s)", (shade) => {
  expect(mapPicture([way], "Map", "en", shade)).not.toMatch(/<script|<one>/);
  expect(mapMermaid([way])).not.toMatch(/<script|"a"/);
});

it("breaks a long path behind its slashes", () => {
  const place = "orders-service/src/main/resources/application-production.yml:12";
  const lines = [
    ...mapPicture([{ ...way, topic: { name: "t", words: [], place } }], "Map", "en").matchAll(/>([^<]*\/)</g),
  ];
  expect(lines.map(([, line]) => line)).toContain("orders-service/src/main/");
});
