/* provider */
import type { Words } from "../index.svelte";

export const provider: Words["provider"] = {};
