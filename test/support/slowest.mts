/** Ends a run with the files that took longest, so that a slow one is seen when it becomes slow. */
import path from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const shown = 8;

/** Prints the slowest files of a run of many. */
export const slowest: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    if (modules.length <= shown) return;
    const timed = modules.map((one) => ({ file: one.moduleId, seconds: one.diagnostic().duration / 1_000 }));
    const lines = timed
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, shown)
      .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${path.relative(process.cwd(), file)}`);
    process.stdout.write(`\n Slowest\n${lines.join("\n")}\n`);
  },
};
