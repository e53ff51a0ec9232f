/** Every snippet, with every choice, is configuration that the product itself has nothing to say against. */
import { describe, expect, test } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { Role } from "../../server/src/model/component.ts";
import { problemsOf } from "../../server/src/syntax/document.ts";
import { isOfRelease } from "../support/said.ts";
import { expansions, stopsOf } from "../support/snippet.ts";
import { declaredSnippets, type Snippet, snippetFiles, snippetsOf } from "../support/snippet-files.ts";

const plainFiles = "./snippets/kafka-properties.json";
const springYaml = "./snippets/spring-kafka-yaml.json";
const springProperties = "./snippets/spring-kafka-properties.json";
const quarkusProperties = "./snippets/quarkus-kafka-properties.json";
const composeYaml = "./snippets/kafka-compose-yaml.json";
const strimziYaml = "./snippets/strimzi-yaml.json";

/** In which file a snippet is meant to stand, and what it sets up there. */
const meant: Readonly<Record<string, { readonly name?: string; readonly roles: readonly Role[] }>> = {
  "kafka-producer": { name: "producer.properties", roles: ["producer"] },
  "kafka-consumer": { name: "consumer.properties", roles: ["consumer"] },
  "kafka-broker": { name: "etc/kafka/server.properties", roles: ["broker"] },
  "kafka-controller": { name: "etc/kafka/controller.properties", roles: ["broker"] },
  "kafka-broker-controller": { name: "etc/kafka/server.properties", roles: ["broker"] },
  "kafka-topic": { name: "topics/orders-topic.properties", roles: ["topic"] },
  "kafka-connect-sink": { name: "connectors/orders-sink.properties", roles: ["connect-sink"] },
  "kafka-compose": { name: "deploy/docker-compose.yml", roles: ["broker", "broker", "broker"] },
  "strimzi-topic": { name: "k8s/orders.yaml", roles: ["topic"] },
  "strimzi-connector": { name: "k8s/orders.yaml", roles: ["connect-sink"] },
  "quarkus-kafka": { roles: ["producer", "consumer"] },
  "spring-kafka-producer": { roles: ["producer"] },
  "spring-kafka-consumer": { roles: ["consumer"] },
  "spring-kafka-listener": { roles: ["listener"] },
  "spring-kafka": { roles: ["producer", "consumer", "listener"] },
};

const releases: readonly (string | undefined)[] = [undefined, "2.8", "3.9", "4.4"];
const snippets = snippetFiles().flatMap(snippetsOf);

describe.each(snippets.map((snippet) => [`${snippet.prefix} of ${snippet.file}`, snippet] as const))(
  "%s",
  (_, snippet) => {
    test.each(expansions(snippet.body).map((text, at) => [at, text] as const))(
      "expansion %i is silent",
      (_at, text) => {
        const document = parse(placed(snippet, text));
        expect(problemsOf(document)).toEqual([]);
        for (const kafka of releases) {
          const pins = kafka === undefined ? {} : { clients: kafka, broker: kafka };
          const { components, findings, crashes, readings } = analyze([document], { pins });
          expect(crashes).toEqual([]);
          expect(components.map(({ role }) => role).toSorted()).toEqual(meant[snippet.prefix]?.roles.toSorted());
          const toNothing = readings.flatMap(({ unbound }) => unbound.filter(({ bound }) => bound.length === 0));
          expect(toNothing.map(({ canonical }) => canonical)).toEqual([]);
          const said = findings
            .filter(({ rule, severity }) => severity !== "hint" && !isOfRelease(rule))
            .map(({ rule, severity }) => `${severity} ${rule}`);
          expect(said, `with Kafka ${kafka ?? "of any release"}:\n${text}`).toEqual([]);
        }
      },
    );

    test("is whole", () => {
      expect(meant).toHaveProperty(snippet.prefix);
      expect(snippet.description).toMatch(/\.$/);
      const stops = new Set(stopsOf(snippet.body));
      expect([...stops].toSorted()).toEqual([...stops].map((_stop, at) => `${at}`));
      expect(stopsOf(snippet.body).at(-1)).toBe("0");
      for (const line of snippet.body) expect(line).not.toMatch(/\t|\s$/);
    });
  },
);

test("the manifest declares the files that exist, each for the languages of its kind", () => {
  const declared = declaredSnippets();
  expect([...new Set(declared.map(({ path }) => path))].toSorted()).toEqual(snippetFiles().toSorted());
  const languages = (path: string): readonly string[] =>
    declared.filter((one) => one.path === path).map(({ language }) => language);
  // Kafka's bare names mean nothing in Spring's files, so they are not offered there.
  expect(languages(plainFiles)).toEqual(["properties", "java-properties"]);
  expect(languages(springProperties)).toEqual(["properties", "java-properties", "spring-boot-properties"]);
  expect(languages(quarkusProperties)).toEqual([
    "properties",
    "java-properties",
    "quarkus-properties",
    "microprofile-properties",
  ]);
  expect(languages(springYaml)).toEqual(["yaml", "spring-boot-properties-yaml"]);
  expect(languages(composeYaml)).toEqual(["yaml", "dockercompose"]);
  expect(languages(strimziYaml)).toEqual(["yaml", "helm"]);
});

test("a prefix stands once in a language", () => {
  const offered = declaredSnippets().flatMap(({ language, path }) =>
    snippetsOf(path).map(({ prefix }) => `${language} ${prefix}`),
  );
  expect(offered).toEqual([...new Set(offered)]);
});

test.each(snippetsOf(springYaml).map(({ prefix, body }) => [prefix, body] as const))(
  "%s fits into a file that has a `spring` key",
  (_prefix, body) => {
    const [text = ""] = expansions(body);
    const present = "spring:\n  application:\n    name: orders\n  kafka:\n    client-id: orders\n";
    const analysis = analyze([parse({ uri: "src/main/resources/application.yml", text: present + text })]);
    expect(analysis.documents.flatMap(problemsOf)).toEqual([]);
    expect(analysis.findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  },
);

test("both spellings of a Spring snippet say the same", () => {
  const settings = (snippet: Snippet): readonly (readonly string[])[] => {
    const texts = new Set(
      expansions(snippet.body)
        .map((text) => placed(snippet, text))
        .map((input) =>
          parse(input)
            .parts.flatMap(({ entries }) => entries.map(({ key, value }) => `${key}=${value}`))
            .join("\n"),
        ),
    );
    return [...texts].map((text) => text.split("\n"));
  };
  const other = new Map(snippetsOf(springProperties).map((snippet) => [snippet.prefix, settings(snippet)]));
  for (const snippet of snippetsOf(springYaml)) expect(settings(snippet)).toEqual(other.get(snippet.prefix));
});

/** A snippet that begins with a shorter key is meant for below `spring`, or `spring.kafka`. */
function placed({ prefix, file }: Snippet, text: string): { readonly uri: string; readonly text: string } {
  if (file === plainFiles || file === composeYaml || file === strimziYaml)
    return { uri: meant[prefix]?.name ?? "?", text };
  if (file === springProperties || file === quarkusProperties)
    return { uri: "src/main/resources/application.properties", text };
  const uri = "src/main/resources/application.yml";
  if (text.startsWith("spring.")) return { uri, text };
  const above = text.startsWith("kafka:") ? ["spring:"] : ["spring:", "  kafka:"];
  const indent = "  ".repeat(above.length);
  return { uri, text: [...above, ...text.split("\n").map((line) => (line === "" ? line : indent + line))].join("\n") };
}
