/* Looks for the TXT records: when the person asks, and by itself as long as one is not visible. It belongs to the
   window and not to the page, so that it goes on while the person is elsewhere. Two looks never overlap. */
import { host } from "#host";

import type { Failure, ServerAnswer, View } from "../../host/bindings";
import { asFailure, session } from "../../session.svelte";

/* How long to wait after a look by itself that could not be made. */
const AFTER_TROUBLE = 60_000;

interface Look {
  setup: string;
  since: number;
}

interface Trouble {
  setup: string;
  failure: Failure;
  /* Whether nobody asked for the look; then nobody is to be interrupted either. */
  byItself: boolean;
}

class Watch {
  look = $state.raw<Look | null>(null);
  /* What came in so far in the look under way. */
  answers = $state.raw<Array<ServerAnswer>>([]);
  due = $state.raw<{ setup: string; at: number } | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  /* The setup whose look the person stopped. */
  stopped = $state<string | null>(null);

  #faults = $state<Record<string, string | null>>({});
  /* Where a look was made since the window was opened. */
  #known = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /* What the rehearsal's DNS host does wrong; nothing where it saves the record as shown. */
  fault(setup: string): string | null {
    return this.#faults[setup] ?? null;
  }

  choose(setup: string, fault: string | null): void {
    this.#faults[setup] = fault;
  }

  async begin(setup: string, byItself = false): Promise<void> {
    if (this.look) return;
    this.#forget();
    const look = { setup, since: Date.now() };
    this.look = look;
    this.answers = [];
    this.trouble = null;
    this.stopped = null;
    this.#known.add(setup);
    let after: (() => void) | undefined;
    try {
      const view = await host.lookUpDomains(setup, this.fault(setup), (answer) => {
        if (this.look === look) this.answers = [...this.answers, answer];
      });
      if (session.view?.snapshot.name === setup) session.view = view;
      after = () => this.follow(view);
    } catch (reason) {
      after = this.#end(setup, asFailure(reason), byItself);
    }
    this.look = null;
    after?.();
  }

  #end(setup: string, failure: Failure, byItself: boolean): (() => void) | undefined {
    if (failure.code === "cancelled") {
      this.stopped = setup;
      return undefined;
    }
    this.trouble = { setup, failure, byItself };
    return byItself && failure.kind === "unanswered" ? () => this.#wait(setup, Date.now() + AFTER_TROUBLE) : undefined;
  }

  /* Stops the look under way, and those that would follow by themselves. */
  async cancel(): Promise<void> {
    this.#forget();
    await session.cancel("domain");
  }

  /* Waits for the next look that makes sense for a setup. One whose time passed while nobody watched waits to be asked
     for, and so does a rehearsal that was opened again: its DNS host's mistake is not kept. */
  follow(view: View): void {
    const setup = view.snapshot.name;
    if (this.look || this.stopped === setup) return;
    const at = nextLook(view);
    if (at === null) {
      if (this.due?.setup === setup) this.#forget();
      return;
    }
    if (this.due?.setup === setup && this.due.at === at) return;
    if (at <= Date.now() || (view.rehearsal && !this.#known.has(setup))) return;
    this.#wait(setup, at);
  }

  #wait(setup: string, at: number): void {
    this.#forget();
    this.due = { setup, at };
    this.#timer = setTimeout(() => void this.begin(setup, true), at - Date.now());
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.due = null;
  }
}

/* When the engine wants to look again, for the domain that comes first. */
function nextLook(view: View): number | null {
  const moments = view.snapshot.domains.flatMap((claim) => claim.report?.next_look ?? []);
  return moments.length === 0 ? null : Math.min(...moments.map((moment) => new Date(moment).getTime()));
}

export const watch = new Watch();
