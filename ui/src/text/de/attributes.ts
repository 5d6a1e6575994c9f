/* attributes */
import type { Words } from "../index.svelte";

export const attributes: Words["attributes"] = {};
