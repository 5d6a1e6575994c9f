/* certificate */
import type { Words } from "../index.svelte";

export const certificate: Words["certificate"] = {};
