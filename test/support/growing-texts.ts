/** Inputs that grow: what each curve is drawn over, by how many of its kind there are. */

/** Files by name. */
export type Files = Readonly<Record<string, string>>;

const times = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join("");
const names = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join();
const acks = "spring.kafka.producer.acks: 0\n";

/** Files of Spring Boot that import each other. */
export const imports = {
  /** Each imports the next. */
  chain: (count: number): Files => ({
    "application.yml": `spring.config.import: i0.yml\n${acks}`,
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `i${i}.yml`,
        `${i + 1 < count ? `spring.config.import: i${i + 1}.yml\n` : ""}spring.kafka.producer.retries: ${i}\n`,
      ]),
    ),
  }),
  /** Each imports all: the text grows with the square. */
  mesh: (count: number): Files => {
    const list = `spring.config.import: [${names(count, (i) => `i${i}.yml`)}]\n`;
    return {
      "application.yml": list + acks,
      ...Object.fromEntries(
        Array.from({ length: count }, (_, i) => [`i${i}.yml`, `${list}spring.kafka.producer.retries: ${i}\n`]),
      ),
    };
  },
};

const topic = (i: number, comment = ""): string =>
  `---\napiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata:\n  name: t${i}\nspec:\n  partitions: 1\n${comment}  replicas: 1\n`;

/** One file each. */
export const files = {
  equalKeys: (count: number): Files => ({ "application.yml": acks + times(count, () => "x: 1\n") }),
  suppressions: (count: number): Files => ({
    "topics.yaml": times(count, (i) =>
      topic(i, "  # kafka-lossless-ignore topic-replication-factor-one -- one node\n"),
    ),
  }),
  topics: (count: number): Files => ({ "topics.yaml": times(count, (i) => topic(i)) }),
  profiles: (count: number): Files => ({
    "application.yml": `${acks}${times(count, (i) => `---\nspring.config.activate.on-profile: p${i}\nspring.kafka.producer.retries: ${i}\n`)}`,
  }),
  heads: (count: number): Files => ({
    "application.yml": times(count, () => `# kafka-lossless: kafka=3.7\n${acks}---\n`),
  }),
  brackets: (count: number): Files => ({
    "producer.properties": `bootstrap.servers=a:1\nacks=0\na=${"<".repeat(count)}\n`,
  }),
  pom: (count: number): Files => ({
    "producer.properties": "bootstrap.servers=a:1\nacks=0\n",
    "pom.xml": `<project>${"<a>".repeat(count)}${"</a>".repeat(count)}</project>`,
  }),
  flows: (count: number): Files => ({
    "mm2.properties": `clusters=${names(count + 1, (i) => `c${i}`)}\nproducer.acks=all\n${times(count, (i) => `c${i}->c${i + 1}.enabled=true\n`)}`,
  }),
  clusters: (count: number): Files => ({
    "mm2.properties": `clusters=${names(count, (i) => `c${i}`)}\n${times(count, (i) => `c${i}.bootstrap.servers=h${i}:1\n`)}c0->c1.enabled=true\n`,
  }),
  oneLine: (count: number): Files => ({
    "producer.properties": `bootstrap.servers=a:1\nacks=0\na=${"b".repeat(count)}\n`,
  }),
  placeholders: (count: number): Files => ({
    "application.properties": `spring.kafka.producer.acks=\${p0}\n${times(count, (i) => `p${i}=\${p${i + 1}:0}\n`)}`,
  }),
  neighbour: (count: number): Files => ({
    "application.yml": acks,
    "application-big.yml": times(count, (i) => `section-${i}:\n  url: http://service-${i}:8080\n  timeout: 1s\n`),
  }),
  merges: (count: number): Files => ({
    "application.yml": `${acks}m: &m {a: 1, b: 2}\n${times(count, (i) => `k${i}:\n  <<: *m\n  c: ${i}\n`)}`,
  }),
  unknownKeys: (count: number): Files => ({
    "producer.properties": `bootstrap.servers=a:1\nacks=0\n${times(count, (i) => `compresion.typ${i}=x\n`)}`,
  }),
  bindings: (count: number): Files => ({
    "application.properties": `${times(count, (i) => `spring.cloud.stream.bindings.b${i}-in-0.destination=t${i}\nspring.cloud.stream.bindings.b${i}-in-0.group=g\nspring.cloud.stream.kafka.bindings.b${i}-in-0.consumer.enable-dlq=true\n`)}`,
  }),
  configMaps: (count: number): Files => ({
    "maps.yaml": times(
      count,
      (i) =>
        `---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m${i}\ndata:\n  producer.properties: |\n    bootstrap.servers=a:1\n    acks=0\n`,
    ),
  }),
  configMap: (count: number): Files => ({
    "map.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: m\ndata:\n${times(count, (i) => `  producer${i}.properties: |\n    bootstrap.servers=a:1\n    acks=0\n`)}`,
  }),
  services: (count: number): Files => ({
    "docker-compose.yml": `services:\n${times(count, (i) => `  k${i}:\n    image: apache/kafka:3.9.0\n    environment:\n      KAFKA_NODE_ID: ${i}\n      KAFKA_PROCESS_ROLES: broker\n      KAFKA_MIN_INSYNC_REPLICAS: 1\n      KAFKA_UNCLEAN_LEADER_ELECTION_ENABLE: "true"\n`)}`,
  }),
  deployments: (count: number): Files => ({
    "all.yaml": times(
      count,
      (i) =>
        `---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d${i}\nspec:\n  template:\n    spec:\n      containers:\n        - name: c\n          image: shop/orders:1\n          env:\n            - {name: SPRING_KAFKA_PRODUCER_ACKS, value: "0"}\n`,
    ),
  }),
  values: (count: number): Files => ({
    "values.yaml": times(
      count,
      (i) => `app${i}:\n  producer:\n    bootstrap.servers: a:1\n    acks: 0\n    retries: 0\n`,
    ),
    "Chart.yaml": "apiVersion: v2\nname: a\nversion: 1.0.0\n",
  }),
  channels: (count: number): Files => ({
    "src/main/resources/application.properties": `quarkus.application.name=a\n${times(count, (i) => `mp.messaging.outgoing.c${i}.connector=smallrye-kafka\nmp.messaging.outgoing.c${i}.acks=0\n`)}`,
  }),
  sinks: (count: number): Files => ({
    "flume.properties": `a.sinks = ${names(count, (i) => `s${i}`).replaceAll(",", " ")}\n${times(count, (i) => `a.sinks.s${i}.type = org.apache.flume.sink.kafka.KafkaSink\na.sinks.s${i}.kafka.bootstrap.servers = a:1\na.sinks.s${i}.kafka.producer.acks = 0\n`)}`,
  }),
  producers: (count: number): Files => ({
    "src/main/resources/application.yml": `micronaut.application.name: a\nkafka:\n  bootstrap.servers: a:1\n  producers:\n${times(count, (i) => `    p${i}:\n      acks: 0\n      retries: 0\n`)}`,
  }),
  prefixes: (count: number): Files => ({
    "app.properties": times(
      count,
      (i) => `pipe${i}.sink.bootstrap.servers=a:1\npipe${i}.sink.acks=0\npipe${i}.sink.retries=0\n`,
    ),
  }),
  connectors: (count: number): Files => ({
    "connectors.json": `[${names(count, (i) => `{"name": "c${i}", "config": {"connector.class": "io.confluent.connect.jdbc.JdbcSinkConnector", "topics": "t${i}", "errors.tolerance": "all"}}\n`)}]`,
  }),
  templated: (count: number): Files => ({
    "producer.properties.j2": `bootstrap.servers={{ servers }}\nacks=0\n${times(count, (i) => `{% if a${i} %}\nclient.id={{ id${i} }}\n{% endif %}\n`)}`,
  }),
  native: (count: number): Files => ({
    "librdkafka.conf": `metadata.broker.list=a:1\nrequest.required.acks=0\n${times(count, (i) => `queue.buffering.max.mesages${i}=1\n`)}`,
  }),
  variables: (count: number): Files => ({
    "docker-compose.yml":
      "services:\n  k:\n    image: apache/kafka:3.9.0\n    env_file: [kafka.env]\n    environment:\n      KAFKA_NODE_ID: 1\n",
    "kafka.env": times(count, (i) => `KAFKA_LISTENER_NAME_L${i}_SSL_KEYSTORE_TYPE=PKCS12\n`),
  }),
  doubling: (count: number): Files => ({
    "application.yml": `${acks}a0: &a0 [x, x]\n${times(count, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
  }),
};

/** Several programs whose topics connect them. */
export const system = (count: number): Files => ({
  ...Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `s${i}/src/main/resources/application.properties`,
      `quarkus.application.name=s${i}\nkafka.bootstrap.servers=kafka:9092\nmp.messaging.outgoing.out.connector=smallrye-kafka\nmp.messaging.outgoing.out.topic=t${i}\nmp.messaging.outgoing.out.acks=0\nmp.messaging.incoming.in.connector=smallrye-kafka\nmp.messaging.incoming.in.topic=t${Math.max(0, i - 1)}\n`,
    ]),
  ),
  ...files.topics(count),
});
