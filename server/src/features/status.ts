/** What a status bar shows of a document: the releases it is judged for and how they are known, the preset, its findings. */
import type { Analysis } from "../analysis/analyze.ts";
import { kafkaReleases } from "../kafka/catalogue.ts";
import { springReleases } from "../kafka/spring-catalogue.ts";
import { type Axis, showInterval } from "../kafka/version.ts";
import type { Finding } from "../lint/finding.ts";
import type { Preset } from "../lint/preset.ts";
import type { Component } from "../model/component.ts";
import { axisOf, programs } from "../model/program.ts";
import type { Severity } from "../rules/rule.ts";

/** The products whose release the project file can name, as it calls them. */
export type ProductName = "kafka" | "broker" | "spring-boot";

export interface StatusVersion {
  /** `undefined` for what the project file does not name. */
  readonly product: ProductName | undefined;
  readonly title: string;
  /** `3.9`, or a range: `>=2.0`. */
  readonly range: string;
  /** An address and a line (`file:///…/pom.xml:12`), `pinned`, or `unknown`. */
  readonly from: string;
  /** Lines of releases to choose from, the newest first. */
  readonly releases: readonly string[];
}

export interface Status {
  /** The one that matters most for this document first. */
  readonly versions: readonly StatusVersion[];
  readonly preset: Preset;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The address of the project file that holds here. */
  readonly project: string | null;
}

/** `undefined` for a document without Kafka; what a baseline has `recorded` is not counted. */
export function status(
  analysis: Analysis,
  uri: string,
  recorded: ReadonlySet<Finding> = new Set(),
): Status | undefined {
  const component =
    analysis.components.find(({ anchor }) => anchor.uri === uri) ??
    (analysis.readings.some(({ files }) => files.some((one) => one.uri === uri)) ? analysis.components[0] : undefined);
  if (component === undefined) return undefined;
  const known = analysis.versions(component);
  const open = analysis.findings.filter(
    (finding) => finding.place.uri === uri && finding.suppression === undefined && !recorded.has(finding),
  );
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  return {
    versions: axesOf(component).map((axis) => {
      const { interval, from } = known[axis];
      return { ...products[axis], range: showInterval(interval), from };
    }),
    preset: analysis.presetFor(uri),
    counts: { error: count("error"), warning: count("warning"), info: count("info"), hint: count("hint") },
    project: analysis.options.project?.uri ?? null,
  };
}

function axesOf(component: Component): readonly ShownAxis[] {
  if (axisOf(component) === "broker") return ["broker"];
  return programs[component.program].axes.filter((axis) => axis !== "springKafka");
}

/** Spring Boot decides on spring-kafka. */
type ShownAxis = Exclude<Axis, "springKafka">;

const products: Readonly<Record<ShownAxis, Pick<StatusVersion, "product" | "title" | "releases">>> = {
  clients: { product: "kafka", title: "Kafka", releases: linesOf(kafkaReleases()) },
  broker: { product: "broker", title: "Kafka broker", releases: linesOf(kafkaReleases()) },
  springBoot: { product: "spring-boot", title: "Spring Boot", releases: linesOf(springReleases()) },
  librdkafka: { product: undefined, title: "librdkafka", releases: [] },
};

function linesOf(releases: readonly string[]): readonly string[] {
  return [...new Set(releases.map((release) => release.split(".").slice(0, 2).join(".")))].toReversed();
}
