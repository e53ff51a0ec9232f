/** Entry of the suite in VS Code for the Web, where mocha is part of the bundle. */
import "mocha/mocha.js";
import { runSuites } from "./run.ts";

export async function run(): Promise<void> {
  mocha.setup({ ui: "bdd", timeout: 120_000, reporter: Mocha.reporters.Base });
  await runSuites(mocha);
}
