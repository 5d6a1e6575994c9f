/* The making of a key and certificate. It belongs to the window and not to the page: whoever leaves and comes back finds
   it under way, and what was typed as it was typed. */
import { host } from "#host";

import type { Failure, Stage, View } from "../../host/bindings";
import { type Problem, asFailure, session } from "../../session.svelte";

export const STAGES: Array<Stage> = ["vault", "key", "keep"];
export const SIZES = [2048, 3072, 4096] as const;
export const YEARS = [1, 2, 3, 5, 10] as const;
/* The name of the act. */
const ACT = "make-certificate";

class Making {
  name = $state("Claude SSO");
  bits = $state<(typeof SIZES)[number]>(3072);
  years = $state<(typeof YEARS)[number]>(3);
  stage = $state<Stage>("vault");
  since = $state(0);
  stopped = $state(false);
  /* What is wrong with the name. */
  refused = $state.raw<Failure | null>(null);

  get underWay(): boolean {
    return session.busy === ACT;
  }

  begin(): Promise<View | undefined> {
    return session.change(ACT, async (setup) => {
      this.stage = "vault";
      this.since = Date.now();
      this.stopped = false;
      this.refused = null;
      try {
        return await host.makeCertificate(setup, this.name, this.bits, this.years * 365, (stage) => (this.stage = stage));
      } catch (reason) {
        const failure = asFailure(reason);
        if (failure.code === "cancelled") this.stopped = true;
        else if (failure.code === "common_name_invalid") this.refused = failure;
        else throw failure;
        return null;
      }
    });
  }
}

export const making = new Making();

/* What was wrong with what was asked for, for the summary of the page. */
export function problemsOfMaking(): Array<Problem> {
  const { refused } = making;
  return refused ? [{ title: refused.message, fix: refused.fix, target: "certificate-name" }] : [];
}
