/** The command line as a function: arguments and a world in, an exit code out. */

import { cliTexts } from "../texts/cli.ts";
import { type Lang, say } from "../texts/text.ts";
import { readArgs } from "./args.ts";
import { check } from "./check.ts";
import { effective } from "./effective.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { helpPage } from "./help.ts";
import { init } from "./init.ts";
import { cachedIo, type Io } from "./io.ts";
import { map } from "./map.ts";
import { printedLine } from "./printed.ts";
import { upgrade } from "./upgrade.ts";

/** Runs one invocation; `version` is the product's. Exit code 2 means that it could not do its work. */
export function run(args: readonly string[], world: Io, version: string): number {
  const io = cachedIo(world);
  const { command, lang, colour } = readArgs(args, io.locale, io.colour);
  switch (command.name) {
    case "check":
      return check(command, io, lang, colour, version);
    case "fix":
      return fix(command, io, lang);
    case "effective":
      return effective(command.path, command, io, lang);
    case "upgrade":
      return upgrade(command, io, lang);
    case "map":
      return map(command, io, lang);
    case "explain":
      return explain(command.topic, command.format, io, lang);
    case "init":
      return init(io, lang);
    case "mcp":
      return serve(command.folders, io, lang);
    case "help":
      io.out(helpPage(command.about, lang));
      return 0;
    case "version":
      io.out(`${version}\n`);
      return 0;
    case "invalid":
      io.err(`kafka-lossless: ${printedLine(command.message, lang)}`);
      return 2;
  }
}

/** A folder that is not there is a slip of the person who starts the server: no agent could mend it. */
function serve(folders: readonly string[], io: Io, lang: Lang): number {
  const wrong = folders.find((folder) => io.kindOf(folder) !== "directory");
  if (wrong !== undefined) {
    io.err(printedLine(say(cliTexts.noFolder, { path: wrong }), lang));
    return 2;
  }
  io.serveAgents(folders, lang);
  return 0;
}
