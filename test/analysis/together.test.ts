/** Which files are judged together: those of an application, and what they import although they say nothing of Kafka. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import type { FilesAround } from "../../server/src/analysis/files-around.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { together } from "../../server/src/analysis/together.ts";

const resources = "src/main/resources/";
const kafka = "spring.kafka:\n  consumer:\n    group-id: orders\n    auto-offset-reset: latest\n";

function around(files: Readonly<Record<string, string>>): FilesAround {
  const documents = Object.entries(files).map(([name, text]) => parse({ uri: resources + name, text, isSpring: true }));
  return {
    names: (folder) =>
      documents.flatMap(({ uri }) =>
        uri.slice(0, uri.lastIndexOf("/") + 1) === folder ? uri.slice(folder.length) : [],
      ),
    text: (wanted) => documents.find(({ uri }) => uri === wanted)?.text,
    springDocument: (wanted) => documents.find(({ uri }) => uri === wanted),
    document: (wanted) => documents.find(({ uri }) => uri === wanted),
  };
}

/** The names of the files that are judged with one, and where something is found in them. */
function judged(name: string, files: Readonly<Record<string, string>>): readonly string[] | undefined {
  const documents = together(resources + name, around(files));
  if (documents === undefined) return undefined;
  const { findings } = analyze(documents, { preset: "standard" });
  return [...documents.map(({ uri }) => uri), ...findings.map(({ rule, place }) => `${rule} ${place.uri}`)].map((one) =>
    one.replace(resources, ""),
  );
}

const found = "consumer-offset-reset-latest";

describe("an import is read although the importing file has no key of Kafka's", () => {
  it.each([
    ["beside it", "kafka.yml", "kafka.yml"],
    ["that may be missing", "optional:kafka.yml", "kafka.yml"],
    ["from the classpath", "classpath:kafka.yml", "kafka.yml"],
    ["from the classpath, optional, with a slash", "optional:classpath:/shared/kafka.yml", "shared/kafka.yml"],
    ["from a folder below", "./shared/kafka.yml", "shared/kafka.yml"],
  ])("%s", (_, location, name) => {
    const files = { "application.yml": `spring:\n  config:\n    import:\n      - ${location}\n`, [name]: kafka };
    const expected = ["application.yml", name, `${found} ${name}`];
    expect(judged("application.yml", files)).toEqual(expected);
    // Opened or named by itself it belongs to the same application.
    expect(judged(name, files)).toEqual(expected);
  });

  it("in .properties, and through another import", () => {
    const files = {
      "application.properties": "spring.config.import=classpath:more.properties\n",
      "more.properties": "spring.config.import=kafka.properties\n",
      "kafka.properties": "spring.kafka.consumer.group-id=orders\nspring.kafka.consumer.auto-offset-reset=latest\n",
    };
    const names = ["application.properties", "more.properties", "kafka.properties"];
    expect(judged("application.properties", files)).toEqual([...names, `${found} kafka.properties`]);
    expect(judged("kafka.properties", files)).toEqual([...names, `${found} kafka.properties`]);
  });

  it("with bindings of Spring Cloud Stream", () => {
    const text =
      "spring.cloud.stream:\n  bindings.handle-in-0.destination: orders\n  kafka.binder.brokers: a:9092,b:9092\n";
    const files = { "application.yml": "spring.config.import: stream.yml\n", "stream.yml": text };
    expect(judged("application.yml", files)).toContain("scs-anonymous-group stream.yml");
  });
});

describe("a file stands alone", () => {
  it.each([
    ["that nobody imports", { "application.yml": "spring.config.import: other.yml\n", "kafka.yml": kafka }],
    ["without an application", { "kafka.yml": kafka }],
    [
      "that is imported from elsewhere",
      { "application.yml": "spring.config.import: configserver:kafka.yml\n", "kafka.yml": kafka },
    ],
  ])("%s", (_, files) => expect(judged("kafka.yml", files)).toBeUndefined());
});
