/* exporting */
import type { Words } from "../index.svelte";

export const exporting: Words["exporting"] = {};
