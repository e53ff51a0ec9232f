/** Files with a secret in every place and form in which one may stand; each secret is another one, so that a leak names its place. */

export interface Planted {
  /** By path. */
  readonly files: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/** Names of secrets in every spelling, misspelt ones too. */
const names =
  "password DB_PASS db_pwd dbPwd group.pw passphrase client.secret clientSecret CLIENT_SECRET credentials api.key apiKey API_KEY api-key private_key privateKey access.key ACCESS_KEY SharedAccessKey account.key KEYSTORE_KEY ssl.keystore.key ssl.key.pem ssl.key.password BASIC_AUTH_USER_INFO basic.auth.user.info authorization Authorization auth.token authToken bearer sasl.jaas.config sasl.jass.config sasl.pasword ssl.truststore.pasword ssl.keystore.passwrod client.secert credentails KAFKA_SASL_JAAS_CONFIG".split(
    " ",
  );

/** Values that give themselves away, whatever their name. */
const shapes: readonly ((secret: string) => string)[] = [
  (secret) => `https://sr:${secret}@registry`,
  (secret) => `https://${secret}@registry:8081/x`,
  (secret) => `jdbc:postgresql://h/d?user=a&password=${secret}`,
  (secret) => `jdbc:oracle:thin:scott/${secret}@//h/d`,
  (secret) => `Bearer ${secret}`,
  (secret) => `Endpoint=sb://x/;SharedAccessKeyName=Root;SharedAccessKey=${secret}=`,
  (secret) => `org.apache.kafka.X required username=u password='${secret}'`,
  (secret) => `-----BEGIN PRIVATE KEY-----${secret}-----END PRIVATE KEY-----`,
  (secret) => `\${GROUP_PW:${secret}}`,
  (secret) => `\${a.b:\${API_KEY:${secret}}}`,
  (secret) => `run --token ${secret}`,
];

/** Settings that Kafka reads as numbers, booleans, names of its own and text, and one that it does not know. */
const settings = "acks linger.ms enable.idempotence compression.type client.id interceptor.classes of.our.own".split(
  " ",
);

/** Plants them all. */
export function plant(): Planted {
  const secrets: string[] = [];
  const next = (): string => {
    const secret = `hunter${String(secrets.length + 1).padStart(4, "0")}`;
    secrets.push(secret);
    return secret;
  };
  const quote = JSON.stringify;
  const named = (line: (name: string, secret: string) => string): string =>
    names.map((name) => line(name, next())).join("");
  const shaped = (line: (setting: string, value: string) => string): string =>
    settings.flatMap((setting) => shapes.map((shape) => line(setting, shape(next())))).join("");
  /** What leads to it by a placeholder with a secret's name. */
  const led = (line: (setting: string, name: string) => string): string =>
    settings.map((setting, i) => line(setting, `app.password${i}`)).join("");
  const owns = (line: (name: string, secret: string) => string): string =>
    settings.map((_, i) => line(`app.password${i}`, next())).join("");
  const comments = (mark: string): string =>
    [
      ...names.slice(0, 6).map((name) => `${mark} ${name}=${next()}\n`),
      ...shapes.map((shape) => `${mark} formerly ${shape(next())}\n`),
      `${mark} kafka-lossless-ignore producer-acks-zero -- the password=${next()} is gone\n`,
      `${mark} kafka-lossless: token=${next()}\n`,
    ].join("");

  const plain = (file: string): string =>
    `bootstrap.servers=k:9092\n${comments("#")}${file}${named((name, secret) => `${name}=${secret}\nacks=0\n`)}`;
  const files: Record<string, string> = {
    "producer.properties": plain("retries=0\n"),
    "consumer.properties": plain(`group.id=g\nenable.auto.commit=true\nauto.offset.reset=${shapes[0]?.(next())}\n`),
    "server.properties": plain("broker.id=1\nlog.dirs=/tmp/x\nmin.insync.replicas=1\n"),
    "connect-distributed.properties": plain(
      "group.id=c\nconfig.storage.topic=c\noffset.storage.topic=o\nstatus.storage.topic=s\n",
    ),
    "client.conf": `metadata.broker.list=k:9092\nrequest.required.acks=0\n${named((name, secret) => `${name}=${secret}\n`)}`,
    "continued.properties": `bootstrap.servers=k:9092\nacks=0\nsasl.jaas.config=org.x required \\\n   password="\\u00zz ${next()}";\nssl.key.password=${next()}\nssl.key.password=${next()}\nschema.registry.url=https://u:${next()}\\\n   @h\nclient.id=\\u00zz https://u:${next()}@h\nacks=1\n`,
    "key.properties": `bootstrap.servers=k:9092\nacks=0\nretries=0\n# -----BEGIN PRIVATE KEY-----\n# ${next()}\nclient.id=orders\n`,
    "login.properties": `bootstrap.servers=k:9092\nacks=all\nsecurity.protocol=SASL_SSL\nsasl.mechanism=PLAIN\nsasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username='a' password='${next()}'\n`,
    "logins/producer.properties": `bootstrap.servers=k:9092\nacks=all\nsecurity.protocol=SASL_SSL\nsasl.jaas.config=${next()} required x='${next()}';\n`,
    "logins/application.yml": `spring.kafka:\n  producer.acks: all\n  security.protocol: SASL_SSL\n  properties: {sasl.mechanism: PLAIN, sasl.jaas.config: "org.apache.kafka.common.security.plain.PlainLoginModule required x='${next()}'"}\n`,
    "ignored.properties": `bootstrap.servers=k:9092\n# kafka-lossless-ignore producer-acks-zero -- as https://u:${next()}@h asked\nacks=0\n`,
    "undefined/application.yml": `spring:\n  kafka:\n    ssl:\n      key-store-password: *${next()}\n    producer:\n      acks: 0\n`,
    "tagged/application.yml": `spring:\n  kafka:\n    ssl:\n      key-password: !${next()} x\n    producer:\n      acks: 0\n`,
    "common/application.yml": `spring:\n  kafka:\n    bootstrap-servers:\n      - a:1\n      - \${app.password0}:9092\n    jaas: {enabled: true, options: {password: ${next()}}}\n    template.default-topic: https://u:${next()}@h\n    listener.ack-mode: https://u:${next()}@h\n    producer.acks: 0\n    consumer.group-id: g\napp.password0: ${next()}\n`,
    "operator.yml": `apiVersion: platform.confluent.io/v1beta1\nkind: Kafka\nmetadata:\n  name: https://u:${next()}@h\nspec:\n  replicas: 3\n  configOverrides:\n    server:\n      - min.insync.replicas=1\n      - ssl.key.password=${next()}\n`,
    "app/application.yml": `spring:\n  kafka:\n    producer:\n${led((setting, name) => `      ${setting.replaceAll(".", "-")}: \${${name}}\n`)}      acks: 0\n      properties:\n${led((setting, name) => `        ${setting}: c-\${app.plain:c}-\${${name}}\n`)}    consumer:\n      group-id: \${GROUP_PW:${next()}}\n      enable-auto-commit: \${app.password0}\n    ssl:\n      key-password: ${next()}\n      key-store-pasword: ${next()}\n    properties:\n${named((name, secret) => `      ${quote(name)}: ${secret}\n`)}app:\n${owns((name, secret) => `  ${name.slice(4)}: ${secret}\n`)}${comments("#")}`,
    "app/application-prod.yml": `spring.kafka.producer:\n  acks: \${app.password1:${next()}}\n  client-id: https://a:${next()}@h\n  properties: {ssl.key.password: ${next()}, linger.ms: ${quote(`https://u:${next()}@h`)}}\napp.password0: ${next()}\n`,
    "app/application-dev.properties": `spring.kafka.producer.acks=\${app.password2}\nspring.kafka.producer.client-id=\${app.nested}\napp.nested=\${app.password3}\n${owns((name, secret) => `${name}=${secret}\n`)}${named((name, secret) => `spring.kafka.properties.${name}=${secret}\n`)}`,
    "broken/application.yml": `spring:\n  kafka:\n    producer:\n      acks: 0\n      ssl:\n        key-password: "${next()} ${next()}\n        key-store-password: *${next()}\n`,
    "tabs/application.yml": `spring:\n  kafka:\n    producer:\n      acks: 0\n\tsecret: |\n\t  ${next()}\n\t  ${secrets.at(-1)}\n\tkey-password: ${next()}\n`,
    "alias/application.yml": `spring:\n  kafka:\n    producer: &p\n      acks: 0\n      properties: {sasl.jaas.config: &j ${next()}, sasl.jass.config: *j}\n    consumer:\n      <<: *p\n      passwords:\n        - ${next()}\n        - {db: ${next()}}\n`,
    "streams/application.yml": `spring:\n  cloud:\n    function:\n      definition: f\n    stream:\n      kafka:\n        binder:\n          brokers: https://u:${next()}@h\n          producer-properties:\n            acks: \${app.password0}\n            ssl.key.password: ${next()}\n        bindings:\n          f-out-0:\n            producer:\n              configuration:\n                acks: 0\n                client.id: \${app.password0}\n      bindings:\n        f-out-0:\n          destination: \${app.password0}\n        f-in-0:\n          destination: in\n          group: \${app.password0}\napp.password0: ${next()}\n`,
    "k8s.yml": `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: c\ndata:\n  producer.properties: |\n    bootstrap.servers=k:9092\n    acks=0\n    db_pwd=${next()}\n    acks=https://u:${next()}@h\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: s\nstringData:\n  producer.properties: |\n    acks=0\n    x=${next()}\n  plain: ${next()}\n---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: d\nspec:\n  template:\n    spec:\n      containers:\n        - name: kafka\n          image: apache/kafka:3.9.1\n          env:\n            - name: KAFKA_SSL_KEY_PASSWORD\n              value: ${next()}\n            - name: KAFKA_MIN_INSYNC_REPLICAS\n              value: https://u:${next()}@h\n            - name: KAFKA_DB_PASS\n              value: ${next()}\n`,
    "docker-compose.yml": `services:\n  kafka:\n    image: apache/kafka:3.9.1\n    environment:\n      KAFKA_SSL_KEY_PASSWORD: ${next()}\n      KAFKA_MIN_INSYNC_REPLICAS: https://u:${next()}@h\n  connect:\n    image: confluentinc/cp-kafka-connect:7.6.0\n    environment:\n      - CONNECT_SASL_JAAS_CONFIG=${next()}\n      - CONNECT_PRODUCER_ACKS=https://u:${next()}@h\n      - CONNECT_GROUP_ID=\${GROUP_PW:-${next()}}\n      - CONNECT_CLIENT_ID=\${CLIENT_PW}\n    env_file: connect.env\n`,
    ".env": `CLIENT_PW=${next()}\n`,
    "connect.env": `CONNECT_PRODUCER_SSL_KEY_PASSWORD=${next()}\nCONNECT_PRODUCER_RETRIES=https://u:${next()}@h\n`,
    "connector.json": `${JSON.stringify(
      {
        name: `https://u:${next()}@h`,
        config: {
          "connector.class": "org.x.JdbcSinkConnector",
          "connection.url": `jdbc:x://h/d?password=${next()}`,
          "connection.password": next(),
          "errors.tolerance": `Bearer ${next()}`,
          topics: "a",
        },
      },
      null,
      1,
    )}\n`,
    ".kafka-lossless.yaml": `preset: https://u:${next()}@h\nversions:\n  kafka: password=${next()}\n# token=${next()}\n`,
    "pom.xml": `<project><properties><kafka.version>https://u:${next()}@h</kafka.version></properties><dependencies><dependency><groupId>org.apache.kafka</groupId><artifactId>kafka-clients</artifactId><version>\${kafka.version}</version></dependency></dependencies></project>\n`,
  };
  files["strimzi.yml"] = [
    `metadata: {name: c}\nkind: Kafka\nspec:\n  kafka:\n    version: https://u:${next()}@h\n    metadataVersion: password=${next()}\n    replicas: 3\n    config:\n      acks: 0\n      min.insync.replicas: 1\n${named((name, secret) => `      ${name}: ${secret}\n`)}`,
    `metadata: {name: https://u:${next()}@h, labels: {strimzi.io/cluster: "token=${next()}"}}\nkind: KafkaTopic\nspec:\n  topicName: https://u:${next()}@h\n  replicas: https://u:${next()}@h\n  config:\n    min.insync.replicas: https://u:${next()}@h\n    of.our.own: password=${next()}\n`,
    `metadata: {name: w}\nkind: KafkaConnect\nspec:\n  bootstrapServers: https://u:${next()}@h\n  config:\n    group.id: https://u:${next()}@h\n    producer.acks: 0\n    producer.client.id: Bearer ${next()}\n    ssl.key.password: ${next()}\n`,
    `metadata: {name: "c=Bearer ${next()}", labels: {strimzi.io/cluster: w}}\nkind: KafkaConnector\nspec:\n  class: org.apache.kafka.connect.file.FileStreamSinkConnector\n  tasksMax: Bearer ${next()}\n  config:\n    topics: https://u:${next()}@h\n    errors.tolerance: https://u:${next()}@h\n    connection.password: ${next()}\n`,
    `metadata: {name: m}\nkind: KafkaMirrorMaker2\nspec:\n  clusters:\n    - alias: https://u:${next()}@h\n      bootstrapServers: a:1\n      config: {ssl.key.password: ${next()}, client.id: "https://u:${next()}@h"}\n    - alias: b\n      bootstrapServers: b:1\n  mirrors:\n    - sourceCluster: https://u:${next()}@h\n      targetCluster: b\n      sourceConnector: {config: {sync.topic.acls.enabled: password=${next()}, db_pwd: ${next()}}}\n`,
  ]
    .map((resource) => `apiVersion: kafka.strimzi.io/v1beta2\n${resource}`)
    .join("---\n");
  const channel = "mp.messaging.outgoing.out";
  files["quarkus/src/main/resources/application.properties"] =
    `${comments("#")}kafka.bootstrap.servers=k:9092\nkafka.ssl.key.password=${next()}\nquarkus.application.name=q\nmp.messaging.connector.smallrye-kafka.client.id=https://u:${next()}@h\n${channel}.connector=smallrye-kafka\n${channel}.topic=https://u:${next()}@h\n${channel}.waitForWriteCompletion=https://u:${next()}@h\n${channel}.pasword=${next()}\n%prod.${channel}.retries=\${RETRY_PW:${next()}}\n%prod.${channel}.linger.ms=https://u:${next()}@h\n${led((setting, name) => `${channel}.${setting}=\${${name}}\n`)}${named((name, secret) => `${channel}.${name}=${secret}\n`)}${owns((name, secret) => `${name}=${secret}\n`)}mp.messaging.incoming.in.connector=smallrye-kafka\nmp.messaging.incoming.in.topic=\${app.password0}\nmp.messaging.incoming.in.group.id=\${GROUP_PW:${next()}}\nmp.messaging.incoming.in.failure-strategy=Bearer ${next()}\n`;
  files["microprofile/META-INF/microprofile-config.properties"] =
    `${channel}.connector=smallrye-kafka\n${channel}.acks=\${app.password0}\n${channel}.topic=\${app.password0}\napp.password0=${next()}\n`;
  files["shaped.properties"] =
    `bootstrap.servers=k:9092\n${shaped((setting, value) => `${setting}=${value}\n`)}acks=0\n`;
  for (const setting of settings)
    for (const [i, shape] of shapes.entries())
      files[`one/${setting}/${i}/producer.properties`] =
        `bootstrap.servers=k:9092\nretries=0\n${setting}=${shape(next())}\n`;
  return { files, secrets };
}
