/** Servers for one test each, and the text that most of them are shown. */
import { afterEach } from "vitest";
import { producerAcksZero } from "../../server/src/rules/producer/acks-zero/rule.ts";
import { producerRetriesZero } from "../../server/src/rules/producer/retries-zero/rule.ts";
import { type Editor, type EditorOptions, editor } from "./editor.ts";

export const uri = "file:///project/src/main/resources/producer.properties";
export const bad = "bootstrap.servers=kafka:9092\nacks=0\n";
/** Two rules whose findings do not change when others are written. */
const rules = [producerAcksZero, producerRetriesZero];

const started: Editor[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.end();
});

/** An editor with its server, which end with the test. */
export async function start(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor({ rules, ...options });
  started.push(one);
  return one;
}

/** The same with all rules, those about parties of several files among them. */
export async function startWhole(options: EditorOptions = {}): Promise<Editor> {
  const one = await editor(options);
  started.push(one);
  return one;
}

export function rulesOf(diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] {
  return diagnostics.map((one) => one.code);
}

/** Waits until a message has come; the suite's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((wake) => setTimeout(wake, 5));
}
