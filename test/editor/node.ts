/** Entry of the suite in an editor with a Node extension host: the desktop, or a server. */
import Mocha from "mocha";
import { runSuites } from "./run.ts";

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout: 120_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  await runSuites(mocha, async () => {
    await import("./tasks.ts");
    await import("./links.ts");
    await import("./agents.ts");
    await import("./crash.ts");
  });
}
