/** What the Scala clients read: names, types and defaults as the last releases that had them say, each explained. */
import { expect, it } from "vitest";
import facts from "../../schemas/scala-clients.json";
import { explainSetting } from "../../server/src/cli/explain-setting.ts";
import { scalaSettings } from "../../server/src/kafka/scala-clients.ts";

it("are those of Kafka's documentation of then", () => {
  expect(scalaSettings("producer.type")).toEqual([{ client: "producer", type: "string", default: "sync" }]);
  expect(scalaSettings("auto.offset.reset")).toEqual([{ client: "consumer", type: "string", default: "largest" }]);
  expect(scalaSettings("client.id").map(({ client }) => client)).toEqual(["producer", "consumer"]);
  expect(scalaSettings("bootstrap.servers")).toEqual([]);
});

it("explain each", () => {
  for (const client of ["producer", "consumer"] as const)
    for (const name of Object.keys(facts[client])) {
      expect(explainSetting(name, "en"), name).toContain(`scala ${client}\n    Kafka <2.0: `);
      expect(explainSetting(name, "zh-cn"), name).toMatch(/\p{Script=Han}|scala/u);
    }
});
