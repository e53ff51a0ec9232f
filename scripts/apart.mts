/** Keeps the server for agents out of the bundle of the command line, which loads it where it is asked for. */
import type { Plugin } from "esbuild";

/** The bundle beside that of the command line. */
export const agentsBundle = "mcp.js";

/** For the bundle of the command line. */
export const withoutAgents: Plugin = {
  name: "without-agents",
  setup(bundle) {
    bundle.onResolve({ filter: /\/main-mcp\.ts$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: `./${agentsBundle}`, external: true },
    );
  },
};
