/** How far a run is that takes its time. */
import { cliTexts } from "../texts/cli.ts";
import { type Lang, render, say } from "../texts/text.ts";
import type { Io } from "./io.ts";

/** Whether anybody is shown it, and how often, is for the world to decide. */
export function showProgress(done: number, files: number, io: Io, lang: Lang): void {
  io.progress(render(say(cliTexts.progress, { done: String(done), files: String(files) }), lang));
}
