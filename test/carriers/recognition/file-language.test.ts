/** A `.conf`, `.config` or `.cfg` is read where it is lines of `key=value`, and nowhere else. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../../server/src/analysis/analyze.ts";
import { parse } from "../../../server/src/analysis/parse.ts";

function analysisOf(uri: string, text: string) {
  return analyze([parse({ uri, text })]);
}

const plain = "bootstrap.servers=k1:9092,k2:9092\ngroup.id=g\nacks=0\n";

describe("is another language", () => {
  it.each([
    ["HOCON with braces", `akka.kafka.producer {\n  ${plain.replaceAll("\n", "\n  ")}\n}\n`],
    ["a brace on a line of its own", `consumer\n{\n${plain}}\n`],
    ["quoted values", 'bootstrap.servers = "k:9092"\nacks = "0"\ngroup.id = "g"\n'],
    ["single quotes", "bootstrap.servers = 'k:9092'\nacks = 0\n"],
    ["an optional substitution", `${plain}group.id = \${?GROUP}\n`],
    ["a list", `${plain}topics = [\n  "a"\n]\n`],
    ["a list in one line", `${plain}topics = ["a", "b"]\n`],
    ["appending", `${plain}topics += a\n`],
    ["an inclusion", `include "base.conf"\n${plain}`],
    ["comments of two slashes", `// the client\n${plain}`],
    ["tags", `<match kafka.**>\n${plain}</match>\n`],
    ["arrows", `bootstrap_servers => "k:9092"\n${plain}`],
    ["a quoted name", `"acks" = 0\n${plain}`],
  ])("%s", (_, text) => {
    for (const uri of ["application.conf", "app.config", "app.cfg"]) {
      const { components, findings } = analysisOf(uri, text);
      expect(components).toEqual([]);
      expect(findings).toEqual([]);
    }
  });
});

describe("is read", () => {
  it.each([
    ["lines of key=value", plain],
    ["sections", `[default]\n${plain}`],
    ["a placeholder of the shell or of a template", `${plain}client.id=\${HOST}\nclient.rack={{ rack }}\n`],
    ["brackets for what a person fills in", `${plain}client.id=[name]:[number]\n`],
    ["a login of Java's", `${plain}sasl.jaas.config=a.PlainLoginModule required username="u" password="p";\n`],
  ])("%s", (_, text) => {
    for (const uri of ["client.conf", "client.config", "client.cfg"])
      expect(analysisOf(uri, text).components.length).toBeGreaterThan(0);
  });

  it("a .properties is what its name says, and quotes are part of its values", () =>
    expect(analysisOf("producer.properties", 'bootstrap.servers="k:9092"\nacks=0\n').components).toHaveLength(1));
});
