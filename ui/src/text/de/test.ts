/* test */
import type { Words } from "../index.svelte";

export const test: Words["test"] = {};
