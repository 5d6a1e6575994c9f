/* What was proved at the server, kept while the window is open: whoever leaves the page and comes back finds it. */
import { host } from "#host";

import type { Failure, Finding, Hop, MetadataProof, PeoplePreview, PreviewProgress, ScimState, ScimWish } from "../../host/bindings";
import { asFailure, session } from "../../session.svelte";

/* The names of the acts. */
const PEOPLE = "preview-everybody";
const METADATA = "prove-metadata";
const SCIM = "scim-state";
const TWIN = "test-twin";

class Prove {
  setup = $state<string | null>(null);
  people = $state.raw<PeoplePreview | null>(null);
  progress = $state.raw<PreviewProgress | null>(null);
  metadata = $state.raw<MetadataProof | null>(null);
  scim = $state.raw<ScimState | null>(null);
  hops = $state.raw<Array<Hop>>([]);
  /* What became of the test's second application. */
  removal = $state.raw<Finding | null>(null);
  /* Why the test ended without a judgement. */
  failure = $state.raw<Failure | null>(null);
  since = $state(0);
  stopped = $state(false);

  get act(): "people" | "metadata" | "scim" | "twin" | null {
    const acts: Record<string, "people" | "metadata" | "scim" | "twin"> = { [PEOPLE]: "people", [METADATA]: "metadata", [SCIM]: "scim", [TWIN]: "twin" };
    return (session.busy === null ? undefined : acts[session.busy]) ?? null;
  }

  get listening() {
    return this.hops.find((hop) => hop.kind === "listening");
  }

  show(setup: string): void {
    if (this.setup === setup || this.act !== null) return;
    this.setup = setup;
    this.people = null;
    this.progress = null;
    this.metadata = null;
    this.scim = null;
    this.hops = [];
    this.removal = null;
    this.failure = null;
    this.stopped = false;
  }

  preview(setup: string): Promise<unknown> {
    return this.#run(PEOPLE, async () => {
      this.progress = null;
      this.people = await host.previewEverybody(setup, (progress) => (this.progress = progress));
    });
  }

  readMetadata(setup: string): Promise<unknown> {
    return this.#run(METADATA, async () => {
      this.metadata = await host.proveMetadata(setup);
      await session.look(setup);
    });
  }

  readScim(setup: string, wish: ScimWish): Promise<unknown> {
    return this.#run(SCIM, async () => {
      this.scim = await host.scimState(setup, wish);
    });
  }

  test(setup: string): Promise<unknown> {
    return this.#run(TWIN, async () => {
      this.hops = [];
      this.removal = null;
      this.failure = null;
      const end = await host.testTwin(setup, (hop) => (this.hops = [...this.hops, hop])).finally(() => session.look(setup));
      this.removal = end.removal;
      this.failure = end.failure;
      return end;
    });
  }

  #run<Result>(name: string, work: () => Promise<Result>): Promise<Result | undefined> {
    return session.act(name, async () => {
      this.since = Date.now();
      this.stopped = false;
      try {
        return await work();
      } catch (reason) {
        if (asFailure(reason).code === "cancelled") this.stopped = true;
        throw reason;
      }
    });
  }
}

export const prove = new Prove();
