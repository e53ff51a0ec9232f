/** The engine as a library: texts in, findings out; what the npm package exports. */
export { type Analysis, analyze } from "./analysis/analyze.ts";
export { readProject } from "./analysis/find-project.ts";
export { type FixResult, fixAll } from "./analysis/fix-all.ts";
export type { AnalyzeOptions } from "./analysis/options.ts";
export { type Input, parse } from "./analysis/parse.ts";
export { verdictOf } from "./analysis/verdict.ts";
export type { Finding, FindingFix } from "./lint/finding.ts";
export type { Preset } from "./lint/preset.ts";
export type { Component, Program, Role } from "./model/component.ts";
export type { ProjectFile } from "./project/project-file.ts";
export type { Category, Safety, Severity } from "./rules/rule.ts";
export type { ConfigDocument, Place, Span } from "./syntax/document.ts";
export type { TextEdit } from "./syntax/text-edit.ts";
export { applyEdits } from "./syntax/text-edit.ts";
export { type Lang, type Message, render } from "./texts/text.ts";
