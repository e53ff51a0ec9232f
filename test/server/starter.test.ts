/** A project file to begin with, asked for by the editor: what the folder shows, and nothing of folders that are not open. */
import { expect, it } from "vitest";
import { startWhole } from "../support/server.ts";

const request = "kafkaLossless/starter";
const files = new Map([
  [
    "file:///shop/pom.xml",
    "<project><dependencies><dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId><version>3.7.1</version></dependency></dependencies></project>",
  ],
  ["file:///shop/orders/producer.properties", "bootstrap.servers=kafka:9092\nacks=all\n"],
  ["file:///shop/orders/consumer.properties", "bootstrap.servers=kafka:9092\ngroup.id=orders\n"],
  ["file:///shop/connect/sink.json", '{"name": "a", "config": {"connector.class": "x.Sink", "topics": "t"}}'],
  ["file:///bank/producer.properties", "bootstrap.servers=kafka:9092\nacks=all\n"],
]);

it("counts the carriers of one folder, and names the place of a release as seen from there", async () => {
  const editor = await startWhole({ folders: ["file:///shop", "file:///bank"], files });
  const text = await editor.connection.sendRequest<string>(request, { folder: "file:///shop" });
  expect(text).toContain("3 files");
  expect(text).toContain("plain: 2");
  expect(text).toContain("connect-json: 1");
  expect(text).toMatch(/kafka-clients 3\.7\.1.*\bpom\.xml:1\b/);
  expect(text).not.toContain("file:");
});

it("is in the language of the editor", async () => {
  const editor = await startWhole({ folders: ["file:///bank"], files, locale: "zh-cn" });
  const text = await editor.connection.sendRequest<string>(request, { folder: "file:///bank" });
  expect(text).toMatch(/\p{Script=Han}/u);
});

it("is not made of a folder that is not open", async () => {
  const editor = await startWhole({ folders: ["file:///shop"], files });
  expect(await editor.connection.sendRequest(request, { folder: "file:///bank" })).toBeNull();
});
