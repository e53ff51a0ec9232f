/** Which of Spring's files belong together, in which order, and what the analysis makes of such a set. */
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import { springSets } from "../../server/src/project/spring-set.ts";

describe("sets", () => {
  it("one for each folder and kind, the weakest file first", () => {
    const main = "src/main/resources/";
    const paths = [
      "application-prod.yml",
      "application.properties",
      "config/application.yml",
      "application.yaml",
      "application.yml",
      "kafka.yml",
      "bootstrap.yml",
    ].map((name) => main + name);
    expect(springSets([...paths, "src/test/resources/application.yml"])).toEqual([
      {
        root: main,
        kind: "application",
        paths: [
          "application.yaml",
          "application.yml",
          "application.properties",
          "config/application.yml",
          "application-prod.yml",
        ].map((name) => main + name),
      },
      { root: main, kind: "bootstrap", paths: [`${main}bootstrap.yml`] },
      { root: "src/test/resources/", kind: "application", paths: ["src/test/resources/application.yml"] },
    ]);
  });
});

describe("a set in the analysis", () => {
  const files = {
    "application.yml":
      "spring:\n  profiles.group.live: [prod, eu]\n  config.import: kafka.yml\n  kafka:\n    producer:\n      acks: all\n",
    "application-prod.yml": "spring:\n  kafka:\n    producer:\n      acks: 1\n",
    "kafka.yml": "spring:\n  kafka:\n    producer:\n      retries: 3\n",
  };
  const documents = Object.entries(files).map(([uri, text]) => parse({ uri, text }));

  it("has a view for the base, each profile and each group, and joins what is imported", () => {
    const analysis = analyze(documents, { rules: [] });
    expect(analysis.views.map(({ profiles }) => profiles)).toEqual([[], ["prod"], ["live", "prod", "eu"]]);
    expect(analysis.readings.map((reading) => reading.files.map(({ uri }) => uri))).toEqual([Object.keys(files)]);
  });

  it("finds at the line that decides", () => {
    const found = analyze(documents).findings.filter(({ rule }) => rule === "producer-acks-one");
    expect(found.map(({ place, profiles }) => [place.uri, profiles])).toEqual([
      ["application-prod.yml", ["prod", "live", "eu"]],
    ]);
  });
});
