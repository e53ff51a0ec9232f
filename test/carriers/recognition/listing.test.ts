/** What a log or a tool printed is not a file that anybody starts. */
import { expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

function rulesIn(uri: string, text: string): readonly string[] {
  return analyze([parse({ uri, text })]).findings.map(({ rule, severity }) => `${severity} ${rule}`);
}

const broker = "broker.id=1\nlog.dirs=/data\nzookeeper.connect=z:2181\ndefault.replication.factor=1\n";

it("nothing is said of a broker's with two numbers that are null", () =>
  expect(rulesIn("server.properties", `${broker}log.retention.ms=null\nlog.roll.ms=null\n`)).toEqual([]));

it("one alone is an error, and a text may be null", () => {
  expect(rulesIn("server.properties", `${broker}log.retention.ms=null\n`)).toContain("error broker-invalid-value");
  expect(rulesIn("server.properties", `${broker}log.retention.ms=null\nbroker.rack=null\n`)).toContain(
    "error broker-invalid-value",
  );
});

it("nothing is said of a client's as a log prints it", () =>
  expect(
    rulesIn(
      "producer.properties",
      "acks = 0\nbootstrap.servers = [k:9092]\nkey.serializer = class org.apache.kafka.common.serialization.StringSerializer\nssl.key.password = [hidden]\n",
    ),
  ).toEqual([]));

it("a head says that the file is meant all the same", () =>
  expect(
    rulesIn("server.properties", `# kafka-lossless: role=broker\n${broker}log.retention.ms=null\nlog.roll.ms=null\n`),
  ).toContain("error broker-invalid-value"));
