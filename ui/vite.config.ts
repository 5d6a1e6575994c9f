import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [svelte(), svelteTesting()],
  resolve: {
    // The window talks to the shell; tests and a build with `--mode memory` talk to the in-memory host.
    alias: { "#host": new URL(mode === "memory" || mode === "test" ? "./src/host/memory.ts" : "./src/host/tauri.ts", import.meta.url).pathname },
  },
  build: {
    target: "es2022",
    outDir: mode === "memory" || mode === "test" ? "dist-memory" : "dist",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts", "src/**/*.test.ts"],
    exclude: ["tests/pages/**"],
    setupFiles: ["tests/setup.ts"],
  },
}));
