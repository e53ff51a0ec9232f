/** What the command line costs over a whole repository. */
import fs from "node:fs";
import path from "node:path";
import { large, type Size, writeMonorepo } from "./monorepo.ts";
import type { Peers } from "./peers.ts";
import { run, scratch } from "./processes.ts";
import { compared, type Rows } from "./ratios.ts";

const check = [path.resolve("dist/cli.js"), "check", ".", "--fail-on", "never"];

/** Reads all files and parses those with settings of Kafka: the least that anybody can do. */
const least = `
const fs = require("node:fs");
const { parseAllDocuments } = require(${JSON.stringify(path.resolve("node_modules/yaml"))});
for (const { path, parsed } of JSON.parse(fs.readFileSync("files.json", "utf8"))) {
  const text = fs.readFileSync(path, "utf8");
  if (parsed) parseAllDocuments(text);
}`;

/** The lines of the table about it; time is processor time. */
export function repositoryRows(peers: Peers | undefined): Rows {
  const name = "check over 9,600 files";
  return {
    [name]: () => {
      const folder = repository(large);
      return compared(
        { against: "reading all and parsing the 250 with Kafka's settings", limit: 2.5, turns: 5 },
        () => run(check, folder).processor,
        () => run(["-e", least], folder).processor,
      );
    },
    [`${name}, memory`]: () => {
      const [folder, small] = [repository(large), repository({ services: large.services / 4 })];
      return compared(
        { against: "2,400 files", limit: 1.1, unit: "MB", turns: 3 },
        () => run(check, folder).memory,
        () => run(check, small).memory,
      );
    },
    ...(peers && {
      [`${name}; theirs`]: () => {
        const folder = repository(large);
        return compared(
          { against: "ESLint with eslint-plugin-yml", limit: 0.2, turns: 3 },
          () => run(check, folder).processor,
          () => run(peers.eslint, folder).processor,
        );
      },
    }),
  };
}

/** Its folder, made when it is asked for the first time. */
function repository(size: Size): string {
  const folder = path.join(scratch, `repository-${size.services}`);
  if (fs.existsSync(folder)) return folder;
  const { all, kafka } = writeMonorepo(folder, size);
  const settings = new Set(kafka);
  const files = all.map((one) => ({ path: one, parsed: settings.has(one) }));
  fs.writeFileSync(path.join(folder, "files.json"), JSON.stringify(files));
  return folder;
}
