/** The editor's settings, in one place: the manifest's `contributes.configuration` is generated from here. */

import type { AnalyzeOptions } from "../analysis/analyze.ts";
import { presetOf, presets } from "../lint/preset.ts";
import type { Severity } from "../rules/rule.ts";

/** One setting as the manifest declares it, below `kafkaLossless.`. */
export interface SettingDeclaration {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const severityNames = ["error", "warning", "info", "hint", "off"] as const;

export const settingDeclarations: readonly SettingDeclaration[] = [
  { name: "kafkaVersion", schema: { type: "string", default: "", markdownDescription: "%setting.kafkaVersion%" } },
  { name: "brokerVersion", schema: { type: "string", default: "", markdownDescription: "%setting.brokerVersion%" } },
  {
    name: "springBootVersion",
    schema: { type: "string", default: "", markdownDescription: "%setting.springBootVersion%" },
  },
  {
    name: "preset",
    schema: { type: "string", enum: ["", ...presets], default: "", markdownDescription: "%setting.preset%" },
  },
  {
    name: "severity",
    schema: {
      type: "object",
      default: {},
      additionalProperties: { type: "string", enum: severityNames },
      markdownDescription: "%setting.severity%",
    },
  },
  {
    name: "codeLens.enabled",
    schema: { type: "boolean", default: true, markdownDescription: "%setting.codeLens.enabled%" },
  },
  {
    name: "inlayHints.enabled",
    schema: { type: "boolean", default: true, markdownDescription: "%setting.inlayHints.enabled%" },
  },
  {
    name: "problems",
    schema: {
      type: "string",
      enum: ["openFiles", "workspace"],
      enumDescriptions: ["%setting.problems.openFiles%", "%setting.problems.workspace%"],
      default: "openFiles",
      markdownDescription: "%setting.problems%",
    },
  },
];

/** False only where somebody switched it off: the verdict above the components, the remarks behind lines. */
export function shows(value: unknown, name: "codeLens" | "inlayHints"): boolean {
  const section = isRecord(value) ? value[name] : undefined;
  return !isRecord(section) || section["enabled"] !== false;
}

/** True where findings of files that are not open are wanted too. */
export function wantsWorkspaceProblems(value: unknown): boolean {
  return isRecord(value) && value["problems"] === "workspace";
}

/** Reads what the client sends for the section `kafkaLossless`; anything of the wrong shape counts as not set. */
export function readSettings(value: unknown): AnalyzeOptions {
  const record = isRecord(value) ? value : {};
  const text = (name: string): string | undefined => {
    const found = record[name];
    return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
  };
  const clients = text("kafkaVersion");
  const broker = text("brokerVersion") ?? clients;
  const springBoot = text("springBootVersion");
  const preset = presetOf(record["preset"]);
  const severities = isRecord(record["severity"]) ? record["severity"] : {};
  return {
    pins: {
      ...(clients === undefined ? {} : { clients }),
      ...(broker === undefined ? {} : { broker }),
      ...(springBoot === undefined ? {} : { springBoot }),
    },
    ...(preset === undefined ? {} : { preset }),
    severities: Object.fromEntries(
      Object.entries(severities).flatMap(([rule, level]) => (isSeverity(level) ? [[rule, level]] : [])),
    ),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSeverity(value: unknown): value is Severity | "off" {
  return severityNames.some((name) => name === value);
}
