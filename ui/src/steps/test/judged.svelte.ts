/* Responses that were brought to be judged, while the window is open. The setup's history keeps what they came to; the
   responses themselves are held here alone. */
import { host } from "#host";

import type { Brought, How } from "../../host/bindings";
import type { DroppedFile } from "../../host/host";
import { session } from "../../session.svelte";

/* How many are held. */
const MOST = 10;

export interface Judged {
  setup: string;
  brought: Brought;
}

class BroughtResponses {
  all = $state.raw<Array<Judged>>([]);
  /* The one that is shown. */
  shown = $state.raw<Judged | null>(null);
  busy = $state(false);
  since = $state(0);
  /* Bytes of a recording that were read. */
  read = $state(0);

  /* The one that was judged at that moment, while it is held. */
  held(setup: string, at: string): Judged | null {
    return this.all.find((judged) => judged.setup === setup && judged.brought.at === at) ?? null;
  }

  text(setup: string, text: string): Promise<boolean> {
    return this.file(setup, { name: "", base64: base64(new TextEncoder().encode(text)) });
  }

  file(setup: string, file: DroppedFile): Promise<boolean> {
    return this.#judge(setup, () => host.judgeResponse(setup, file));
  }

  recording(setup: string): Promise<boolean> {
    return this.#judge(setup, () => host.judgeRecording(setup, (bytes) => (this.read = bytes)));
  }

  /* Whether there is something new to read. */
  async #judge(setup: string, work: () => Promise<Brought | null>): Promise<boolean> {
    this.busy = true;
    this.since = Date.now();
    this.read = 0;
    const brought = await session.act("judge", work);
    this.busy = false;
    if (!brought) return false;
    await session.look(setup);
    this.shown = { setup, brought };
    this.all = [this.shown, ...this.all].slice(0, MOST);
    return true;
  }

  cancel(): void {
    void session.cancel("recording");
  }

  async copy(judged: Judged, how: How): Promise<boolean> {
    const done = await session.act("share", async () => {
      await host.copyText(await host.shareResponse(judged.setup, judged.brought.number, how));
      return true;
    });
    return done === true;
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export const responses = new BroughtResponses();
