/* Plans that were read and carried out. They belong to the window and not to the page: whoever leaves and comes back finds
   the plan as it was read, and an act under way. */
import { host } from "#host";

import type { Applied, ChangePlan, Connection, Progress, Purpose, TakenIn } from "../../host/bindings";
import { asFailure, session } from "../../session.svelte";

/* The names of the acts. */
const READ = "read-plan";
const APPLY = "apply-plan";
const CONNECT = "connect";
const TAKE_IN = "take-in";

class Work {
  setup = $state<string | null>(null);
  purpose = $state<Purpose>("connect");
  plan = $state.raw<ChangePlan | null>(null);
  applied = $state.raw<Applied | null>(null);
  /* What was dealt with so far, oldest first. */
  progress = $state.raw<Array<Progress>>([]);
  connection = $state.raw<Connection | null>(null);
  taken = $state.raw<TakenIn | null>(null);
  since = $state(0);
  stopped = $state(false);

  get connecting(): boolean {
    return session.busy === CONNECT;
  }

  get takingIn(): boolean {
    return session.busy === TAKE_IN;
  }

  get reading(): boolean {
    return session.busy === READ;
  }

  get applying(): boolean {
    return session.busy === APPLY;
  }

  /* Begins anew where another setup or another purpose is shown. What is under way is left alone. */
  show(setup: string, purpose: Purpose): void {
    if ((this.setup === setup && this.purpose === purpose) || this.reading || this.applying) return;
    if (this.setup !== setup) this.connection = this.taken = null;
    this.setup = setup;
    this.purpose = purpose;
    this.plan = null;
    this.applied = null;
    this.progress = [];
    this.stopped = false;
  }

  /* What was read is no longer what would be done: a choice has changed. */
  outdated(): void {
    this.plan = null;
    this.applied = null;
  }

  /* `before` keeps the address and says whether it can be used; `after` is told once the server took the token. */
  connect(setup: string, before: () => Promise<boolean>, token: string | null, after: () => void): Promise<void> {
    return session.act(CONNECT, async () => {
      this.connection = null;
      this.since = Date.now();
      if (!(await before())) return;
      this.connection = await host.connect(setup, token).finally(() => session.look(setup));
      this.outdated();
      after();
    });
  }

  /* What is typed and chosen for this setup is another afterwards, so a plan that was read is of the past. */
  takeIn(setup: string, slug: string): Promise<unknown> {
    this.show(setup, "connect");
    return session.act(TAKE_IN, async () => {
      this.since = Date.now();
      this.taken = null;
      this.taken = await host.takeIn(setup, slug.trim() === "" ? null : slug.trim()).finally(() => session.look(setup));
      this.outdated();
    });
  }

  read(setup: string, purpose: Purpose): Promise<ChangePlan | undefined> {
    this.show(setup, purpose);
    return session.act(READ, async () => {
      this.since = Date.now();
      this.stopped = false;
      const plan = await host.planChanges(setup, purpose).finally(() => session.look(setup));
      this.plan = plan;
      this.applied = null;
      return plan;
    });
  }

  /* `keyTo` is the address that the person confirmed for the signing key. */
  apply(setup: string, purpose: Purpose, keyTo: string | null = null): Promise<Applied | undefined> {
    return session.act(APPLY, async () => {
      this.since = Date.now();
      this.progress = [];
      this.applied = null;
      this.stopped = false;
      try {
        const applied = await host.applyChanges(setup, purpose, keyTo, (progress) => (this.progress = [...this.progress, progress]));
        this.applied = applied;
        return applied;
      } catch (reason) {
        if (asFailure(reason).code === "cancelled") this.stopped = true;
        throw reason;
      } finally {
        // What was read before is of the past, whatever came of it.
        this.plan = null;
        await session.look(setup);
      }
    });
  }
}

export const work = new Work();
