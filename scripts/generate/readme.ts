/** The tables of the README: each carrier with its files, the settings and the commands of the editor, what the lab has seen. */
import { carriers } from "../../server/src/carriers/all.ts";
import { templateEndings } from "../../server/src/carriers/files.ts";
import { strikingTable } from "./lab.ts";

/** What the files of a carrier hold, and their names where it is not the carrier's own list that says most. */
const held: Readonly<Record<string, readonly [title: string, what: string]>> = {
  plain: [
    "plain Kafka",
    "clients, producers, consumers, brokers, controllers, topics, Streams, Connect workers and connectors, MirrorMaker; known by their content. A `.conf` in another language, such as HOCON, is left alone",
  ],
  librdkafka: ["librdkafka", "its own names: kcat, confluent-kafka for Python, Go and .NET"],
  scala: ["Scala clients", "producers and consumers before Kafka 2.0: reported as removed"],
  "spring-boot": [
    "Spring Boot",
    "`application*` and `bootstrap*`, judged together with their documents, profiles, `config/` and imports",
  ],
  "spring-cloud-stream": [
    "Spring Cloud Stream",
    "bindings of the Kafka binder in the same files: binder, default and per-binding settings, several binders",
  ],
  smallrye: [
    "Quarkus, SmallRye Reactive Messaging",
    "channels of `application*` and `microprofile-config*` whose connector is Kafka's, with the settings for all channels and clients, and profiles",
  ],
  micronaut: [
    "Micronaut",
    "`kafka.producers.NAME`, `kafka.consumers.NAME` and `kafka.*` in the `application*` files of a Micronaut application. Annotations may give more, so nothing is reported about what is absent",
  ],
  "own-prefix": [
    "programs of one's own",
    "settings of Kafka's clients behind one common prefix (`kafka.producer.acks`, `x.producer-config.[acks]`), three at least that nobody else has. What is written is reported as an info or a hint",
  ],
  flume: [
    "Flume",
    "sources, sinks and channels of an agent whose type is Flume's own for Kafka, with Flume's defaults",
  ],
  "connect-json": [
    "Kafka Connect's REST",
    'connectors as they are posted: `{"name", "config"}`, the bare map of settings, arrays of either',
  ],
  compose: [
    "Docker Compose",
    "services with an image of apache/kafka, Confluent, Bitnami, wurstmeister or Debezium, with its defaults and its release; `SPRING_KAFKA_…`, `SPRING_CLOUD_STREAM_…`, `SPRING_APPLICATION_JSON` and SmallRye's `MP_MESSAGING_…` of other services, judged as views of the Spring Boot or Quarkus application from which these services are built; their `env_file`, and `.env`; the topics that a command makes with `kafka-topics --create`",
  ],
  "kubernetes-env": [
    "Kubernetes workloads",
    "containers of the same images, and `SPRING_KAFKA_…` and `MP_MESSAGING_…` of others: `env`, and its references to a ConfigMap of the same file",
  ],
  helm: [
    "Helm values",
    "`values*.yaml`: `configurationOverrides`, `config: |`, `extraConfig: |`, `server.properties: |` of brokers and Connect workers, and the `env` of the same images. Settings that are absent are left to the chart",
  ],
  strimzi: [
    "Strimzi",
    "`Kafka`, `KafkaTopic`, `KafkaConnect`, `KafkaConnector`, `KafkaMirrorMaker2`, `KafkaBridge`, with their release and their nodes",
  ],
  "confluent-operator": ["Confluent for Kubernetes", "`Kafka`, `KafkaTopic`, `Connect`, `Connector`"],
  "config-map": ["Kubernetes ConfigMap", "the files that it holds, each read as what it is"],
};

/** What the editor says of its settings and commands, by key. */
export interface ManifestTexts {
  readonly texts: Readonly<Record<string, string>>;
  readonly settings: readonly string[];
  readonly commands: readonly string[];
}

/** The README with its tables as the carriers and the manifest say. */
export function readme(current: string, manifest: ManifestTexts): string {
  return [
    { name: "carriers", table: carrierTable() },
    { name: "settings", table: settingTable(manifest) },
    { name: "commands", table: commandTable(manifest) },
    { name: "lab", table: strikingTable() },
  ].reduce((text, { name, table }) => withTable(text, name, table), current);
}

function withTable(text: string, name: string, table: readonly string[]): string {
  const [begin, end] = [`<!-- npm run generate writes this table: ${name} -->`, `<!-- end of ${name} -->`];
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`README.md has no place for its table: ${begin} … ${end}`);
  return `${text.slice(0, start + begin.length)}\n\n${table.join("\n")}\n\n${text.slice(stop)}`;
}

function carrierTable(): readonly string[] {
  const rows = carriers.map(({ id, files }) => {
    const [title, what] = held[id] ?? missing(id);
    const names = [...new Set(files.flatMap((form) => form.names))].map((name) => `\`${name}\``);
    return `| ${title} | ${names.join(", ")} | ${what} |`;
  });
  const versions =
    "| releases | `pom.xml`, `build.gradle`, `build.gradle.kts`, `libs.versions.toml`, `gradle.properties`, compose files | what the build and the images declare; a release that loses, duplicates or reorders records by itself is marked at its version |";
  const templates = `| templates | ${["properties", "yml", "yaml"].map((one) => `\`*.${one}.{${templateEndings.join(",")}}\``).join(", ")} | the same files, before Ansible or another tool fills them in: what a marker fills in is unknown, and nothing is an error |`;
  return ["| | files | what they hold |", "|---|---|---|", ...rows, templates, versions];
}

function settingTable({ settings, texts }: ManifestTexts): readonly string[] {
  const choicesOf = (name: string): readonly string[] =>
    Object.entries(texts).flatMap(([key, text]) => {
      const value = key.startsWith(`setting.${name}.`) ? key.slice(`setting.${name}.`.length) : undefined;
      return value === undefined ? [] : [`\`${value}\`: ${text}`];
    });
  const rows = settings.map((name) => {
    return `| \`kafkaLossless.${name}\` | ${[texts[`setting.${name}`], ...choicesOf(name)].join(" ")} |`;
  });
  return ["| setting | meaning |", "|---|---|", ...rows];
}

function commandTable({ commands, texts }: ManifestTexts): readonly string[] {
  const rows = commands.map((name) => `| *${texts[`command.${name}`]}* | \`kafkaLossless.${name}\` |`);
  return ["| command | to bind a key to it |", "|---|---|", ...rows];
}

function missing(id: string): never {
  throw new Error(`scripts/generate/readme.ts does not say what the files of ${id} hold`);
}
