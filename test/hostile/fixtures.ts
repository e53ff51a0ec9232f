/** Files that somebody made to break their reader: one line each says what it is. */
import type { NamedText } from "../support/example-texts.ts";

export interface Hostile extends NamedText {
  /** What is hostile in it. */
  readonly what: string;
}

const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("");
const spring = "spring.kafka.producer.acks: 0\n";
const plain = "bootstrap.servers=a:1\nacks=0\n";

function hostile(what: string, uri: string, text: string): Hostile {
  return { what, uri, text };
}

const properties: readonly Hostile[] = [
  hostile("nothing at all", "producer.properties", ""),
  hostile(
    "line ends of three kinds, and none at the end",
    "producer.properties",
    "bootstrap.servers=a:1\racks=0\nretries=0\r\nlinger.ms=1",
  ),
  hostile("a continuation into the end of the file", "producer.properties", `${plain}client.id=a\\`),
  hostile(
    "a mark of byte order inside",
    "application.properties",
    "spring.kafka.producer.ackss=0\n\ufeffspring.kafka.producer.acks=0\n",
  ),
  hostile(
    "two lines to go, and no last line end",
    "etc/consumer.conf",
    "bootstrap.servers=a:1\ngroup.id=b\nqueued.min.messages=1000\noffset.store.method=file\n\noffset.store.path=/var/lib/b",
  ),
  hostile("an escape that ends too early", "producer.properties", `${plain}client.id=\\u00`),
  hostile("an escaped line end in a key", "producer.properties", "bootstrap.servers=a:1\nac\\\n  ks=0\n"),
  hostile(
    "control characters and colours of a terminal",
    "producer.properties",
    `${plain}client.id=\u001b[31mred\u0007\u009b2J\u202e\n`,
  ),
  hostile("half of a character", "producer.properties", `${plain}client.id=\ud800\n\udc00=1\n`),
  hostile("controls for a key and a value", "producer.properties", `${plain}\u0001\u0002=\u007f\n`),
  hostile(
    "digits that are not ASCII",
    "producer.properties",
    "bootstrap.servers=a:1\nacks=\u0660\nretries=\uff11\uff12\n",
  ),
  hostile(
    "numbers beyond every type",
    "producer.properties",
    `bootstrap.servers=a:1\nacks=all\nretries=${"9".repeat(400)}\nlinger.ms=-0\ndelivery.timeout.ms=1e3\n`,
  ),
  hostile(
    "keys named like what every object has",
    "producer.properties",
    `${plain}__proto__=1\nconstructor=2\ntoString=3\nhasOwnProperty=4\n`,
  ),
  hostile("one value of angle brackets", "producer.properties", `${plain}a=${"<".repeat(20_000)}\n`),
  hostile(
    "a login that quotes its quotes",
    "producer.properties",
    `${plain}sasl.jaas.config=a required b="c\\"d" e='f" ;;; ${"x ".repeat(2_000)}\n`,
  ),
  hostile(
    "comments that command nothing",
    "producer.properties",
    "# kafka-lossless-ignore\n# kafka-lossless-ignore -- \n# kafka-lossless-ignore , , --\n# kafka-lossless: kafka= role= = preset\n# kafka-lossless: kafka=99999999999999.1 role=role\nbootstrap.servers=a:1\nacks=0\n",
  ),
  hostile(
    "a comment that ignores a thousand rules",
    "producer.properties",
    `# kafka-lossless-ignore ${times(1_000, (i) => `rule-${i}, `)}-- x\n${plain}`,
  ),
  hostile(
    "placeholders in each other",
    "application.properties",
    `spring.kafka.producer.acks=${"${a:".repeat(2_000)}0${"}".repeat(2_000)}\n`,
  ),
  hostile(
    "a chain of placeholders",
    "application.properties",
    `spring.kafka.producer.acks=\${p0}\n${times(1_000, (i) => `p${i}=\${p${i + 1}:0}\n`)}`,
  ),
  hostile(
    "placeholders in a circle",
    "application.properties",
    "spring.kafka.producer.acks=${a}\na=${b}\nb=${c}\nc=${a}\n",
  ),
  hostile(
    "placeholders that double at each step",
    "application.properties",
    `spring.kafka.producer.client-id=\${p0}\n${times(40, (i) => `p${i}=\${p${i + 1}}\${p${i + 1}}\n`)}p40=x\n`,
  ),
  hostile(
    "brackets in keys that do not fit",
    "application.properties",
    "spring.kafka.producer.properties[acks=0\nspring.kafka.producer.properties]acks[=0\nspring.kafka.producer.properties[[acks]]=0\nspring..kafka...producer.acks=0\n.=.\n",
  ),
  hostile(
    "dividers that count and that do not",
    "application.properties",
    "#---\n#---\nspring.kafka.producer.acks=0\n# c\n#---\n!---\nspring.kafka.producer.acks=1\n#---",
  ),
  hostile(
    "bindings by the dozen",
    "application.properties",
    `${times(20, (i) => `spring.cloud.stream.bindings.b${i}-in-0.destination=t\nspring.cloud.stream.bindings.b${i}-in-0.group=g\n`)}spring.cloud.stream.default-binder=kafka\n`,
  ),
  hostile(
    "clusters of MirrorMaker by the dozen",
    "mm2.properties",
    `clusters=${times(60, (i) => `c${i},`)}\n${times(60, (i) => `c${i}.bootstrap.servers=h${i}:1\n`)}c1->c2.enabled=true\nc1->c1.enabled=true\n`,
  ),
  hostile(
    "hundreds of listeners",
    "server.properties",
    `broker.id=1\nlog.dirs=/a\nzookeeper.connect=z:1\nlisteners=${times(300, (i) => `L${i}://:${i},`)}\nlistener.security.protocol.map=${times(300, (i) => `L${i}:PLAINTEXT,`)}\n`,
  ),
  hostile(
    "channels of SmallRye with odd names",
    "src/main/resources/application.properties",
    'mp.messaging.outgoing."a.b".connector=smallrye-kafka\nmp.messaging.outgoing."a.b".acks=0\nmp.messaging.outgoing..connector=smallrye-kafka\nmp.messaging.outgoing."=x\n%prod,dev.mp.messaging.incoming.c.connector=smallrye-kafka\n%.mp.messaging.incoming.c.enable.auto.commit=true\n',
  ),
  hostile(
    "variables with quotes that do not close",
    ".env",
    'KAFKA_ACKS="0\nKAFKA_BOOTSTRAP_SERVERS=\'a:1\nexport =\nA=${A}\nB="${B:-${C}"\n',
  ),
];

const yaml: readonly Hostile[] = [
  hostile("a byte order mark and nothing else", "application.yml", "\ufeff"),
  hostile(
    "keys of YAML named like what every object has",
    "application.yml",
    `${spring}__proto__:\n  spring.kafka.producer.acks: 1\nconstructor: {prototype: {a: 1}}\n`,
  ),
  hostile(
    "a file whose name is markup, drawn in a map",
    '"><script>&.yaml',
    "apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata: {name: k}\nspec: {kafka: {replicas: 1, config: {default.replication.factor: 1}}}\n---\napiVersion: kafka.strimzi.io/v1\nkind: KafkaConnect\nmetadata: {name: c}\nspec: {bootstrapServers: 'k-kafka-bootstrap:9092', groupId: g, config: {group.id: g}}\n---\napiVersion: kafka.strimzi.io/v1\nkind: KafkaConnector\nmetadata: {name: '<b>', labels: {strimzi.io/cluster: c}}\nspec: {class: X, config: {topics: t}}\n",
  ),
  hostile(
    "rules and profiles named so",
    "application.yml",
    `# kafka-lossless-ignore __proto__, constructor -- x\n${spring}---\nspring.config.activate.on-profile: __proto__\nspring.kafka.producer.retries: 0\n`,
  ),
  hostile("openings of templates", "application.yml", `${spring}a: "${"{{ {% <% ".repeat(2_000)}"\n`),
  hostile(
    "a placeholder of itself, many times",
    "application.yml",
    `spring.kafka.producer.acks: "${"${x}".repeat(500)}"\nx: "${"${x}".repeat(500)}"\n`,
  ),
  hostile(
    "lists in lists, deeper than SnakeYAML goes",
    "application.yml",
    `${spring}x: ${"[".repeat(200)}${"]".repeat(200)}\n`,
  ),
  hostile(
    "mappings in mappings, deep",
    "application.yml",
    `${spring}${times(120, (i) => `${" ".repeat(i)}a${i}:\n`)}${" ".repeat(120)}b: c\n`,
  ),
  hostile(
    "a list that nobody closes",
    "application.yml",
    `${spring}x: [a, b, {c: [\n${times(100, (i) => `k${i}: v\n`)}`,
  ),
  hostile("a quote that nobody closes", "application.yml", `${spring}x: "a\n${times(100, (i) => `k${i}: v\n`)}`),
  hostile("an anchor that contains itself", "application.yml", `${spring}x: &a\n  b: *a\n  c: [*a, *a]\n`),
  hostile(
    "a key that contains itself, four times",
    "application.yml",
    `${spring}x: &a\n  b: *a\n  c: [*a *a\n  c: [*a, *a]\n`,
  ),
  hostile(
    "a key of anchors that double at each step",
    "application.yml",
    `${spring}a0: &a0 [x, x]\n${times(24, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}? *a24\n: y\n`,
  ),
  hostile(
    "anchors that double at each step",
    "application.yml",
    `${spring}a0: &a0 [x, x]\n${times(8, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`)}`,
  ),
  hostile(
    "merges that double at each step",
    "application.yml",
    `${spring}m0: &m0 {k: v}\n${times(12, (i) => `m${i + 1}: &m${i + 1}\n  <<: [*m${i}, *m${i}]\n  k${i}: v\n`)}`,
  ),
  hostile("a merge of itself", "application.yml", `${spring}x: &x\n  <<: *x\n  spring.kafka.producer.acks: 1\n`),
  hostile(
    "a byte order mark before a map that is to grow",
    "application.yml",
    "\ufeffspring.kafka.producer.retries: 0\n",
  ),
  hostile("an empty map behind a byte order mark", "application.yml", "\ufeffspring:\n  kafka:\n    producer:\n"),
  hostile(
    "the only line, to be moved, without a line end",
    "application.yml",
    "spring:\n  ka{fka:\n    producer:\n      ack: all",
  ),
  hostile(
    "the only line, to be moved, with the line ends of Windows",
    "application.yml",
    "spring:\r\n  ka{fka:\r\n    producer:\r\n      ack: all\r\n",
  ),
  hostile("an empty map behind what is no key", "application.yml", "]spring:\n  kafka:\n    producer:\n"),
  hostile(
    "a quote that nobody closes in the last line",
    "application.yml",
    'spring.kafka.consumer:\n  bootstrap-servers: a:1\n  group-id: b\n  max-poll-records: "10000\n',
  ),
  hostile(
    "the same key again and again",
    "application.yml",
    times(40, () => spring),
  ),
  hostile("tabs where YAML has blanks", "application.yml", "spring:\n\tkafka:\n\t\tproducer:\n\t\t\tacks: 0\n"),
  hostile(
    "keys that are mappings, lists and tags",
    "application.yml",
    `${spring}? {a: b}\n: c\n? [d]\n: e\n!!set {f}: g\n!x y: !z w\n`,
  ),
  hostile(
    "another version of YAML, and directives",
    "application.yml",
    `%YAML 2.9\n%TAG ! tag:x,2000:\n---\n${spring}...\n%YAML 1.1\n---\n${spring}`,
  ),
  hostile("dividers between nothing", "application.yml", "---\n---\n...\n---\n# c\n---\n"),
  hostile(
    "many documents with a profile each",
    "application.yml",
    `${spring}${times(12, (i) => `---\nspring.config.activate.on-profile: p${i}\nspring.kafka.producer.retries: ${i}\n`)}`,
  ),
  hostile(
    "profiles that say everything and nothing",
    "application.yml",
    `${spring}---\nspring.config.activate.on-profile: "!(a & (b | !c)) &"\nspring.kafka.producer.acks: 1\n---\nspring.config.activate.on-profile: "${"(".repeat(500)}"\nspring.kafka.producer.acks: 1\n`,
  ),
  hostile(
    "groups of profiles in a circle",
    "application.yml",
    `spring.profiles.group:\n  a: b\n  b: [c, a]\n  c: c\nspring.profiles.active: a\n${spring}`,
  ),
  hostile(
    "imports of itself and of everything",
    "application.yml",
    `spring.config.import: [application.yml, "./", "../../../../etc/passwd", "file://host/share/a.yml", "classpath:\\\\\\\\host\\\\a.yml", "\${x}", ""]\n${spring}`,
  ),
  hostile(
    "indexes that are huge, negative and missing",
    "application.yml",
    "spring.kafka.bootstrap-servers[999999999]: a:1\nspring.kafka.bootstrap-servers[-1]: b:1\nspring.kafka.bootstrap-servers[]: c:1\nspring.kafka.bootstrap-servers[0][0][0]: d:1\n",
  ),
];

const others: readonly Hostile[] = [
  hostile(
    "patterns that go back for ever",
    "connect-sink.json",
    `{"name": "a", "config": {"connector.class": "X", "topics.regex": "(a+)+$(((((", "topics": "${"a,".repeat(3_000)}", "errors.tolerance": "all"}}`,
  ),
  hostile(
    "JSON in which a value is a part of another",
    "connect-sink.json",
    '{"name": "a", "config": {"connector.class":?  "X", "topics": "a", "connector.class": "Y",rrors.tolerance": "all",\n    "errors.retry.timeout": "-1"\n  }\n}\n',
  ),
  hostile(
    "JSON that ends in the middle",
    "connect-sink.json",
    '{"name": "a", "config": {"connector.class": "JdbcSink", "topics": ["a", {"b": "',
  ),
  hostile(
    "JSON nested deeper than a stack",
    "connect-sink.json",
    `{"name": "a", "config": {"connector.class": "X", "topics": "a", "x": ${"[".repeat(30_000)}${"]".repeat(30_000)}}}`,
  ),
  hostile(
    "JSON with a comment that nobody closes",
    "connect-sink.json",
    '{"name": "a", "config": {"connector.class": "X", "topics": "a"}} /*',
  ),
  hostile(
    "JSON with the same key, comments and commas",
    "connect-sink.json",
    '// c\n{"name": "a", /* d */ "config": {"connector.class": "X", "connector.class": "Y", "topics": "a",},}\n',
  ),
  hostile(
    "JSON in JSON, deep",
    "connect-sink.json",
    `{"name": "a", "config": {"connector.class": "X", "topics": "a", "x": ${"[".repeat(2_000)}${"]".repeat(2_000)}}}`,
  ),
  hostile(
    "JSON of values that are no text",
    "connect-sink.json",
    '{"name": null, "config": {"connector.class": ["X"], "topics": {"a": 1}, "tasks.max": 1e999, "errors.tolerance": true}}',
  ),
  hostile(
    "a file in a file in a file",
    "k8s.yaml",
    'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  application.yml: |\n    spring.kafka.producer.acks: 0\n    a: |\n      acks=0\n    ---\n    spring.kafka.producer.acks: 1\n  producer.properties: "bootstrap.servers=a:1\\nacks=0\\n"\n  b.properties: >\n    bootstrap.servers=a:1\n    acks=0\n  c.properties: |+2\n      acks=0\n\n\n',
  ),
  hostile(
    "a ConfigMap whose maps are lists",
    "k8s.yaml",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: [name]\ndata: [producer.properties, {acks: 0}]\n",
  ),
  hostile(
    "lists of lists of Kubernetes",
    "k8s.yaml",
    "apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: List\n  items:\n  - apiVersion: v1\n    kind: ConfigMap\n    data: {producer.properties: 'acks=0'}\n- 1\n- null\n",
  ),
  hostile(
    "services that extend each other",
    "docker-compose.yml",
    "services:\n  a: &a\n    <<: *b\n    image: confluentinc/cp-kafka:7.5.0\n    environment: [KAFKA_BROKER_ID=1, KAFKA_, =, '', KAFKA_LOG_DIRS]\n  b: &b\n    extends: a\n    environment: &e {KAFKA_PROCESS_ROLES: 'broker', KAFKA_NODE_ID: null, <<: *e}\n",
  ),
  hostile(
    "variables of compose in each other",
    "docker-compose.yml",
    `services:\n  a:\n    image: "apache/kafka:\${V:-\${W:-\${X}}}"\n    environment:\n      KAFKA_NODE_ID: "\${${"A:-${".repeat(200)}"\n      KAFKA_LOG_DIRS: $$$$ \${\n`,
  ),
  hostile(
    "an image without a name, and endless ones",
    "docker-compose.yml",
    `services:\n  a: {image: ":", environment: {KAFKA_NODE_ID: 1}}\n  b: {image: "apache/kafka@sha256:${"0".repeat(4_000)}", environment: {KAFKA_NODE_ID: 1}}\n  c: {image: "${"a/".repeat(2_000)}kafka:3", environment: {KAFKA_NODE_ID: 1}}\n`,
  ),
  hostile(
    "a chart that is all template",
    "templates/config.yaml",
    "{{- range $k, $v := .Values.x }}\napiVersion: v1\nkind: ConfigMap\ndata:\n  producer.properties: |\n    {{- if .a }}\n    acks=0\n    {{ else }}{{ end\n    bootstrap.servers={{ .b }}\n{{- end }}\n",
  ),
  hostile(
    "values of a chart with every type",
    "values.yaml",
    "kafka:\n  config: |\n    acks=0\n  extraEnvVars: [{name: KAFKA_CFG_ACKS}, {value: 1}, null, [], 3]\n  producer: {acks: 0, retries: ~, linger.ms: 0x10, x: 2001-01-01}\n",
  ),
];

export const hostiles: readonly Hostile[] = [...properties, ...yaml, ...others];
