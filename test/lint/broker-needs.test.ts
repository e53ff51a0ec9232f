/** No fix takes away what a broker needs, whatever else stands in its file and whatever the file is taken for. */
import { expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { applyEdits } from "../../server/src/syntax/text-edit.ts";

const brokers = [
  "zookeeper.connect=zk1:2181,zk2:2181\n",
  "zookeeper.connect=zk1:2181\nzookeeper.connection.timeout.ms=6000\n",
  "broker.id=1\nzookeeper.connect=zk1:2181\nlog.dirs=/var/lib/kafka\nlisteners=PLAINTEXT://:9092\n",
  "process.roles=broker,controller\nnode.id=1\ncontroller.quorum.voters=1@k1:9093\nlisteners=PLAINTEXT://:9092,CONTROLLER://:9093\ncontroller.listener.names=CONTROLLER\nlog.dirs=/var/lib/kafka\n",
];
const clients = [
  "",
  "group.id=g\n",
  "group.id=g\nbootstrap.servers=k1:9092\nenable.auto.commit=true\nauto.offset.reset=latest\n",
  "bootstrap.servers=k1:9092\nkey.deserializer=org.apache.kafka.common.serialization.StringDeserializer\ngroup.id=g\nauto.commit.enable=false\nmax.poll.records=5\nfetch.min.bytes=1\n",
  "bootstrap.servers=k1:9092\nkey.serializer=org.apache.kafka.common.serialization.StringSerializer\nacks=0\nretries=0\nproducer.type=async\n",
  "metadata.broker.list=k1:9092\nrequest.required.acks=0\nmessage.timeout.ms=5\n",
];
const names = ["server.properties", "kafka.properties", "consumer.properties", "producer.properties", "app.conf"];
const needed =
  /^(zookeeper\.connect|broker\.id|process\.roles|node\.id|controller\.quorum\.voters|controller\.listener\.names|log\.dirs|listeners)$/;

it.each(names)("%s", (uri) => {
  let fixes = 0;
  for (const broker of brokers)
    for (const client of clients)
      for (const clientsRelease of [undefined, "2.8", "4.1"]) {
        const text = broker + client;
        const before = neededIn(uri, text);
        const pins = clientsRelease === undefined ? {} : { clients: clientsRelease, broker: "3.9" };
        for (const finding of analyze([parse({ uri, text })], { pins, preset: "critical" }).findings)
          for (const { edits } of finding.fixes) {
            fixes += 1;
            expect(neededIn(uri, applyEdits(text, edits)), `${finding.rule} in\n${text}`).toEqual(before);
          }
      }
  expect(fixes).toBeGreaterThan(0);
});

function neededIn(uri: string, text: string): readonly string[] {
  return entriesOf(parse({ uri, text })).flatMap(({ key }) => (needed.test(key) ? [key] : []));
}
