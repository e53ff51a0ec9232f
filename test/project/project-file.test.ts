/** The project file: what it says for which file, and what is said about one that is not as it should be. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../../server/src/analysis/analyze.ts";
import { readProject } from "../../server/src/analysis/find-project.ts";
import type { AnalyzeOptions } from "../../server/src/analysis/options.ts";
import { parse } from "../../server/src/analysis/parse.ts";
import type { ProjectFile } from "../../server/src/project/project-file.ts";
import { render } from "../../server/src/texts/text.ts";

function read(text: string): ProjectFile {
  const pathOf = (uri: string): string | undefined => (uri.startsWith("/app/") ? uri.slice("/app/".length) : undefined);
  return readProject({ uri: ".kafka-lossless.yaml", text, pathOf });
}

/** Each problem under the line that it is about. */
function problems(text: string): readonly string[] {
  return read(text).problems.map(({ span, message }) => {
    return `${text.slice(span.start, span.end).trim()} | ${render(message, "en")}`;
  });
}

describe("what it says", () => {
  it("releases, as they are written, with the line that says so", () => {
    const { versions } = read("versions:\n  kafka: 3.10\n  spring-boot: '3.5.1'\n").settingsFor("/app/a.properties");
    expect(versions).toEqual({
      clients: { version: "3.10", from: ".kafka-lossless.yaml:2" },
      broker: { version: "3.10", from: ".kafka-lossless.yaml:2" },
      springBoot: { version: "3.5.1", from: ".kafka-lossless.yaml:3" },
    });
  });

  it("a broker of its own", () => {
    const { versions } = read("versions: { kafka: 3.9, broker: 2.8 }").settingsFor("/app/a.properties");
    expect(versions.broker?.version).toBe("2.8");
  });

  it("for some files otherwise: the last that fits and says something decides", () => {
    const project = read(`
preset: critical
severity: { producer-acks-one: error }
overrides:
  - paths: ["metrics/", "*.log.properties"]
    preset: tolerant
  - paths: ["/metrics/payments.properties"]
    preset: standard
    severity:
      producer-acks-one: off
      producer-acks-zero: hint
  - paths: [./exact.properties, "!metrics/x"]
    versions: { kafka: 2.8 }
`);
    const at = (path: string) => {
      const { preset, severities, versions } = project.settingsFor(path);
      return [preset, [...severities].map((pair) => pair.join(" ")).join(), versions.clients?.version];
    };
    expect(project.problems).toEqual([]);
    expect(at("/app/a.properties")).toEqual(["critical", "producer-acks-one error", undefined]);
    expect(at("/app/b/metrics/a.properties")).toEqual(["tolerant", "producer-acks-one error", undefined]);
    expect(at("/app/b/a.log.properties")).toEqual(["tolerant", "producer-acks-one error", undefined]);
    expect(at("/app/metrics/payments.properties")).toEqual([
      "standard",
      "producer-acks-one off,producer-acks-zero hint",
      undefined,
    ]);
    expect(at("/app/exact.properties").at(-1)).toBe("2.8");
    expect(at("/app/b/exact.properties").at(-1)).toBe(undefined);
    expect(at("/elsewhere/metrics/a.properties")).toEqual(["critical", "producer-acks-one error", undefined]);
  });

  it("what it ignores, as .gitignore would", () => {
    const project = read("ignore:\n  - '**/test/**'\n  - generated/\n  - '*.tmp.yml'\n  - '!keep.tmp.yml'\n");
    const ignored = [
      "src/test/a.yml",
      "x/generated/b.yml",
      "c.tmp.yml",
      "keep.tmp.yml",
      "src/main/d.yml",
      "Generated/e.yml",
    ];
    expect(ignored.filter((path) => project.ignores(`/app/${path}`))).toEqual([
      "src/test/a.yml",
      "x/generated/b.yml",
      "c.tmp.yml",
    ]);
    expect(project.ignores("/elsewhere/generated/a.yml")).toBe(false);
  });

  it("profiles; an empty file and keys that are left open say nothing", () => {
    expect(read("spring-profiles: [prod, eu]").profiles).toEqual(["prod", "eu"]);
    for (const text of ["", "# nothing\n", "severity:\noverrides:\nignore:\npreset:\n", "---\n"]) {
      expect(read(text).problems).toEqual([]);
      expect(read(text).settingsFor("/app/a").preset).toBeUndefined();
    }
  });

  it("what an anchor stands for", () => {
    const project = read("severity: &s { producer-acks-one: off }\noverrides:\n  - paths: [x]\n    severity: *s\n");
    expect([...project.settingsFor("/app/x").severities]).toEqual([["producer-acks-one", "off"]]);
  });
});

describe("what is wrong with it", () => {
  it.each([
    ["presets: standard", ["presets | There is no key `presets` here. Did you mean `preset`?"]],
    [
      "level: 3",
      [
        "level | There is no key `level` here. Possible are versions, preset, severity, spring-profiles, overrides, ignore.",
      ],
    ],
    ["preset: standart", ["standart | `standart` cannot stand here. Did you mean `standard`?"]],
    ["preset: lax", ["lax | `lax` cannot stand here. Possible are critical, standard, tolerant."]],
    [
      "severity: { producer-ack-zero: off, nonsense: off, producer-acks-one: fatal }",
      [
        "producer-ack-zero | There is no rule `producer-ack-zero`. Did you mean `producer-acks-zero`?",
        "nonsense | There is no rule `nonsense`. `kafka-lossless explain --list` names them all.",
        "fatal | `fatal` cannot stand here. Possible are error, warning, info, hint, off.",
      ],
    ],
    ["versions: { kafka: latest }", ["latest | `latest` is no version; write it like 3.9 or 3.9.1."]],
    [
      "versions: 3.9",
      ["3.9 | Keys with values are expected here, such as kafka, broker, spring-boot, spring-kafka, librdkafka."],
    ],
    ["ignore: target/", ["target/ | A list is expected here: one entry a line, each after a dash."]],
    ["ignore: [{ path: a }]", ["{ path: a } | A text is expected here."]],
    [
      "ignore: [../other]",
      [
        "../other | `../other` leads out of the folder of this file; paths are patterns as in .gitignore, seen from here.",
      ],
    ],
    ["overrides:\n  - preset: tolerant\n", ["p | These settings are for no file: `paths` is missing."]],
    [
      "- a\n- b\n",
      [
        "- a\n- b | Keys with values are expected here, such as versions, preset, severity, spring-profiles, overrides, ignore.",
      ],
    ],
    [
      "constructor: 1\n__proto__: 2\n",
      [
        "constructor | There is no key `constructor` here. Possible are versions, preset, severity, spring-profiles, overrides, ignore.",
        "__proto__ | There is no key `__proto__` here. Possible are versions, preset, severity, spring-profiles, overrides, ignore.",
      ],
    ],
    ["preset: critical\npreset: tolerant\n", ["p | This is not YAML that can be read: Map keys must be unique"]],
  ])("%s", (text, expected) => expect(problems(text)).toEqual(expected));

  it("keeps nothing else from holding", () => {
    const project = read("presets: x\nseverity: { producer-acks-one: off, nonsense: off }\npreset: tolerant\n");
    expect(project.problems).toHaveLength(2);
    const { preset, severities } = project.settingsFor("/app/a");
    expect([preset, [...severities.keys()]]).toEqual(["tolerant", ["producer-acks-one"]]);
  });

  it.each([
    "{",
    "a: [",
    "\t- x",
    "a: *nowhere",
    "&a [*a]",
    "? [a]\n: b",
    "%YAML 9.9\n---\nx",
    "!!binary x: y",
    "a: b: c",
    "\u0000",
  ])("any text is read: %j", (text) => {
    const project = read(text);
    expect(project.settingsFor("/app/a").severities.size).toBe(0);
  });
});

describe("who decides: who asks now, the head of the file, the project file, the build files", () => {
  const text = "bootstrap.servers=kafka:9092\nacks=all\n";
  const from = (head: string, options: AnalyzeOptions): unknown => {
    const analysis = analyze([parse({ uri: "/app/producer.properties", text: `${head}${text}` })], options);
    return analysis.components.map((component) => analysis.versions(component).clients);
  };
  const project = read("versions: { kafka: 3.3 }\n");
  const found = { clients: { version: "3.2", from: "pom.xml:7" } };

  it.each<[string, string, AnalyzeOptions, number, string]>([
    ["the build", "", { found }, 3_002_000, "pom.xml:7"],
    ["the project file", "", { found, project }, 3_003_000, ".kafka-lossless.yaml:1"],
    ["the head", "# kafka-lossless: kafka=3.4\n", { found, project }, 3_004_000, "pinned"],
    ["who asks", "# kafka-lossless: kafka=3.4\n", { found, project, pins: { clients: "3.5" } }, 3_005_000, "pinned"],
  ])("%s", (_, head, options, release, where) => {
    expect(from(head, options)).toEqual([{ interval: { from: release, to: release + 1_000 }, from: where }]);
  });
});

it("decides by the file in which a finding is drawn", () => {
  const yaml = (acks: string): string => `spring:\n  kafka:\n    producer:\n      acks: ${acks}\n`;
  const documents = [
    parse({ uri: "/app/application.yml", text: `${yaml("1")}      retries: 0\n` }),
    parse({ uri: "/app/application-dev.yml", text: yaml("0") }),
    parse({ uri: "/app/application-test.yml", text: yaml("0") }),
  ];
  const project = read(`
severity: { producer-retries-zero: off }
overrides: [{ paths: [application-dev.yml], severity: { producer-acks-zero: info } }]
ignore: [application-test.yml]
`);
  const { findings } = analyze(documents, { project });
  expect(findings.map(({ rule, severity, place }) => `${place.uri} ${rule} ${severity}`)).toEqual([
    "/app/application-dev.yml producer-acks-zero info",
    "/app/application.yml producer-acks-one warning",
  ]);
});

it("no text makes the reader fail, and every problem points into it", () => {
  const words = [
    "preset",
    "severity",
    "overrides",
    "paths",
    "ignore",
    "versions",
    "kafka",
    "off",
    "3.9",
    "producer-acks-one",
  ];
  const marks = [
    ": ",
    "- ",
    "\n",
    "\n  ",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!x ",
    "|\n",
    "'",
    '"',
    "#",
    "? ",
    "<<",
    "\t",
    "---\n",
    "!",
    "*",
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...words, ...marks), fc.string({ maxLength: 3 })))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      const project = read(text);
      project.settingsFor("/app/a/b.properties");
      project.ignores("/app/a/b.properties");
      return project.problems.every(({ span }) => span.start <= span.end && span.end <= text.length + 1);
    }),
    { numRuns: 2000 },
  );
});
