/** The editor's settings, in one place: the manifest's `contributes.configuration` is generated from here. */

import type { AnalyzeOptions } from "../analysis/options.ts";
import { presetOf, presets } from "../lint/preset.ts";
import type { Severity } from "../rules/rule.ts";

/** One setting as the manifest declares it, below `kafkaLossless.`. */
export interface SettingDeclaration {
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const severityNames = ["error", "warning", "info", "hint", "off"] as const;

/** How findings look that a baseline records. */
export const baselineLooks = ["dimmed", "hidden", "shown"] as const;
export type BaselineLook = (typeof baselineLooks)[number];

/** Each folder of a workspace may decide for itself. */
const resource = { scope: "resource" } as const;
const release = {
  ...resource,
  type: "string",
  default: "",
  pattern: "^\\s*(v?\\d+(\\.\\d+)*([-+.].*)?)?\\s*$",
  patternErrorMessage: "%setting.release.pattern%",
} as const;
const onByDefault = { ...resource, type: "boolean", default: true } as const;

const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  enable: onByDefault,
  kafkaVersion: release,
  brokerVersion: release,
  springBootVersion: release,
  preset: { ...resource, type: "string", enum: ["", ...presets], default: "" },
  severity: {
    ...resource,
    type: "object",
    default: {},
    additionalProperties: { type: "string", enum: severityNames },
  },
  problems: { ...resource, ...choice("problems", ["openFiles", "workspace"]) },
  baseline: { ...resource, ...choice("baseline", baselineLooks) },
  "codeLens.enabled": onByDefault,
  "inlayHints.enabled": onByDefault,
  "trace.server": { scope: "window", ...choice("trace.server", ["messages", "compact", "verbose"]) },
};

/** All of them, in the order in which they are shown. */
export const settingDeclarations: readonly SettingDeclaration[] = Object.entries(schemas).map(
  ([name, schema], order) => ({ name, schema: { order, ...schema, markdownDescription: `%setting.${name}%` } }),
);

/** The first value is the default. */
function choice(name: string, values: readonly string[]): Readonly<Record<string, unknown>> {
  const enumDescriptions = values.map((value) => `%setting.${name}.${value}%`);
  return { type: "string", enum: values, enumDescriptions, default: values[0] };
}

/** What holds in one folder. */
export interface FolderSettings {
  /** False where somebody switched the whole extension off. */
  readonly isOn: boolean;
  readonly judging: Pick<AnalyzeOptions, "pins" | "preset" | "severities">;
  /** The verdict above the components. */
  readonly codeLens: boolean;
  /** The remarks behind lines. */
  readonly inlayHints: boolean;
  /** True where findings of files that are not open are wanted too. */
  readonly searches: boolean;
  /** How findings look that a baseline records. */
  readonly baseline: BaselineLook;
}

/** Reads what the client sends for the section `kafkaLossless`; anything of the wrong shape counts as not set. */
export function readSettings(value: unknown): FolderSettings {
  const record = isRecord(value) ? value : {};
  const text = (name: string): string | undefined => {
    const found = record[name];
    return typeof found === "string" && found.trim() !== "" ? found.trim() : undefined;
  };
  const isEnabled = (name: string): boolean => {
    const section = record[name];
    return !isRecord(section) || section["enabled"] !== false;
  };
  const clients = text("kafkaVersion");
  const broker = text("brokerVersion") ?? clients;
  const springBoot = text("springBootVersion");
  const preset = presetOf(record["preset"]);
  const severities = isRecord(record["severity"]) ? record["severity"] : {};
  return {
    isOn: record["enable"] !== false,
    judging: {
      pins: {
        ...(clients === undefined ? {} : { clients }),
        ...(broker === undefined ? {} : { broker }),
        ...(springBoot === undefined ? {} : { springBoot }),
      },
      ...(preset === undefined ? {} : { preset }),
      severities: Object.fromEntries(
        Object.entries(severities).flatMap(([rule, level]) => (isSeverity(level) ? [[rule, level]] : [])),
      ),
    },
    codeLens: isEnabled("codeLens"),
    inlayHints: isEnabled("inlayHints"),
    searches: record["problems"] === "workspace",
    baseline: baselineLooks.find((look) => look === record["baseline"]) ?? "dimmed",
  };
}

/** The settings of the innermost folder in which an address lies. */
export type SettingsOf = (uri: string) => FolderSettings;

/** `elsewhere` counts for what lies in none of the folders, each of which ends in a slash. */
export function settingsByFolder(elsewhere: FolderSettings, folders: ReadonlyMap<string, FolderSettings>): SettingsOf {
  const innermost = [...folders].sort(([a], [b]) => b.length - a.length);
  return (uri) => innermost.find(([folder]) => uri.startsWith(folder))?.[1] ?? elsewhere;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSeverity(value: unknown): value is Severity | "off" {
  return severityNames.some((name) => name === value);
}
