/** Files that a tool fills in, by the ending of their names: what is read, what is not known, and that nothing in them is an error. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { languageOfName, programName } from "../../server/src/carriers/files.ts";
import { entriesOf } from "../../server/src/syntax/document.ts";
import { labels } from "../support/complete.ts";
import { fixed, said } from "../support/said.ts";

const producer = "bootstrap.servers=k1:9092,k2:9092\nkey.serializer=a.B\n";
const read = (uri: string, text: string) => {
  const document = parse({ uri, text });
  return { document, values: entriesOf(document).map(({ key, value }) => `${key}=${value}`) };
};

describe("names", () => {
  it.each(["j2", "jinja2", "tmpl", "tpl", "template", "tftpl", "erb", "ctmpl", "J2"])(".%s", (ending) =>
    expect(said(`files/producer.properties.${ending}`, `${producer}acks=0\n`)).toEqual([
      '3 "0" warning producer-acks-zero',
    ]),
  );
  it.each(["dist", "example", "sample", "bak", "j2.bak"])(".%s is none", (ending) => {
    expect(programName(`producer.properties.${ending}`)).toBe(`producer.properties.${ending}`);
    expect(languageOfName(`producer.properties.${ending}`, "")).toBeUndefined();
  });
  it("the name inside says which program reads the file", () => {
    expect(said("application.yml.j2", "spring.kafka.producer.acks: 0\n")).toEqual(['1 "0" warning producer-acks-zero']);
    const channel =
      "mp.messaging.incoming.a.connector=smallrye-kafka\nmp.messaging.incoming.a.failure-strategy=ignore\n";
    expect(said("application.properties.tpl", channel)).toEqual([
      '2 "ignore" warning smallrye-failure-strategy-ignore',
    ]);
    expect(labels("$0", { file: "connect-distributed.properties.erb" })).toContain("config.storage.topic");
  });
  it("a template is no part of the application beside it", () => {
    const documents = ["application.yml", "application.yml.j2"].map((uri) =>
      parse({ uri: `src/main/resources/${uri}`, text: "spring.kafka.producer.acks: all\n" }),
    );
    expect(documents.map(({ template }) => template)).toEqual([undefined, "closed"]);
  });
});

describe("what cannot be known", () => {
  it.each([["{{ acks }}"], ["{% if a %}0{% endif %}"], ["<%= acks %>"], ["${ACKS}"], ["0{{ zeros }}"]])(
    "acks=%s",
    (value) => {
      const { document, values } = read("producer.properties.j2", `${producer}acks=${value}\n`);
      expect(values.at(-1)).toBe("acks=undefined");
      expect(document.template).toBe("closed");
    },
  );
  it("a default of Spring's in a template is the template's", () =>
    expect(said("application.yml.tmpl", "spring.kafka.producer.acks: ${ACKS:0}\n")).toEqual([]));
  it.each([
    ["a condition", "{% if fast %}\nacks=all\n{% endif %}\n"],
    ["a condition in one line", "{% if fast %}acks=0{% endif %}\n"],
    ["a list of settings", "{% for k, v in extra %}\n{{ k }}={{ v }}\n{% endfor %}\n"],
    ["a block", "<% if @fast %>\nacks=all\n<% end %>\n"],
    ["further settings", "{{ extra_settings }}\n"],
    ["further settings from the environment", "${EXTRA_SETTINGS}\n"],
    ["a filled-in key", "{{ prefix }}.acks=0\n"],
    ["a condition of Terraform's", "%{ if fast ~}\nacks=all\n%{ endif ~}\n"],
  ])("%s: there may be more, so nothing is said of what is absent", (_, lines) => {
    const text = `${producer}enable.idempotence=true\n${lines}`;
    const { document } = read("producer.properties.j2", text);
    expect(document.template).toBe("open");
    const { components, findings } = analyze([document]);
    expect(components.map(({ partial }) => partial)).toEqual([true]);
    expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });
  it("which of two branches counts", () => {
    const { values } = read(
      "producer.properties.j2",
      `${producer}{% if fast %}\nacks=0\n{% else %}\nacks=all\n{% endif %}\nretries=5\n`,
    );
    expect(values.slice(2)).toEqual(["acks=undefined", "acks=undefined", "retries=5"]);
  });
  it("a comment may have markers", () =>
    expect(read("producer.properties.j2", `# {{ ansible_managed }}\n${producer}`).document.template).toBe("closed"));
  it("a file that is no template is read as ever", () =>
    expect(read("producer.properties", `${producer}acks=1\nacks=0\n`).values.slice(2)).toEqual(["acks=1", "acks=0"]));
});

describe("YAML", () => {
  const text =
    "apiVersion: kafka.strimzi.io/v1beta2\nkind: KafkaTopic\nmetadata:\n  name: {{ name }}\n  labels: {strimzi.io/cluster: c}\nspec:\n{% if big %}\n  partitions: 12\n{% endif %}\n  replicas: 1\n";
  it("is read around its markers", () =>
    expect(said("topic.yaml.j2", text)).toEqual(['10 "1" warning topic-replication-factor-one']));
  it("a duplicate key is no error", () =>
    expect(
      said("application.yml.j2", "spring.kafka:\n  producer:\n    acks: 0\n    acks: all\n    retries: 1\n").join(),
    ).not.toContain("error"));
});

it("a fix changes one value and no marker", () =>
  expect(fixed("producer.properties.j2", `# {{ managed }}\n${producer}acks=0\nlinger.ms={{ linger }}\n`)).toBe(
    `# {{ managed }}\n${producer}acks=all\nlinger.ms={{ linger }}\n`,
  ));

it("completion, and a comment that silences", () => {
  expect(labels(`${producer}{% if a %}\n$0\n{% endif %}\n`, { file: "producer.properties.j2" })).toContain("acks");
  expect(
    said("producer.properties.j2", `${producer}# kafka-lossless-ignore producer-acks-zero -- metrics\nacks=0\n`),
  ).toEqual([]);
});

it.each(["{{", "{{ }", "{% if", "<%", "${", "}}", "{{}}={{}}", "%{", "{{\n\n}}"])("survives %j", (broken) => {
  for (const uri of ["a.properties.j2", "a.yml.j2", "application.yml.erb", "docker-compose.yml.tpl"])
    expect(() => said(uri, `bootstrap.servers=k:9092\nacks: 0\n${broken}\n`)).not.toThrow();
});
