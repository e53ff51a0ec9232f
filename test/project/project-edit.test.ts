/** Changing a decision in the project file: the rest stays, and the reader finds what was decided. */
import { expect, it } from "vitest";
import { readProject } from "../../server/src/analysis/find-project.ts";
import { presets } from "../../server/src/lint/preset.ts";
import { decide } from "../../server/src/project/project-edit.ts";
import { starterFile } from "../../server/src/project/starter.ts";
import { langs } from "../../server/src/texts/text.ts";

const kafka = ["versions", "kafka"];

it("writes into a file with comments, in its place", () => {
  const text =
    "# Ours\nversions:\n  kafka: 3.7 # as in production\n  broker: 3.5\npreset: standard\n\n# Rules\nseverity:\n  producer-acks-one: error\n";
  expect(decide(text, { path: kafka, value: "3.10" })).toBe(text.replace("kafka: 3.7", 'kafka: "3.10"'));
  expect(decide(text, { path: ["preset"], value: "critical" })).toBe(
    text.replace("preset: standard", "preset: critical"),
  );
  expect(decide(text, { path: ["versions", "spring-boot"], value: "3.5" })).toBe(
    text.replace("broker: 3.5\n", 'broker: 3.5\n  spring-boot: "3.5"\n'),
  );
});

it("takes out, with a mapping that is left empty", () => {
  expect(decide("versions:\n  kafka: 3.7\npreset: tolerant\n", { path: kafka, value: undefined })).toBe(
    "preset: tolerant\n",
  );
  expect(decide("# a\npreset: tolerant\n", { path: kafka, value: undefined })).toBe("# a\npreset: tolerant\n");
});

it("begins a file, below its comments where it has only these", () => {
  expect(decide("", { path: kafka, value: "3.9" })).toBe('versions:\n  kafka: "3.9"\n');
  expect(decide("# Ours", { path: ["preset"], value: "critical" })).toBe("# Ours\npreset: critical\n");
  expect(decide("versions:\npreset: standard\n", { path: kafka, value: "3.9" })).toContain(
    'versions:\n  kafka: "3.9"\n',
  );
});

it("leaves alone what only a person can mend", () => {
  for (const text of ["a: [\n", "- a\n", "text\n"]) expect(decide(text, { path: kafka, value: "3.9" })).toBeUndefined();
});

it("writes what the reader reads, into the file that init writes too", () => {
  for (const lang of langs) {
    const starter = starterFile({ carriers: new Map(), files: 0, versions: [] }, lang);
    for (const preset of presets) {
      const once = decide(starter, { path: ["preset"], value: preset }) ?? "";
      const text = decide(once, { path: kafka, value: "3.10" }) ?? "";
      const project = readProject({ uri: "file:///p/.kafka-lossless.yaml", text, pathOf: () => "a.properties" });
      expect(project.problems).toEqual([]);
      expect(project.settingsFor("file:///p/a.properties")).toMatchObject({
        preset,
        versions: { clients: { version: "3.10" } },
      });
      const comments = starter.split("\n").filter((line) => line.startsWith("#"));
      for (const comment of comments) expect(text).toContain(comment);
    }
  }
});
