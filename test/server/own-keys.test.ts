/** A key that the application's own sources read is not unknown in the editor either. */
import { expect, it } from "vitest";
import { springUnknownKafkaProperty } from "../../server/src/rules/spring/unknown-kafka-property/rule.ts";
import { pulls, pushes } from "../support/editor.ts";
import { rulesOf, start, until } from "../support/server.ts";

const root = "file:///project/";
const yml = `${root}src/main/resources/application.yml`;
const source = `${root}src/main/java/shop/Kafka.java`;
const text = "spring:\n  kafka:\n    producer:\n      acks: all\n      linger-ms: 10\n";
const reading = '@Value("${spring.kafka.producer.linger-ms:10}")\n';
const rules = [springUnknownKafkaProperty];

it("nothing is reported of what a source reads", async () => {
  const it = await start({ rules, capabilities: pulls, files: new Map([[source, reading]]), folders: [root] });
  it.open(yml, text, "yaml");
  expect(rulesOf(await it.pulled(yml))).toEqual([]);
});

it("what none of them reads is reported, until one does", async () => {
  const files = new Map([[source, "class Kafka {}"]]);
  const it = await start({
    rules,
    files,
    folders: [root],
    capabilities: {
      ...pushes,
      workspace: { ...pushes.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  await until(() => it.registered.includes("workspace/didChangeWatchedFiles"));
  it.open(yml, text, "yaml");
  expect(rulesOf(await it.pushed(yml))).toEqual(["spring-unknown-kafka-property"]);
  const later = async (uri: string, content: string): Promise<readonly unknown[]> => {
    const count = it.published.length;
    files.set(uri, content);
    it.changedOnDisk(uri);
    await until(() => it.published.length > count);
    return rulesOf(it.published.at(-1)?.diagnostics ?? []);
  };
  expect(await later(source, reading)).toEqual([]);
  expect(await later(source, "class Kafka {}")).toEqual(["spring-unknown-kafka-property"]);
  // A source in folders that were not there before.
  expect(await later(`${root}src/main/kotlin/shop/own/Kafka.kt`, reading)).toEqual([]);
});
