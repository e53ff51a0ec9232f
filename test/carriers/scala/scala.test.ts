/** Files of the Scala clients are another program's, and files of Java clients with names from then are Java's. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

function roles(text: string, uri = "kafka.properties"): readonly string[] {
  return analyze([parse({ uri, text })], { rules: [] }).components.map(
    (one) => `${one.carrier} ${one.program} ${one.role}`,
  );
}

const zookeeper = "zookeeper.connect=zk:2181\ngroup.id=g\n";

describe("the Scala clients", () => {
  it.each([
    ["a producer", "metadata.broker.list=k:9092\nserializer.class=kafka.serializer.StringEncoder\n", "producer"],
    ["a consumer", `${zookeeper}zookeeper.session.timeout.ms=400\n`, "consumer"],
    [
      "a consumer of both worlds",
      `${zookeeper}rebalance.max.retries=4\nkey.deserializer=org.apache.kafka.common.serialization.ByteArrayDeserializer\n`,
      "consumer",
    ],
  ])("%s", (_, text, role) => expect(roles(text)).toEqual([`scala scala ${role}`]));

  it.each([
    ["a Java producer with a name from then", "producer.type=async", "producer"],
    ["a Java producer with another", "message.send.max.retries=3", "producer"],
  ])("%s", (_, line, role) =>
    expect(
      roles(
        `bootstrap.servers=k:9092\nkey.serializer=org.apache.kafka.common.serialization.StringSerializer\n${line}\n`,
      ),
    ).toEqual([`plain java ${role}`]),
  );

  it.each([
    [
      "a broker",
      "broker.id=1\nlog.dirs=/d\nzookeeper.connect=z:2181\nzookeeper.connection.timeout.ms=1\n",
      "plain java broker",
    ],
  ])("%s is none", (_, text, role) => expect(roles(text, "server.properties")).toEqual([role]));

  it.each([
    ["librdkafka", "metadata.broker.list=k:9092\nrequest.required.acks=1\n"],
    ["an application with a ZooKeeper", `${zookeeper}app.name=x\n`],
  ])("%s is nothing", (_, text) => expect(roles(text)).toEqual([]));
});
