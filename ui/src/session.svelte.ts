/* What the window knows: the catalogue, the preferences, the setup that is open, and where the person is. It asks the
   host and mirrors what it says; it decides nothing about a setup. */
import { host } from "#host";

import type {
  Action, Catalogue, Failure, Field, Finding, Language, MenuItem, Preferences, SetupLine, Signal, Step, View,
} from "./host/bindings";
import { type Act, type Start, type Task, isFailure } from "./host/host";
import { parentOf, pathOf, setupIn } from "./paths";
import { speak, words } from "./text/index.svelte";

/* A problem as the summary at the top of a page shows it; `target` is the id of the field it is about. */
export interface Problem {
  title: string;
  fix?: string | null;
  target?: string | undefined;
}

/* What a person can do something about on the page itself: the vault waits to be opened. */
const opens = new Set(["vault_locked", "vault_passphrase_needed", "vault_passphrase_wrong", "vault_keychain_needed"]);

class Session {
  ready = $state(false);
  start = $state.raw<Start | null>(null);
  setups = $state.raw<Array<SetupLine>>([]);
  preferences = $state.raw<Preferences>({
    theme: "system", language: null, setup: null, place: { path: "", scroll: 0, focus: null }, dismissed: [],
  });
  path = $state("/");
  view = $state.raw<View | null>(null);
  /* Why the last act could not be carried out. */
  failure = $state.raw<Failure | null>(null);
  /* The act under way, by the name its page gave it. */
  busy = $state<string | null>(null);
  /* What waits for the vault, to be done once it is open. */
  locked = $state.raw<{ failure: Failure; again: () => Promise<unknown> } | null>(null);

  /* Where the window was closed; taken once, by the first page. */
  #reopened: Preferences["place"] | null = null;
  #texts = $state<Record<string, string>>({});
  #typing = new Map<string, Promise<void>>();
  #queued = new Map<string, () => Promise<void>>();

  get catalogue(): Catalogue {
    return this.start?.catalogue ?? { idps: [], products: [], sign_in_faults: [], domain_faults: [], people: [], meanings: {} };
  }

  get language(): Language {
    return this.preferences.language ?? this.start?.systemLanguage ?? "en";
  }

  /* `ahead` is told the page that will be drawn as soon as it is known, so that it loads while the setup is read. */
  async begin(ahead: (path: string) => void = () => undefined): Promise<void> {
    try {
      const start = await host.start((signal) => void this.#hear(signal));
      this.start = start;
      this.setups = start.setups;
      this.preferences = start.preferences;
      this.#paint();
      ahead(start.preferences.place.path);
      await Promise.all([speak(this.language), this.#return()]);
    } catch (reason) {
      this.failure = asFailure(reason);
      this.path = "/setups";
    }
    this.ready = true;
  }

  /* Goes back to where the person was when the window was closed. */
  async #return(): Promise<void> {
    const { path } = this.preferences.place;
    this.#reopened = this.preferences.place;
    const name = setupIn(path) ?? this.preferences.setup;
    if (name && this.setups.some((line) => line.name === name && !line.failure)) {
      await this.#load(name);
      const page = this.view?.snapshot.page;
      // A page beside the setups, for instance the preferences, is where the person was too.
      const beside = path !== "" && setupIn(path) === null;
      this.path = beside || setupIn(path) === name ? path : pathOf(name, page ?? undefined);
      return;
    }
    this.path = path && !setupIn(path) ? path : "/setups";
  }

  async #load(name: string): Promise<void> {
    this.view = await host.openSetup(name);
    this.#texts = {};
  }

  /* Opens a page. */
  async go(path: string): Promise<void> {
    this.failure = null;
    this.locked = null;
    const name = setupIn(path);
    try {
      if (name && name !== this.view?.snapshot.name) await this.#load(name);
      if (name) await this.#open(name, path);
      if (path === "/setups") this.setups = await host.listSetups();
    } catch (reason) {
      this.failure = asFailure(reason);
      if (name) path = "/setups";
    }
    this.path = path;
    this.remember({ scroll: 0, focus: null });
  }

  async #open(name: string, path: string): Promise<void> {
    const steps = this.view?.snapshot.steps.map((step) => step.step) ?? [];
    const last = path.split("/")[3];
    const step = steps.find((known) => known === last) ?? null;
    if (last === undefined || step) this.view = await host.send(name, { type: "open", step });
  }

  back(): Promise<void> {
    return this.go(parentOf(this.path));
  }

  /* How the page stood when the window was closed on it; nothing for a page that is opened now. */
  restore(): Preferences["place"] | null {
    const place = this.#reopened;
    this.#reopened = null;
    return place?.path === this.path ? place : null;
  }

  /* Keeps where the person is; called while scrolling and moving about, so it waits for nothing. */
  remember(place: { scroll: number; focus: string | null }): void {
    const name = setupIn(this.path) ?? this.preferences.setup;
    void this.#keep({ ...this.preferences, setup: name, place: { path: this.path, ...place } });
  }

  prefer(change: Partial<Pick<Preferences, "theme" | "language">>): void {
    const kept = this.#keep({ ...this.preferences, ...change });
    this.#paint();
    // The engine's words change with the language too, once the shell knows it.
    if (change.language !== undefined) void kept.then(() => this.#speakAgain());
  }

  dismiss(hint: string): void {
    void this.#keep({ ...this.preferences, dismissed: [...this.preferences.dismissed, hint] });
  }

  isDismissed(hint: string): boolean {
    return this.preferences.dismissed.includes(hint);
  }

  /* They may be lost without harm, so a shell that cannot keep them stops nobody. */
  #keep(preferences: Preferences): Promise<void> {
    this.preferences = preferences;
    return host.keepPreferences(preferences).catch(() => undefined);
  }

  #paint(): void {
    const { theme } = this.preferences;
    if (theme === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }

  async #speakAgain(): Promise<void> {
    await speak(this.language);
    const name = this.view?.snapshot.name;
    const catalogue = await host.catalogue().catch(() => this.catalogue);
    if (this.start) this.start = { ...this.start, catalogue };
    this.setups = await host.listSetups().catch(() => this.setups);
    if (name) this.view = await host.openSetup(name).catch(() => this.view);
  }

  /* Carries an act out: one at a time under its name, with its failure shown and its spinner taken away, whatever comes. */
  async act<Result>(
    name: string,
    work: () => Promise<Result>,
    again: () => Promise<unknown> = () => this.act(name, work),
  ): Promise<Result | undefined> {
    if (this.busy !== null) return undefined;
    this.busy = name;
    this.failure = null;
    this.locked = null;
    try {
      await this.#settled();
      return await work();
    } catch (reason) {
      const failure = asFailure(reason);
      if (opens.has(failure.code)) this.locked = { failure, again };
      // Whoever stopped it knows.
      else if (failure.code !== "cancelled") this.failure = failure;
      return undefined;
    } finally {
      this.busy = null;
    }
  }

  /* Carries an act out that changes the open setup, and shows what came of it. */
  async change(name: string, work: (setup: string) => Promise<View | null>): Promise<View | undefined> {
    const setup = this.view?.snapshot.name;
    if (!setup) return undefined;
    const view = await this.act(name, () => work(setup), () => this.change(name, work));
    // A failed effect is kept in the setup as a finding; a cancelled one changes nothing.
    const shown = view ?? (await host.openSetup(setup).catch(() => null));
    if (shown && this.view?.snapshot.name === setup) this.view = shown;
    return view ?? undefined;
  }

  /* Shows an open setup as it is now. */
  async look(setup: string): Promise<void> {
    const view = await host.openSetup(setup).catch(() => null);
    if (view && this.view?.snapshot.name === setup) this.view = view;
  }

  send(action: Act): Promise<View | undefined> {
    return this.change(action.type, (setup) => host.send(setup, action));
  }

  set(field: Field, values: Array<string>, organization: string | null = null): Promise<View | undefined> {
    this.#texts[draft(field, organization)] = values.join("\n");
    // A paste brings the values of these two, whatever was typed into them before.
    if (field === "service-provider") for (const brought of ["acs", "entity-id"]) Reflect.deleteProperty(this.#texts, brought);
    return this.send({ type: "set", field, organization, values } satisfies Action);
  }

  cancel(task: Task): Promise<void> {
    return host.cancel(task).catch(() => undefined);
  }

  /* The text of a field as it is shown: what is being typed, else what the setup holds. */
  text(field: Field, organization: string | null = null): string {
    const name = draft(field, organization);
    return this.#texts[name] ?? this.view?.texts[name] ?? "";
  }

  /* Keeps what is typed as it is typed: one call at a time for each field, and always the newest text last. */
  type(field: Field, text: string, organization: string | null = null): void {
    const setup = this.view?.snapshot.name;
    if (!setup) return;
    const name = draft(field, organization);
    this.#texts[name] = text;
    this.#queued.set(name, () => host.typeText(setup, field, organization, text));
    if (!this.#typing.has(name)) this.#typing.set(name, this.#drain(name));
  }

  async #drain(name: string): Promise<void> {
    for (let next = this.#queued.get(name); next; next = this.#queued.get(name)) {
      this.#queued.delete(name);
      await next().catch((reason: unknown) => {
        this.failure = asFailure(reason);
      });
    }
    this.#typing.delete(name);
  }

  async #settled(): Promise<void> {
    await Promise.all(this.#typing.values());
  }

  /* What was found about a field when it was submitted last. */
  findings(field: Field, organization: string | null = null): Array<Finding> {
    const name = draft(field, organization);
    return this.view?.snapshot.fields.find((view) => view.name === name)?.findings ?? [];
  }

  step(step: Step) {
    return this.view?.snapshot.steps.find((view) => view.step === step);
  }

  async #hear(signal: Signal): Promise<void> {
    if (signal.kind === "menu") return this.#choose(signal.item);
    const name = this.view?.snapshot.name;
    if (this.busy !== null || this.#typing.size > 0) return;
    this.setups = await host.listSetups().catch(() => this.setups);
    if (name) this.view = await host.openSetup(name).catch(() => this.view);
  }

  #choose(item: MenuItem): Promise<void> {
    const name = this.view?.snapshot.name;
    const paths: Record<MenuItem, string> = {
      setups: "/setups",
      "new-setup": "/new",
      import: "/import",
      tasks: name ? pathOf(name) : "/setups",
      back: parentOf(this.path),
      preferences: "/preferences",
      about: "/about",
      shortcuts: "/shortcuts",
      explain: name ? pathOf(name, "explain") : "/explain",
    };
    return this.go(paths[item]);
  }
}

function draft(field: Field, organization: string | null): string {
  return organization === null ? field : `${field}@${organization}`;
}

/* Whatever went wrong, said so that a person can go on. */
export function asFailure(reason: unknown): Failure {
  if (isFailure(reason)) return reason;
  return { code: "not_answered", kind: "unanswered", message: words().common.notAnswered, fix: "" };
}

/* The problems of a page: what could not be done, and what its fields say. */
export function problemsOf(failure: Failure | null, fields: Array<{ id: string; findings: Array<Finding> }>): Array<Problem> {
  const found = fields.flatMap(({ id, findings }) =>
    findings
      .filter((finding) => finding.status === "failed")
      .map((finding) => ({ title: finding.title, fix: finding.fix, target: id })),
  );
  return failure ? [{ title: failure.message, fix: failure.fix }, ...found] : found;
}

export const session = new Session();
