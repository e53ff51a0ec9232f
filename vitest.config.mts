import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["test/**/*.test.ts"], exclude: ["test/editor/**"], testTimeout: 60_000, isolate: false },
});
