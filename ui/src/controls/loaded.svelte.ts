/* What a page asks the shell for when it opens, and again when what it depends on has changed. */
import type { Failure } from "../host/bindings";
import { asFailure } from "../session.svelte";
import { spoken } from "../text/index.svelte";

export class Loaded<Content> {
  content = $state.raw<Content | null>(null);
  failure = $state.raw<Failure | null>(null);

  /* `when`: what else has to be asked anew for, for instance when the setup was changed last. */
  constructor(ask: () => Promise<Content>, when: () => unknown = () => null) {
    $effect(() => {
      // The engine answers in the language of the window.
      spoken();
      when();
      let over = false;
      ask().then(
        (content) => {
          if (over) return;
          this.content = content;
          this.failure = null;
        },
        (reason: unknown) => {
          if (!over) this.failure = asFailure(reason);
        },
      );
      return () => (over = true);
    });
  }
}
