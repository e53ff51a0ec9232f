/** What a plain file is taken for: content first, name second, and nothing that is not Kafka's. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

function roles(uri: string, text: string): readonly string[] {
  return analyze([parse({ uri, text })], { rules: [] }).components.map((component) => component.role);
}

describe("is recognised", () => {
  it.each([
    ["producer by its settings", "app.properties", "bootstrap.servers=k:9092\nkey.serializer=x\n", ["producer"]],
    ["producer by name where the content is thin", "producer.properties", "acks=0\n", ["producer"]],
    [
      "consumer by its settings, whatever the name",
      "orders.properties",
      "bootstrap.servers=k:9092\ngroup.id=g\n",
      ["consumer"],
    ],
    [
      "content before name",
      "producer.properties",
      "bootstrap.servers=k\ngroup.id=g\nenable.auto.commit=false\n",
      ["consumer"],
    ],
    [
      "a stray key does not make a producer's file a consumer's",
      "producer.properties",
      "bootstrap.servers=k\nisolation.level=read_committed\n",
      ["producer"],
    ],
    [
      "a file for both",
      "kafka.properties",
      "bootstrap.servers=k\nacks=1\nlinger.ms=5\ngroup.id=g\nenable.auto.commit=true\n",
      ["producer", "consumer"],
    ],
    [
      "a file named after one client in which the other stands whole",
      "producer.properties",
      "bootstrap.servers=k\nacks=all\nlinger.ms=5\nbatch.size=1\ngroup.id=g\nvalue.deserializer=x\nmax.poll.records=9\n",
      ["producer", "consumer"],
    ],
    [
      "a producer's setting does not make a whole consumer's file a producer's",
      "consumer.properties",
      "bootstrap.servers=k\nacks=all\ngroup.id=g\nkey.deserializer=x\nvalue.deserializer=x\n",
      ["consumer"],
    ],
    ["common client settings", "client.properties", "bootstrap.servers=k\nsecurity.protocol=SSL\n", ["client"]],
    ["broker", "server.properties", "broker.id=1\nlog.dirs=/data\nzookeeper.connect=zk:2181\n", ["broker"]],
    [
      "controller",
      "controller.properties",
      "process.roles=controller\nnode.id=1\ncontroller.quorum.voters=1@a:9093\n",
      ["broker"],
    ],
    ["topic", "orders-topic.properties", "min.insync.replicas=2\nretention.ms=1000\n", ["topic"]],
    ["topic with a slip", "orders.properties", "segment.ms=1\nretention.ms=1\nclenup.policy=compact\n", ["topic"]],
    ["topic with a broker's name", "a-topic.properties", "segment.ms=1\nlog.retention.ms=1\n", ["topic"]],
    ["streams", "streams.properties", "application.id=a\nbootstrap.servers=k\n", ["streams"]],
    [
      "worker",
      "connect-distributed.properties",
      "bootstrap.servers=k\noffset.storage.topic=o\nkey.converter=x\n",
      ["connect-worker"],
    ],
    [
      "sink by its class",
      "a.properties",
      "name=a\nconnector.class=io.confluent.connect.jdbc.JdbcSinkConnector\ntopics=a\n",
      ["connect-sink"],
    ],
    [
      "source by its class, although it names topics",
      "a.properties",
      "name=a\nconnector.class=x.CamelSqsSourceConnector\ntopics=a\n",
      ["connect-source"],
    ],
    [
      "mirror maker",
      "mm2.properties",
      "clusters = A, B\nA.bootstrap.servers = a:9092\nA->B.enabled = true\n",
      ["mirror-maker"],
    ],
    ["the role that the head declares", "x.properties", "# kafka-lossless: role=producer\nretries=3\n", ["producer"]],
  ])("%s", (_, uri, text, expected) => expect(roles(uri, text)).toEqual(expected));
});

describe("is left alone", () => {
  it.each([
    [
      "another server's file of the same name",
      "server.properties",
      "server.port=80\nlisteners=http\nlog.dir=/var/log\n",
    ],
    ["generic words", "app.properties", "retries=3\nbatch.size=100\nname=a\n"],
    ["settings below a prefix of the application's own", "app.properties", "kafka.bootstrap.servers=k\nkafka.acks=0\n"],
    ["the Scala consumer", "consumer.properties", "zookeeper.connect=zk\ngroup.id=g\nauto.commit.interval.ms=1000\n"],
    ["the Scala producer", "producer.properties", "metadata.broker.list=k:9092\nrequest.required.acks=0\n"],
    ["an application's Spring file without Kafka", "application.properties", "acks=0\nbootstrap.servers=k\n"],
    ["nothing", "producer.properties", "# acks=0\n"],
    [
      "part of a broker's",
      "retention.properties",
      "log.retention.ms=1\nmin.insync.replicas=2\ncompression.type=gzip\n",
    ],
    ["topic settings among others", "shop.properties", "cleanup.policy=compact\nretention.ms=1\nshop.name=a\n"],
    ["messages", "messages.properties", "group.id=Group\ntopic=Topic\n"],
  ])("%s", (_, uri, text) => expect(roles(uri, text)).toEqual([]));
});
