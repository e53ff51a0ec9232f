/** What parties of several files do together, in an editor: findings follow an edit of another file, and nothing is joined in vain. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { join } from "../../server/src/analysis/system.ts";
import type { MapPage } from "../../server/src/features/map-page.ts";
import { createJoinedWorkspace } from "../../server/src/lsp/joined-workspace.ts";
import { systemAcksHollow } from "../../server/src/rules/system/acks-hollow/rule.ts";
import type { SystemRule } from "../../server/src/rules/system-rule.ts";
import { cost } from "../support/cost.ts";
import { pulls } from "../support/editor.ts";
import { rulesOf, startWhole as start, until } from "../support/server.ts";
import { strimziTopic, writer } from "../support/shop.ts";

const root = "file:///shop/";
const application = `${root}orders/src/main/resources/application.yml`;
const topic = `${root}k8s/topic.yaml`;
const service = writer("orders", "shop-kafka-bootstrap:9092");
const sound = strimziTopic("orders", "shop", 3, "    min.insync.replicas: 2\n");
const weak = strimziTopic("orders", "shop", 3, "    min.insync.replicas: 1\n");
const hollow = "system-acks-hollow";

describe("an edit of the topic", () => {
  it("is followed to the producer in another open file, for an editor that is pushed to", async () => {
    const it = await start({ folders: [root.slice(0, -1)] });
    it.open(application, service, "yaml");
    it.open(topic, sound, "yaml");
    await it.pushed(topic);
    it.change(topic, weak);
    await until(() => rulesOf(lastOf(it, application)).includes(hollow));
    const [finding] = lastOf(it, application).filter(({ code }) => code === hollow);
    expect(finding?.relatedInformation?.map(({ location }) => location.uri)).toEqual([topic, topic]);
    it.change(topic, sound);
    await until(() => !rulesOf(lastOf(it, application)).includes(hollow));
  });

  it("makes an editor that pulls ask again", async () => {
    const capabilities = { ...pulls, workspace: { ...pulls.workspace, diagnostics: { refreshSupport: true } } };
    const it = await start({ capabilities, folders: [root.slice(0, -1)] });
    it.open(application, service, "yaml");
    it.open(topic, sound, "yaml");
    expect(rulesOf(await it.pulled(application))).not.toContain(hollow);
    await it.pulled(topic);
    const before = it.refreshed();
    it.change(topic, weak);
    await it.pulled(topic);
    await until(() => it.refreshed() > before);
    expect(rulesOf(await it.pulled(application))).toContain(hollow);
  });

  it("is followed from a file that nobody has opened", async () => {
    const files = new Map([
      [application, service],
      [topic, weak],
    ]);
    const it = await start({ files, folders: [root.slice(0, -1)], settings: () => ({ problems: "workspace" }) });
    await until(() => rulesOf(lastOf(it, application)).includes(hollow));
    files.set(topic, sound);
    it.changedOnDisk(topic);
    await until(() => !rulesOf(lastOf(it, application)).includes(hollow));
  });
});

it("line and hover above a party say what follows from the others", async () => {
  const it = await start({ folders: [root.slice(0, -1)] });
  it.open(application, service, "yaml");
  it.open(topic, weak, "yaml");
  await it.pushed(topic);
  await until(() => rulesOf(lastOf(it, application)).includes(hollow));
  expect(await it.lenses(application)).toContain(
    "acks=all may protect no more than acks=1: the topic has one replica, requires only one, or lets one that lags lead (topic.yaml)",
  );
  const hover = await it.hover(application, { line: 4, character: 10 });
  expect(JSON.stringify(hover?.contents)).toContain("Give orders three replicas and min.insync.replicas=2.");
});

describe("the map", () => {
  const files = new Map([
    [application, service],
    [topic, weak],
    [`${root}notes.yml`, "kafka: nothing\n"],
  ]);

  it("knows files that nobody has opened, and each box is a link to its line", async () => {
    const it = await start({ files, folders: [root.slice(0, -1)] });
    const { title, body } = await it.connection.sendRequest<MapPage>("kafkaLossless/map");
    expect(title).toBe("Delivery map");
    const links = [...body.matchAll(/<a href="command:kafkaLossless\.openPlace\?([^"]+)" aria-label="([^"]+)">/g)];
    expect(links.map(([, asked = "", label]) => [JSON.parse(decodeURIComponent(asked)), label])).toEqual([
      [
        [application, 5, 23],
        expect.stringMatching(/^place-out-0, .*orders\/src\/main\/resources\/application\.yml:6$/),
      ],
      [[topic, 9, 2], expect.stringMatching(/^orders, replicas: 3, .*k8s\/topic\.yaml:10$/)],
    ]);
    expect(body).toContain("acks=all may protect no more than acks=1 here");
  });

  it("follows an edit, in the reader's language", async () => {
    const it = await start({ files, folders: [root.slice(0, -1)], locale: "zh-cn" });
    it.open(topic, strimziTopic("orders", "shop", 1), "yaml");
    await it.pushed(topic);
    const { title, body } = await it.connection.sendRequest<MapPage>("kafkaLossless/map");
    expect(title).toBe("投递路径图");
    expect(body).toContain("副本数：1");
  });

  it("says so where nothing can be followed", async () => {
    const it = await start({ files: new Map(), folders: [root.slice(0, -1)] });
    const { body } = await it.connection.sendRequest<MapPage>("kafkaLossless/map");
    expect(body).toMatch(/^<p>No topic can be traced here/);
  });
});

function lastOf(it: Awaited<ReturnType<typeof start>>, uri: string) {
  return it.published.findLast((one) => one.uri === uri)?.diagnostics ?? [];
}

describe("joining", () => {
  const analysisOf = (uri: string, text: string) => analyze([parse({ uri, text })]);

  it("is not done again for a keystroke that changes no fact, and lines that moved are drawn where they stand now", () => {
    const changed: string[] = [];
    const joined = createJoinedWorkspace(
      () => [root],
      (uris) => changed.push(...uris),
    );
    const producer = analysisOf(application, service);
    joined.take(producer);
    joined.take(analysisOf(topic, weak));
    const [first] = joined.withOthers(producer).findings.filter(({ rule }) => rule === hollow);
    const joins = joined.joins();
    const moved = analysisOf(application, `# a comment\n${service}# another: acks\n`);
    joined.take(moved);
    const [second] = joined.withOthers(moved).findings.filter(({ rule }) => rule === hollow);
    expect(joined.joins()).toBe(joins);
    expect(second?.place.span.start).toBe((first?.place.span.start ?? 0) + "# a comment\n".length);
    joined.take(analysisOf(topic, sound));
    expect(joined.withOthers(moved).findings.map(({ rule }) => rule)).not.toContain(hollow);
    expect(joined.joins()).toBe(joins + 1);
  });

  it("a rule that fails over all files is among the crashes of what is asked", () => {
    const rule: SystemRule = {
      ...systemAcksHollow,
      check: () => {
        throw new TypeError();
      },
    };
    const joined = createJoinedWorkspace(
      () => [root],
      () => undefined,
      (parties, roots) => join(parties, roots, [rule]),
    );
    const producer = analysisOf(application, service);
    joined.take(producer);
    expect(joined.withOthers(producer).crashes.map((crash) => crash.rule)).toEqual([hollow]);
  });

  it("costs no more among two thousand files: a keystroke is judged, and nothing is joined", () => {
    const among = (count: number): number => {
      const joined = createJoinedWorkspace(
        () => [root],
        () => undefined,
      );
      joined.hold(true);
      for (let i = 0; i < count; i++)
        joined.take(analysisOf(`${root}s${i}/producer.properties`, `bootstrap.servers=k${i}:9092\nacks=all\n`));
      joined.take(analysisOf(topic, weak));
      joined.hold(false);
      let at = 0;
      return cost(() => {
        for (let i = 0; i < 40; i++) {
          const analysis = analysisOf(application, `# ${at++}\n${service}`);
          joined.take(analysis);
          expect(joined.withOthers(analysis).findings.some(({ rule }) => rule === hollow)).toBe(true);
        }
      });
    };
    among(1);
    expect(among(2000) / among(1)).toBeLessThan(2);
  });

  it("is done once for many files that are read one after the other", () => {
    const joined = createJoinedWorkspace(
      () => [root],
      () => undefined,
    );
    joined.hold(true);
    const before = joined.joins();
    for (let i = 0; i < 200; i++) {
      const analysis = analysisOf(`${root}s${i}/producer.properties`, `bootstrap.servers=k${i}:9092\nacks=all\n`);
      joined.take(analysis);
      joined.withOthers(analysis);
    }
    expect(joined.joins()).toBe(before);
    joined.hold(false);
    expect(joined.joins()).toBe(before + 1);
    expect(joined.all().analyses).toHaveLength(200);
  });
});
