import { defineConfig } from "vitest/config";
import { slowest } from "./test/support/slowest.mts";

/** `--mode all` asks every case that the oracle has answered; without it a sample is asked. */
export default defineConfig(({ mode }) => ({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/editor/**"],
    testTimeout: 300_000,
    isolate: false,
    maxWorkers: "100%",
    reporters: ["default", slowest],
    env: { ORACLE_CASES: mode === "all" ? "all" : "sample" },
  },
}));
