/* The person being tried. Kept while the window is open, so that coming back to the page finds them again. */
import { host } from "#host";

import type { Failure, Person, Preview } from "../../host/bindings";
import { asFailure } from "../../session.svelte";

export const PAUSE = 250;

const nobody: Person = { username: "", name: "", email: "", groups: [] };

export class Playground {
  person = $state.raw<Person>(nobody);
  groups = $state("");
  preview = $state.raw<Preview | null>(null);
  failure = $state.raw<Failure | null>(null);
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(person: Person = nobody) {
    this.person = person;
    this.groups = person.groups.join("\n");
  }

  take(person: Person): void {
    this.person = person;
    this.groups = person.groups.join("\n");
  }

  change(part: Partial<Pick<Person, "username" | "name" | "email">>): void {
    this.person = { ...this.person, ...part };
  }

  typeGroups(text: string): void {
    this.groups = text;
    this.person = { ...this.person, groups: text.split("\n").map((line) => line.trim()).filter((line) => line !== "") };
  }

  /* Asks what would be sent, once the typing pauses. Only the newest answer is shown. */
  ask(setup: string, person: Person): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(setup, person), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  async #look(setup: string, person: Person): Promise<void> {
    const mine = (this.#asked += 1);
    try {
      const [preview] = await host.previewPeople(setup, [person]);
      if (mine !== this.#asked) return;
      this.preview = preview ?? null;
      this.failure = null;
    } catch (reason) {
      if (mine === this.#asked) this.failure = asFailure(reason);
    }
  }
}

const kept = new Map<string, Playground>();

/* The playground of a setup; it begins with the first sample person. */
export function playgroundOf(setup: string, people: Array<Person>): Playground {
  const found = kept.get(setup);
  if (found) return found;
  const made = new Playground(people[0]);
  kept.set(setup, made);
  return made;
}
