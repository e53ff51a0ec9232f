/** Loads the suites into a mocha, with `more` where only some hosts have them, and prints one line per test, then the tally that scripts/test-vscode.mjs reads. */
import type Mocha from "mocha";

export async function runSuites(mocha: Mocha, more?: () => Promise<unknown>): Promise<void> {
  // The suites call `describe` as they are loaded, so they are loaded only now that mocha has defined it.
  await import("./start.ts");
  await import("./diagnostics.ts");
  await import("./fixes.ts");
  await import("./carriers.ts");
  await import("./features.ts");
  await import("./actions.ts");
  await import("./structure.ts");
  await import("./project.ts");
  await import("./effective.ts");
  await import("./neighbours.ts");
  await import("./map.ts");
  await import("./commands.ts");
  await import("./baseline.ts");
  await import("./tour.ts");
  await more?.();
  await print(mocha);
}

/** Runs what was loaded; throws where anything failed. */
export async function print(mocha: Mocha): Promise<void> {
  const failures = await new Promise<number>((resolve) => {
    follow(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

function follow(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on("pass", (test) => {
    passed++;
    console.log(`  ✔ ${test.fullTitle()}`);
  });
  runner.on("fail", (test, error) => {
    failed++;
    const why = String(error.stack ?? error.message).split("\n");
    console.log([`  ✖ ${test.fullTitle()}`, ...why.map((line) => `    · ${line}`)].join("\n"));
  });
  runner.on("end", () => {
    console.log(`${passed} passed, ${failed} failed`);
  });
}
