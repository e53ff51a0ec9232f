/** A baseline that version 0.1 wrote matches still: its fingerprints name the roles that librdkafka's clients had then. */
import { expect, it } from "vitest";
import { run } from "../../server/src/cli/run.ts";
import { memoryIo } from "../support/memory-io.ts";

const files = {
  "claimed.properties": "# kafka-lossless: role=librdkafka-producer\nacks=0\n",
  "etc/consumer.conf":
    "bootstrap.servers=k1:9092,k2:9092\ngroup.id=orders\nqueued.min.messages=100\nauto.offset.reset=earliest\n",
  "etc/producer.conf": "bootstrap.servers=k1:9092,k2:9092\nlinger.ms=5\nmessage.timeout.ms=300000\n",
  "old/consumer.properties": "zookeeper.connect=zk:2181\ngroup.id=g\nzookeeper.session.timeout.ms=400\n",
  "old/producer.properties":
    "metadata.broker.list=k:9092\nserializer.class=kafka.serializer.StringEncoder\nrequest.required.acks=0\n",
};

/** As 0.1.0 wrote it for these files, with `--preset critical`. */
const recorded = `{
  "schema": 1,
  "findings": [
    {"path":"claimed.properties","rule":"librdkafka-acks-weak","fingerprint":"3218489c901057103c94767b782a98e0"},
    {"path":"claimed.properties","rule":"librdkafka-partitioner-differs-from-java","fingerprint":"615f9058e1d532e8b5c8e5dd3aeb2d5a"},
    {"path":"etc/consumer.conf","rule":"librdkafka-auto-offset-store","fingerprint":"bf38246a4a1626c55ef82d94477a279c"},
    {"path":"etc/producer.conf","rule":"librdkafka-idempotence-off-reorders","fingerprint":"1ffed5eccc7c0db6a25d2bd238bc8f8e"},
    {"path":"etc/producer.conf","rule":"librdkafka-partitioner-differs-from-java","fingerprint":"9e62ca9c1cd0acfb8e388e941dd2ae82"},
    {"path":"old/consumer.properties","rule":"consumer-legacy-scala-keys","fingerprint":"8d7d49ecaa5511babcaf37bd1ca530f7"},
    {"path":"old/producer.properties","rule":"producer-legacy-scala-client-keys","fingerprint":"3d39b0fd5991c0a94de8b63a778ff8de"}
  ]
}
`;

it("knows every finding that 0.1 recorded, and writes the same again", () => {
  const io = memoryIo({ ...files, "known.json": recorded });
  const check = ["check", ".", "--preset", "critical", "--baseline"];
  expect(run([...check, "known.json"], io, "0")).toBe(0);
  expect(io.stderr()).toBe("known.json: known findings: 7, fixed since: 0.\n");
  run([...check, "again.json", "--write-baseline"], io, "0");
  expect(new TextDecoder().decode(io.files.get("again.json"))).toBe(recorded);
});
