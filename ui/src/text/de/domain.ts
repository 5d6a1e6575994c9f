/* domain */
import type { Words } from "../index.svelte";

export const domain: Words["domain"] = {};
