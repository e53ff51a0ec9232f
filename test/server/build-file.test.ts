/** A build file in an editor: the version is marked, and its hover leads to the pages of its faults. */
import { expect, it } from "vitest";
import { pulls } from "../support/editor.ts";
import { rulesOf, startWhole } from "../support/server.ts";

const uri = "file:///p/pom.xml";
const pom = (boot: string): string => `<project>
  <parent>
    <groupId>org.springframework.boot</groupId>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>${boot}</version>
  </parent>
  <dependencies>
    <dependency><groupId>org.springframework.kafka</groupId><artifactId>spring-kafka</artifactId></dependency>
  </dependencies>
</project>
`;

it("marks a release at fault, and follows the edit to one without", async () => {
  const it = await startWhole({ capabilities: pulls, folders: ["file:///p"], files: new Map() });
  it.open(uri, pom("2.6.2"), "xml");
  const [found] = await it.pulled(uri);
  expect(found).toMatchObject({
    code: "build-release-at-fault",
    severity: 3,
    range: { start: { line: 4, character: 13 }, end: { line: 4, character: 18 } },
  });
  const shown = JSON.stringify((await it.hover(uri, { line: 4, character: 15 }))?.contents);
  expect(shown).toContain("release-batch-in-other-topic.md");
  expect(shown).toContain("producer-idempotence-default-not-effective-3-0-0-3-1-0.md");
  expect(await it.hover(uri, { line: 1, character: 4 })).toBeNull();
  it.change(uri, pom("4.0.6"));
  expect(rulesOf(await it.pulled(uri))).toEqual([]);
});
