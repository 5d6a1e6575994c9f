/* before */
import type { Words } from "../index.svelte";

export const before: Words["before"] = {};
