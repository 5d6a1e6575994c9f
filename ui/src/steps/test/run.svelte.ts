/* The sign-in test under way. It goes on when the person leaves the page, and everything else stays usable meanwhile. */
import { host } from "#host";

import type { Failure, Hop } from "../../host/bindings";
import { asFailure, session } from "../../session.svelte";

export class SignInRun {
  setup = $state<string | null>(null);
  busy = $state(false);
  since = $state(0);
  hops = $state.raw<Array<Hop>>([]);
  /* Why it ended without a judgement. */
  failure = $state.raw<Failure | null>(null);

  get listening() {
    return this.hops.find((hop) => hop.kind === "listening");
  }

  /* Whether there is a judgement now. */
  async start(setup: string, fault: string | null): Promise<boolean> {
    if (this.busy) return false;
    this.setup = setup;
    this.busy = true;
    this.since = Date.now();
    this.hops = [];
    this.failure = null;
    session.failure = null;
    session.locked = null;
    try {
      const view = await host.testSignIn(setup, fault, (hop) => (this.hops = [...this.hops, hop]));
      if (session.view?.snapshot.name === setup) session.view = view;
      return true;
    } catch (reason) {
      this.#ended(asFailure(reason), () => this.start(setup, fault));
      return false;
    } finally {
      this.busy = false;
    }
  }

  #ended(failure: Failure, again: () => Promise<unknown>): void {
    this.failure = failure;
    if (failure.code.startsWith("vault_")) session.locked = { failure, again };
    else if (failure.code !== "cancelled") session.failure = failure;
  }

  cancel(): void {
    void session.cancel("sign-in");
  }
}

export const run = new SignInRun();
