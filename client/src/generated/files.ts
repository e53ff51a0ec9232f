/** Written by `npm run generate` from what the carriers of the server say of their files. */

/** What a project says of itself; a folder that has it is looked through at once. */
export const projectFile = ".kafka-lossless.yaml";

/** Languages whose documents are handed to the server, however they are called. */
export const languages: readonly string[] = [
  "properties",
  "java-properties",
  "spring-boot-properties",
  "yaml",
  "spring-boot-properties-yaml",
  "quarkus-properties",
  "microprofile-properties",
  "json",
  "jsonc",
  "dockercompose",
  "dotenv",
  "helm"
];

/** Names of documents that are handed to it, whatever their language. */
export const patterns: readonly string[] = [
  "**/*.properties",
  "**/*.properties.j2",
  "**/*.properties.jinja2",
  "**/*.properties.tmpl",
  "**/*.properties.tpl",
  "**/*.properties.template",
  "**/*.properties.tftpl",
  "**/*.properties.erb",
  "**/*.properties.ctmpl",
  "**/*.yml",
  "**/*.yaml",
  "**/*.yml.j2",
  "**/*.yml.jinja2",
  "**/*.yml.tmpl",
  "**/*.yml.tpl",
  "**/*.yml.template",
  "**/*.yml.tftpl",
  "**/*.yml.erb",
  "**/*.yml.ctmpl",
  "**/*.yaml.j2",
  "**/*.yaml.jinja2",
  "**/*.yaml.tmpl",
  "**/*.yaml.tpl",
  "**/*.yaml.template",
  "**/*.yaml.tftpl",
  "**/*.yaml.erb",
  "**/*.yaml.ctmpl",
  "**/*.conf",
  "**/*.cfg",
  "**/*.config",
  "**/*.json",
  "**/.env",
  "**/.env.*",
  "**/*.env",
  "**/pom.xml",
  "**/build.gradle",
  "**/build.gradle.kts",
  "**/libs.versions.toml"
];

/** What ends the name of a template: what its tool makes of it has a name without. */
export const templateEnding = /\.(?:j2|jinja2|tmpl|tpl|template|tftpl|erb|ctmpl)$/i;

/** How much of a document is looked at before the server is started, in UTF-16 units. */
export const lookedAt = 1000000;

/** What makes a document worth starting the server: of these files and languages, these names or words. */
export const looks: readonly {
  readonly files: RegExp;
  readonly languages: readonly string[];
  readonly names: RegExp;
  readonly words: RegExp;
}[] = [
  { files: /^(.*\.properties|.*\.yml|.*\.yaml)$/is, languages: ["properties","java-properties","spring-boot-properties","yaml","spring-boot-properties-yaml"], names: /^(application|bootstrap)(?:-(.+))?\.(?:ya?ml|properties)$/, words: /kafka/i },
  { files: /^(.*\.properties|.*\.yml|.*\.yaml)$/is, languages: ["properties","java-properties","quarkus-properties","microprofile-properties","yaml"], names: /^microprofile-config(-.+)?\.properties$/i, words: /kafka/i },
  { files: /^(.*\.properties|.*\.conf|.*\.cfg|.*\.config)$/is, languages: ["properties","java-properties"], names: /(^connect-(distributed|standalone)|^connect-mirror-maker|^(mm2|mirror-?maker)|(^|[-_.])sink[-_.]|(^|[-_.])source[-_.]|(^|[-_.])producer[-_.]|(^|[-_.])consumer[-_.]|^(kafka-)?streams?[-_.]|^(server|broker|controller)(-\d+)?\.properties$).*(?<=\.properties)$/i, words: /kafka|bootstrap\.|acks|retries|\.ms|\.bytes|broker|zookeeper\.|controller\.|controlled\.|leader\.|process\.roles|listener|advertised\.|authorizer\.|principal\.|delegation\.|password\.encoder|quota|max\.connection|\.threads|log\.|replica|topic|policy|flush\.|compress|\.dirty\.|election|preallocate|delete\.records|message|segment\.|serializer|batch\.|buffer|queue|queuing\.|partition|idempotence|transaction|max\.in\.flight|max\.request\.|consumer\.|producer\.|group\.|offset|commit|poll\.|fetch\.|isolation\.|share\.|check\.crcs|metadata\.|ssl\.|sasl\.|https\.|socket\.|\.report|api\.version|gapless|random\.seed|termination\.signal|builtin\.|storage\.|plugin\.|connector\.class|application\.id|clusters/i },
  { files: /^(.*\.properties|.*\.yml|.*\.yaml)$/is, languages: ["properties","java-properties","yaml"], names: /(?!)/, words: /kafka/i },
  { files: /^(.*\.properties|.*\.conf|.*\.cfg|.*\.config)$/is, languages: ["properties","java-properties"], names: /(?!)/, words: /flume/i },
  { files: /^(.*\.json|.*\.config)$/is, languages: ["json","jsonc"], names: /(?!)/, words: /connector\.class/i },
  { files: /^(.*\.yml|.*\.yaml|\.env|\.env\..*|.*\.env)$/is, languages: ["yaml","dockercompose","dotenv"], names: /(?!)/, words: /kafka_|mp_messaging_|cp-kafka-connect|debezium\/connect|kafka-topics/i },
  { files: /^(.*\.yml|.*\.yaml)$/is, languages: ["yaml","helm"], names: /(?!)/, words: /kafka_|mp_messaging_|cp-kafka-connect|debezium\/connect/i },
  { files: /^(.*\.yml|.*\.yaml)$/is, languages: ["yaml","helm"], names: /(?!)/, words: /kafka|connect_/i },
  { files: /^(.*\.yml|.*\.yaml)$/is, languages: ["yaml","helm"], names: /(?!)/, words: /strimzi\.io\//i },
  { files: /^(.*\.yml|.*\.yaml)$/is, languages: ["yaml","helm"], names: /(?!)/, words: /platform\.confluent\.io\//i },
  { files: /^(.*\.yml|.*\.yaml)$/is, languages: ["yaml","helm"], names: /(?!)/, words: /ConfigMap/i },
  { files: /^(.*\.properties|.*\.conf|.*\.cfg|.*\.config|.*\.yml|.*\.yaml)$/is, languages: ["properties","java-properties","spring-boot-properties","yaml","spring-boot-properties-yaml"], names: /(?!)/, words: /bootstrap\.servers|enable\.idempotence|auto\.commit|auto\.offset\.reset|serializer|max\.poll\.|group\.id|isolation\.level|linger\.ms|max\.in\.flight|transactional\.id|delivery\.timeout\.ms|session\.timeout\.ms|heartbeat\.interval\.ms|max\.request\.size|buffer\.memory|batch\.size/i },
  { files: /^(pom\.xml|build\.gradle|build\.gradle\.kts|libs\.versions\.toml)$/i, languages: [], names: /(?!)/, words: /kafka/i },
];
