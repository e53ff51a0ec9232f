/** connect-class-unknown: where it speaks, and where it must stay silent. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";
import { connectClassUnknown as rule } from "../../../server/src/rules/connect/class-unknown/rule.ts";
import { applyEdits } from "../../../server/src/syntax/text-edit.ts";
import { check } from "../../support/check.ts";

const worker = (converter: string): string =>
  `bootstrap.servers=kafka1:9092\noffset.storage.file.filename=/var/lib/connect/offsets\nvalue.converter=org.apache.kafka.connect.json.JsonConverter\nkey.converter=${converter}\n`;
const sink = "name=orders\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConnector\ntopics=orders\n";
const standalone = { file: "connect-standalone.properties" };
const connector = { file: "orders-sink.properties" };
const storage = "org.apache.kafka.connect.storage.StringConverter";
const json = "org.apache.kafka.connect.json.JsonConverter";
const transforms = "org.apache.kafka.connect.transforms";

describe("speaks", () => {
  it.each([
    ["org.apache.kafka.connect.storage.stringconverter", storage],
    ["stringconverter", storage],
    ["org.apache.kafka.connect.Storage.StringConverter", storage],
    ["org.apache.kafka.connect.json.JsonConvertor", json],
    ["org.apache.kakfa.connect.json.JsonConverter", json],
    ["org.apache.kafka.connect.storage.JsonConverter", json],
    ["JsonConvertor", json],
    ["json", json],
    [`"${json}"`, json],
  ])("of a converter in another case or package, or with a slip: %s", (converter, known) =>
    check(
      rule,
      `${worker(converter)}              ${"^".repeat(converter.length)} error: There is no class ${converter}: the worker or connector will not start. Its name is ${known}.\n`,
      standalone,
    ),
  );

  it("of policies and config providers", () =>
    check(
      rule,
      `
bootstrap.servers=kafka1:9092
offset.storage.file.filename=/var/lib/connect/offsets
connector.client.config.override.policy=all
                                        ^^^ error: There is no class all: the worker or connector will not start. Its name is org.apache.kafka.connect.connector.policy.AllConnectorClientConfigOverridePolicy.
config.providers=file,env,own,dir
config.providers.file.class=org.apache.kafka.common.config.provider.FileConfigProvidr
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.common.config.provider.FileConfigProvidr: the worker or connector will not start. Its name is org.apache.kafka.common.config.provider.FileConfigProvider.
config.providers.env.class=org.apache.kafka.connect.config.EnvVarConfigProvider
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.connect.config.EnvVarConfigProvider: the worker or connector will not start. Its name is org.apache.kafka.common.config.provider.EnvVarConfigProvider.
config.providers.own.class=com.example.VaultConfigProvider
config.providers.dir.class=Directory
`,
      standalone,
    ));

  it("of transformations and predicates", () =>
    check(
      rule,
      `${sink}transforms=a,b,c
transforms.a.type=${transforms}.InsertField.Value
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.connect.transforms.InsertField.Value: the worker or connector will not start. Its name is org.apache.kafka.connect.transforms.InsertField$Value.
transforms.b.type=InsertField$Value
                  ^^^^^^^^^^^^^^^^^ error: There is no class InsertField$Value: the worker or connector will not start. Its name is org.apache.kafka.connect.transforms.InsertField$Value.
transforms.c.type=Flatten
                  ^^^^^^^ error: Flatten itself is not a plug-in: the worker or connector will not start. Name one of org.apache.kafka.connect.transforms.Flatten$Key, org.apache.kafka.connect.transforms.Flatten$Value.
predicates=p
predicates.p.type=${transforms}.predicates.TopicNameMatch
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.connect.transforms.predicates.TopicNameMatch: the worker or connector will not start. Its name is org.apache.kafka.connect.transforms.predicates.TopicNameMatches.
`,
      connector,
    ));

  it("of aliases that the worker does not know", () =>
    check(
      rule,
      `bootstrap.servers=kafka1:9092\noffset.storage.file.filename=/var/lib/connect/offsets\nkey.converter=JsonConverter\n              ^^^^^^^^^^^^^ error: Workers before 2.2.2 know no aliases and do not find JsonConverter: the worker or connector will not start. The full name is org.apache.kafka.connect.json.JsonConverter.
`,
      {
        ...standalone,
        pins: { clients: "2.1" },
      },
    ));

  it("of another kind, of another release, and of nothing", () =>
    check(
      rule,
      `${sink}key.converter=org.apache.kafka.common.serialization.StringSerializer
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: org.apache.kafka.common.serialization.StringSerializer is not the kind of class that key.converter requires: Kafka Connect starts no task with it.
value.converter=
^^^^^^^^^^^^^^^ error: value.converter is empty: no class is found, and the worker or connector will not start.
transforms=d
transforms.d.type=${transforms}.DropHeaders
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: This release of Kafka Connect has no class org.apache.kafka.connect.transforms.DropHeaders, which other releases have: the worker or connector will not start.
`,
      { ...connector, pins: { clients: "2.8" } },
    ));

  it("of a connector", () =>
    check(
      rule,
      `name=orders\nconnector.class=org.apache.kafka.connect.file.FileStreamSinkConector\n                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error: There is no class org.apache.kafka.connect.file.FileStreamSinkConector: the worker or connector will not start. Its name is org.apache.kafka.connect.file.FileStreamSinkConnector.
topics=orders\n`,
      connector,
    ));
});

it.each([
  [
    "connector.class",
    "org.apache.kafka.connect.file.FileStreamSourceConector",
    "org.apache.kafka.connect.file.FileStreamSourceConnector",
  ],
  ["header.converter", "SimpleHeaderConvertor", "org.apache.kafka.connect.storage.SimpleHeaderConverter"],
  // Whoever writes predicates runs a release that has them, whatever is pinned.
  ["predicates.p.type", `${transforms}.predicates.TopicNameMatch`, `${transforms}.predicates.TopicNameMatches`],
])("speaks of a source's %s", (key, name, known) => {
  const lines = {
    "connector.class": "org.apache.kafka.connect.file.FileStreamSourceConnector",
    topic: "orders",
    predicates: "p",
    [key]: name,
  };
  const text = `name=orders\n${Object.entries(lines)
    .map((line) => `${line.join("=")}\n`)
    .join("")}`;
  const { findings } = analyze([parse({ uri: "orders-source.properties", text })], {
    rules: [rule],
    pins: { clients: "2.5" },
  });
  expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
  expect(applyEdits(text, findings[0]?.fixes[0]?.edits ?? [])).toBe(text.replace(name, () => known));
});

describe("is silent", () => {
  it.each(["All", "NoneConnectorClientConfigOverridePolicy", "com.example.Policy", "Ours", "${POLICY}", ""])(
    "about the policy %s",
    (policy) => check(rule, `${worker("String")}connector.client.config.override.policy=${policy}\n`, standalone),
  );

  it.each([
    storage,
    "StringConverter",
    "String",
    "ByteArray",
    "com.example.stringconverter",
    "AvroConverter",
    "BsonConverter",
    "${CONVERTER}",
    "org.apache.kafka.connect.json.JsonConverte${R}",
  ])("about converters by their names and aliases, and about those of others: %s", (converter) =>
    check(rule, worker(converter), standalone),
  );

  it("about transformations and connectors of others", () =>
    check(
      rule,
      `name=orders\nconnector.class=io.confluent.connect.s3.S3SinkConnector\ntopics=orders\ntransforms=a,b,c
transforms.a.type=io.debezium.transforms.ExtractNewRecordState
transforms.b.type=ExtractTopic
transforms.c.type=RegexRouter
`,
      connector,
    ));
});
