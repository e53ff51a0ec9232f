/** Entry of the suite in a workspace of several folders, each with its own settings. */
import Mocha from "mocha";
import { print } from "./run.ts";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await import("./folders.ts");
  await print(mocha);
}
