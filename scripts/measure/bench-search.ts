/** What the search through a workspace costs, for editors that want the findings of every file. */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { writeMonorepo } from "./monorepo.ts";
import { run, scratch, serve } from "./processes.ts";
import { compared, type Rows } from "./ratios.ts";

/** With 38 or 39 files each: some 20,000. */
const services = 520;

/** The lines of the table about it; time is processor time. */
export function searchRows(): Rows {
  return {
    "problems of all files in a workspace of 20,000": () => {
      const folder = path.join(scratch, `workspace-${services}`);
      if (!fs.existsSync(folder)) writeMonorepo(folder, { services });
      const check = [path.resolve("dist/cli.js"), "check", ".", "--fail-on", "never"];
      return compared(
        { against: "`check` of the same", turns: 3, warmUps: 0 },
        () => searched(folder),
        () => run(check, folder).processor,
      );
    },
  };
}

/** A server that starts in the folder and looks through all of it. */
async function searched(folder: string): Promise<number> {
  const server = await serve(["dist/server.js"], { problems: "workspace" }, pathToFileURL(folder).href);
  await server.searched();
  const { userCPUTime, systemCPUTime } = await server.used();
  server.end();
  return (userCPUTime + systemCPUTime) / 1_000;
}
