/** Whose file it is: what weighs most decides, and one name of another program hides nothing. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

/** `program role` of each component; a contest is marked. */
function owners(uri: string, text: string): readonly string[] {
  return analyze([parse({ uri, text })], { rules: [] }).components.map(
    ({ program, role, contest }) => `${program} ${role}${contest === undefined ? "" : " contested"}`,
  );
}

const classes = (kind: "Serializer" | "Deserializer"): string =>
  ["key", "value"]
    .map((of) => `${of}.${kind.toLowerCase()}=org.apache.kafka.common.serialization.String${kind}\n`)
    .join("");
const producer = `bootstrap.servers=a:9092,b:9092\n${classes("Serializer")}acks=0\n`;
const consumer = `bootstrap.servers=a:9092\ngroup.id=g\n${classes("Deserializer")}enable.auto.commit=true\n`;

describe("one name of librdkafka does not hide a file of Java's", () => {
  const names = [
    "message.timeout.ms=5000",
    "sasl.username=u\nsasl.password=p",
    "ssl.ca.location=/ca.pem",
    "debug=all",
    "log_level=7",
    "statistics.interval.ms=1000",
    "compression.level=3",
    "socket.keepalive.enable=true",
    "topic.blacklist=x",
  ];
  it.each(names)("%s", (line) => {
    expect(owners("orders-producer.properties", `${producer}${line}\n`)).toEqual(["java producer"]);
    expect(owners("consumer.properties", `${consumer}${line}\n`)).toEqual(["java consumer"]);
    expect(
      owners(
        "sink.properties",
        `name=s\nconnector.class=x.JdbcSinkConnector\ntopics=o\nerrors.tolerance=all\n${line}\n`,
      ),
    ).toEqual(["java connect-sink"]);
    expect(
      owners(
        "worker.properties",
        `bootstrap.servers=k\ngroup.id=c\noffset.storage.topic=o\nkey.converter=x\n${line}\n`,
      ),
    ).toEqual(["java connect-worker"]);
    expect(
      owners("server.properties", `process.roles=broker\nnode.id=2\ncontroller.quorum.voters=1@c:9093\n${line}\n`),
    ).toEqual(["java broker"]);
    expect(owners("streams.properties", `application.id=a\nbootstrap.servers=k\n${line}\n`)).toEqual(["java streams"]);
    expect(owners("topic.properties", `cleanup.policy=compact\nretention.ms=1\nsegment.ms=1\n${line}\n`)).toEqual([
      "java topic",
    ]);
    expect(owners("mm2.properties", `clusters=A,B\nA.bootstrap.servers=a:1\nA->B.enabled=true\n${line}\n`)).toEqual([
      "java mirror-maker",
    ]);
  });
});

describe("a leftover of ZooKeeper's time hides nothing", () => {
  it.each([
    [
      "a worker",
      "connect-distributed.properties",
      "bootstrap.servers=k\ngroup.id=c\nconfig.storage.topic=o\nzookeeper.connect=z:2181\n",
      "connect-worker",
    ],
    [
      "a KRaft broker",
      "server.properties",
      "process.roles=broker\nnode.id=1\ncontroller.quorum.voters=1@c:9093\nzookeeper.connection.timeout.ms=18000\n",
      "broker",
    ],
    ["a Java consumer", "consumer.properties", `${consumer}zookeeper.connect=z:2181\n`, "consumer"],
    ["a Java producer", "producer.properties", `${producer}producer.type=async\n`, "producer"],
  ])("%s", (_, uri, text, role) => expect(owners(uri, text)).toEqual([`java ${role}`]));
});

describe("librdkafka's", () => {
  it.each([
    [
      "with Java's stores and login pasted in",
      "producer.conf",
      "metadata.broker.list=b:9092\nsecurity.protocol=SASL_SSL\nsasl.mechanisms=PLAIN\nssl.truststore.location=/t.jks\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required;\nmessage.timeout.ms=5000\nqueue.buffering.max.ms=5\n",
      "producer",
    ],
    [
      "with classes of serializers pasted in",
      "out.conf",
      `bootstrap.servers=b:9092\n${classes("Serializer")}plugin.library.paths=monitoring\npartitioner=murmur2_random\n`,
      "producer",
    ],
    ["by its name", "kcat.conf", "bootstrap.servers=b:9092\nsasl.jaas.config=x required;\n", "client"],
    [
      "by its name, with the address elsewhere",
      "rdkafka.conf",
      "queue.buffering.max.ms=5\nstatistics.interval.ms=60000\nacks=0\n",
      "producer",
    ],
    [
      "by its names, with the address elsewhere",
      "out.conf",
      "queue.buffering.max.ms=5\nstatistics.interval.ms=60000\nsocket.keepalive.enable=true\nacks=0\n",
      "producer",
    ],
    [
      "by the short names of assignors",
      "in.conf",
      "bootstrap.servers=b:9092\ngroup.id=g\npartition.assignment.strategy=roundrobin\n",
      "consumer",
    ],
  ])("%s", (_, uri, text, role) => expect(owners(uri, text)).toEqual([`librdkafka ${role}`]));
});

describe("nobody can tell", () => {
  it("where names of both weigh alike", () => {
    const text = `${producer}message.timeout.ms=5000\nssl.ca.location=/ca.pem\n`;
    expect(owners("producer.properties", text)).toEqual(["unknown producer contested"]);
    const [component] = analyze([parse({ uri: "producer.properties", text })], { rules: [] }).components;
    expect(component?.contest?.java.map(({ key }) => key)).toEqual(["key.serializer", "value.serializer"]);
    expect(component?.contest?.librdkafka.map(({ key }) => key)).toEqual(["message.timeout.ms", "ssl.ca.location"]);
  });

  it("where a user and a password are all that is not Java's", () =>
    expect(owners("orders.properties", "bootstrap.servers=k\nsasl.username=u\nsasl.password=p\nacks=1\n")).toEqual([
      "unknown producer",
    ]));

  it("but the head of the file can", () =>
    expect(
      owners(
        "producer.properties",
        `# kafka-lossless: program=java\n${producer}message.timeout.ms=1\nssl.ca.location=/c\n`,
      ),
    ).toEqual(["java producer"]));
});

describe("a word or a value that other software has too is no evidence", () => {
  it.each([
    ["debug that is a switch", "debug=true"],
    ["a level in words", "log_level=info"],
    ["a value that Java refuses", "auto.offset.reset=smallest"],
  ])("%s", (_, line) =>
    expect(owners("in.properties", `bootstrap.servers=k\ngroup.id=g\nmax.poll.interval.ms=9\n${line}\n`)).toEqual([
      "java consumer",
    ]),
  );
});

describe("a broker's file", () => {
  const clients = `group.id=g\nauto.offset.reset=earliest\nenable.auto.commit=false\nbootstrap.servers=k:9092\n${classes("Deserializer")}max.poll.records=10\n`;

  it.each([
    ["with its id", `broker.id=0\nzookeeper.connect=z:2181\n${clients}`],
    ["with its folders", `log.dirs=/data\nzookeeper.connect=z:2181\nzookeeper.connection.timeout.ms=6000\n${clients}`],
    ["with a setting of partitions", `zookeeper.connect=z:2181\nlog.dirs=/d\nnum.partitions=3\n${clients}`],
    ["of KRaft", `process.roles=broker,controller\nnode.id=1\n${clients}`],
  ])("%s stays one, whatever of the clients' stands in it", (_, text) =>
    expect(owners("server.properties", text)).toEqual(["java broker"]),
  );

  it("is none with a consumer's names alone", () =>
    expect(
      owners("consumer.properties", `zookeeper.connect=z:2181\nzookeeper.session.timeout.ms=1\ngroup.id=g\n`),
    ).toEqual(["scala consumer"]));
});

describe("Streams without application.id, which code may give", () => {
  it.each([
    [
      "by a setting of its own",
      "app.properties",
      "bootstrap.servers=k\ndefault.key.serde=x\ngroup.id=g\nenable.auto.commit=true\n",
    ],
    ["by its name", "kafka-streams.properties", "bootstrap.servers=k\nenable.auto.commit=true\n"],
    [
      "by what its comments say",
      "app.properties",
      '#props.put(StreamsConfig.APPLICATION_ID_CONFIG, "a");\nbootstrap.servers=k\nenable.auto.commit=true\n',
    ],
  ])("%s", (_, uri, text) => {
    const [component] = analyze([parse({ uri, text })], { rules: [] }).components;
    expect(component).toMatchObject({ role: "streams", partial: true });
  });

  it("is not what a file of a client is that is named for streams", () =>
    expect(owners("streams-consumer.properties", consumer)).toEqual(["java consumer"]));
});

describe("a topic's file", () => {
  it("stays one with a name of its owner's", () =>
    expect(
      owners("orders-topic.properties", "cleanup.policy=compact\nretention.ms=1\nsegment.ms=1\nowner=team-a\n"),
    ).toEqual(["java topic"]));

  it("is none where the name of the file says nothing, or half of it is something else", () => {
    expect(owners("shop.properties", "cleanup.policy=compact\nretention.ms=1\nshop.name=a\n")).toEqual([]);
    expect(owners("topics.properties", "retention.ms=1\nsegment.ms=1\nreplies=20\nicon=star\n")).toEqual([]);
  });
});

describe("other programs' files stay theirs", () => {
  it.each([
    ["Flink's", "job.properties", `${consumer}flink.partition-discovery.interval-millis=1\n`],
    ["Storm's", "topology.properties", `${consumer}storm.zookeeper.port=2181\n`],
    ["Quarkus's", "kafka.properties", `${consumer}quarkus.log.level=INFO\n`],
    ["Druid's", "runtime.properties", "druid.service=druid/broker\ndruid.zk.service.host=z\ndebug=all\n"],
  ])("%s", (_, uri, text) => expect(owners(uri, text)).toEqual([]));

  it("what spring-kafka's deserializers read stands in any consumer's file", () =>
    expect(owners("consumer.properties", `${consumer}spring.json.trusted.packages=*\n`)).toEqual(["java consumer"]));
});

it("names of clients do not hide a file of topics", () => {
  const topics = "retention.ms=1000\ncleanup.policy=compact\nsegment.bytes=1048576\n";
  expect(owners("orders-topic.properties", `${topics}acks=all\nauto.commit.interval.ms=5\n`)).toEqual(["java topic"]);
  expect(owners("settings.properties", `${topics}acks=all\nauto.commit.interval.ms=5\n`)).toEqual([]);
});

it("what the Scala clients left over makes no file of librdkafka's", () =>
  expect(
    owners("producer.properties", "bootstrap.servers=a:9092\nacks=0\nrequest.required.acks=1\nproducer.type=async\n"),
  ).toEqual(["java producer"]));
