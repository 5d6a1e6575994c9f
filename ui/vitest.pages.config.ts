/* The pages in a real browser, on the host that plays in memory: `npm run pages`. */
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/pages/**/*.test.ts"],
    globalSetup: ["tests/pages/theatre.ts"],
    // Long, because the machine may be busy; what a test waits for it waits for by name.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
