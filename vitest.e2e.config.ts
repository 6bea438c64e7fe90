import { defineConfig } from "vitest/config";

/** Tests of the program as users run it: the bundle in `dist`, as a process. */
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts"],
    testTimeout: 120_000,
    // Some wait for programs that hang until their time is up.
    maxWorkers: 3,
  },
});
