/* provisioning */
import type { Words } from "../index.svelte";

export const provisioning: Words["provisioning"] = {};
