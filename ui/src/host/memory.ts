/* The host without a shell, for tests and for a plain browser: it answers with what the engine wrote in scenarios, and
   moves on only where a test tells it to. It judges nothing. In a browser the address says what it plays, for instance
   `?scenario=domain-failing&path=/setups/acme/domain&then=domain-good&theme=dark&language=de`. */
import type {
  Applied, Brought, BundleFile, Catalogue, ChangePlan, Connection, Deletion, Difference, Evidence, Explanation, Failure, HandoverPage, Hop, Incoming,
  JudgedResponse, MetadataProof, PeoplePreview, Preferences, Preview, Progress, RunbookPart, ScimState, SetupLine, Signal, SignInTest, Stage, View, TakenIn,
} from "./bindings";
import type { About, Host, Task } from "./host";

type Call = keyof Host;
const files = import.meta.glob<unknown>("./fixtures/scenarios/*.json", { import: "default" });

async function read<Content>(name: string): Promise<Content> {
  const load = files[`./fixtures/scenarios/${name}.json`];
  if (!load) throw failure("no_scenario", `There is no scenario called ${name}.`, "Choose one of ui/src/host/fixtures/scenarios.");
  return structuredClone(await load()) as Content;
}

function failure(code: string, message: string, fix: string): Failure {
  return { code, kind: "unanswered", message, fix };
}

const refusal = failure("refused_by_test", "The disk is full.", "Make room on the disk and try again.");
const cancelled = failure("cancelled", "The work was cancelled. Nothing was changed.", "Start it again when you like.");
const fresh: Preferences = { theme: "system", language: null, setup: null, place: { path: "", scroll: 0, focus: null }, dismissed: [] };

/* What a test tells the host to do, and what the pages asked of it. */
class Script {
  scenario: string | null = null;
  /* The scenarios that the next acts lead to, in this order. */
  next: Array<string> = [];
  /* The calls that are refused, and why. */
  refused = new Map<Call, Failure>();
  /* The calls that do not answer until they are released. */
  held = new Set<Call>();
  asked: Array<{ call: Call; given: Array<unknown> }> = [];
  /* How many calls are not answered yet. */
  underWay = 0;
  preferences: Preferences = fresh;
  systemLanguage: "en" | "de" = "en";
  platform: "linux" | "macos" | "windows" = "linux";
  view: View | null = null;
  copied = "";
  /* What comes of the next response that is judged. */
  answer = "brought";
  /* The plans that are read next, and what comes of carrying one out; the last one stays. */
  plans: Array<string> = ["plan"];
  applied = "applied";
  /* Why the history does not keep it. */
  lost: Failure | null = null;
  signal: (signal: Signal) => void = () => undefined;
  #waiting = new Map<Call, Array<{ go: () => void; stop: (reason: Failure) => void }>>();

  constructor(address: string) {
    const query = new URLSearchParams(address);
    this.scenario = query.get("scenario");
    this.next = listed(query.get("then"));
    this.answer = query.get("answer") ?? "brought";
    const plans = listed(query.get("plans"));
    if (plans.length > 0) this.plans = plans;
    this.applied = query.get("applied") ?? "applied";
    for (const call of listed(query.get("refuse"))) this.refused.set(call as Call, refusal);
    for (const call of listed(query.get("hold"))) this.held.add(call as Call);
    const theme = query.get("theme");
    const language = query.get("language");
    this.preferences = {
      ...fresh,
      theme: theme === "dark" || theme === "light" ? theme : "system",
      language: language === "de" || language === "en" ? language : null,
      place: { path: query.get("path") ?? "", scroll: 0, focus: null },
    };
  }

  /* Lets held calls go on, or ends them with a failure. */
  release(call: Call, reason?: Failure): void {
    this.held.delete(call);
    const waiting = this.#waiting.get(call) ?? [];
    this.#waiting.delete(call);
    for (const { go, stop } of waiting) if (reason) stop(reason); else go();
  }

  /* Waits where the test wants the call to wait. */
  async wait(call: Call): Promise<void> {
    if (!this.held.has(call)) return;
    await new Promise<void>((go, stop) => {
      this.#waiting.set(call, [...(this.#waiting.get(call) ?? []), { go, stop }]);
    });
  }

  /* A scenario in the language of the preferences, where the engine wrote it in that language. */
  read(name: string): Promise<View> {
    const spoken = `${name}.${this.preferences.language ?? this.systemLanguage}`;
    return read<View>(`./fixtures/scenarios/${spoken}.json` in files ? spoken : name);
  }

  async load(): Promise<View | null> {
    this.view ??= this.scenario === null || this.scenario === "empty" ? null : await this.read(this.scenario);
    return this.view;
  }

  /* What an act leads to. */
  async moved(): Promise<View> {
    const next = this.next.shift();
    if (next !== undefined) {
      const name = this.view?.snapshot.name;
      this.view = await this.read(next);
      if (name !== undefined) this.view.snapshot.name = name;
    }
    return this.shown();
  }

  async shown(name?: string): Promise<View> {
    const view = (await this.load()) ?? (await this.read("fresh"));
    if (name !== undefined) view.snapshot.name = name;
    this.view = view;
    return structuredClone(view);
  }

  #brought = 0;

  async brought(): Promise<Brought> {
    this.#brought += 1;
    if (this.next.length > 0) await this.moved();
    return { ...(await read<Brought>(this.answer)), number: this.#brought, not_kept: this.lost };
  }

  async lines(): Promise<Array<SetupLine>> {
    if (this.scenario === "empty") return [];
    const lines = await read<Array<SetupLine>>("setups");
    const view = await this.load();
    if (!view || lines.some((line) => line.name === view.snapshot.name)) return lines;
    const { name, completed, steps, changed } = view.snapshot;
    const mine = {
      name, completed, changed, steps: steps.length, idp: view.idp.name, failure: null,
      organizations: view.organizations.map((organization) => organization.plan_name),
      problem: steps.some((step) => step.status === "problem"),
    };
    return [mine, ...lines];
  }
}

function listed(text: string | null): Array<string> {
  return (text ?? "").split(",").filter((part) => part !== "");
}

export let script = new Script(typeof location === "undefined" ? "" : location.search);

/* Begins anew, for the next test. */
export function play(address: string): Script {
  script = new Script(address);
  return script;
}

const about: About = {
  version: "0.1.0", tauri: "2.12.5", webview: "in memory", system: "a plain browser", verifiers: ["in memory"], home: "/home/jo/.local/share/latchkey",
  licences: [{ name: "svelte", version: "5.57.3", licence: "MIT" }, { name: "tauri", version: "2.12.5", licence: "Apache-2.0 OR MIT" }],
};

const runs: Record<Task, Call> = { domain: "lookUpDomains", certificate: "makeCertificate", metadata: "takeFiles", "sign-in": "testSignIn", recording: "judgeRecording", administration: "applyChanges" };
/* Other calls that the same cancelling ends. */
const runsToo: Partial<Record<Task, Array<Call>>> = { administration: ["previewEverybody", "planChanges", "connect", "testTwin"] };

const answers: Host = {
  start: async (signal) => {
    script.signal = signal;
    return {
      catalogue: await read<Catalogue>("catalogue"),
      preferences: { ...script.preferences, setup: (await script.load())?.snapshot.name ?? null },
      setups: await script.lines(),
      platform: script.platform,
      version: about.version,
      systemLanguage: script.systemLanguage,
    };
  },
  keepPreferences: (preferences) => {
    script.preferences = preferences;
    return Promise.resolve();
  },

  catalogue: async () => (await host.start(() => undefined)).catalogue,
  listSetups: () => script.lines(),
  makeSetup: async (name) => {
    script.view = await script.read(script.next.shift() ?? "fresh");
    return script.shown(name);
  },
  renameSetup: (_, to) => script.shown(to),
  copySetup: (_, to) => script.shown(to),
  compareSetups: () => read<Array<Difference>>("differences"),
  deletion: async (name) => ({ ...(await read<Deletion>("deletion")), name }),
  deleteSetup: async (name) => (await script.lines()).filter((line) => line.name !== name),
  readBundle: () => read<Incoming>("incoming"),
  takeBundle: () => script.moved(),

  openSetup: (name) => script.shown(name),
  typeText: async (_, field, organization, text) => {
    const view = await script.load();
    if (view) view.texts[organization === null ? field : `${field}@${organization}`] = text;
  },
  send: async (_, action) => {
    if (action.type !== "open") return script.moved();
    const view = await script.shown();
    view.snapshot.page = action.step;
    return view;
  },

  lookUpDomains: async (_, __, answered) => {
    const before = (await script.load())?.snapshot.domains ?? [];
    const view = await script.moved();
    const told = view.snapshot.domains.flatMap((domain) => domain.report?.answers ?? []);
    const said = told.length > 0 ? told : before.flatMap((domain) => domain.report?.answers ?? []);
    const first = Math.ceil(said.length / 2);
    said.slice(0, first).forEach(answered);
    await script.wait("lookUpDomains");
    said.slice(first).forEach(answered);
    return view;
  },
  makeCertificate: async (_, __, ___, ____, reached) => {
    const stages: Array<Stage> = ["vault", "key", "keep"];
    stages.slice(0, 2).forEach(reached);
    await script.wait("makeCertificate");
    stages.slice(2).forEach(reached);
    return script.moved();
  },
  takeFiles: () => script.moved(),
  previewPeople: async (_, people) => {
    const previews = await read<Array<Preview>>("previews");
    return people.flatMap((person, index) => {
      const preview = previews.find((known) => known.person.username === person.username) ?? previews[index % previews.length];
      return preview ? [{ ...preview, person }] : [];
    });
  },
  checkMapping: () => script.moved(),
  rehearseMetadata: () => script.moved(),
  testSignIn: async (_, __, reached) => {
    const hops: Array<Hop> = [
      { kind: "listening", start: "http://127.0.0.1:49152/start", acs: "http://127.0.0.1:49152/acs", entity_id: "http://127.0.0.1:49152/metadata", fingerprint: null, browser: true },
      { kind: "request-sent", id: "_6f0c51ab" },
      { kind: "idp-reached" },
      { kind: "response-received", bytes: 6212 },
    ];
    hops.slice(0, 3).forEach(reached);
    await script.wait("testSignIn");
    hops.slice(3).forEach(reached);
    const view = await script.moved();
    reached({ kind: "judged", accepted: view.snapshot.last_test?.judgement.verdict === "accepted" });
    return view;
  },
  signInTest: async (_, index) => (await read<Array<SignInTest>>("sign-in-tests"))[index] ?? read<SignInTest>("sign-in-test"),
  evidence: () => read<Evidence>("evidence"),
  judgeResponse: () => script.brought(),
  judgeRecording: async (_, reached) => {
    reached(42_000_000);
    await script.wait("judgeRecording");
    return script.brought();
  },
  judgedResponse: async (_, index) => {
    const found = (await read<Array<JudgedResponse>>("judged-responses"))[index];
    if (!found) throw refusal;
    return found;
  },
  shareResponse: (_, number, how) => Promise.resolve(`copy ${number}, ${how}`),
  cancel: (task) => {
    for (const call of [runs[task], ...(runsToo[task] ?? [])]) script.release(call, cancelled);
    return Promise.resolve();
  },

  connect: async () => {
    const made = await read<Connection>("connection");
    await script.moved();
    return made;
  },
  takeIn: async () => {
    const taken = await read<TakenIn>("taken-in");
    await script.moved();
    return taken;
  },
  keepSecret: () => script.moved(),
  forgetSecret: () => script.moved(),
  planChanges: () => read<ChangePlan>((script.plans.length > 1 ? script.plans.shift() : script.plans[0]) ?? "plan"),
  applyChanges: async (_, __, ___, reached) => {
    const applied = await read<Applied>(script.applied);
    const of = applied.plan.objects.length;
    const told = applied.done.flatMap((key, index): Array<Progress> => {
      const object = applied.plan.objects.find((known) => known.key === key);
      return object ? [{ done: index + 1, of, key, kind: object.kind, name: object.name, change: object.change }] : [];
    });
    told.slice(0, 3).forEach(reached);
    await script.wait("applyChanges");
    told.slice(3).forEach(reached);
    await script.moved();
    return applied;
  },

  previewEverybody: async (_, reached) => {
    const preview = await read<PeoplePreview>("people");
    const of = preview.people.length;
    reached({ done: 1, of });
    await script.wait("previewEverybody");
    reached({ done: of, of });
    return preview;
  },
  savePeople: () => Promise.resolve("/home/jo/Documents/acme - people.csv"),
  proveMetadata: () => read<MetadataProof>("metadata-proof"),
  scimState: () => read<ScimState>("scim-state"),
  testTwin: async (name, reached) => {
    const view = await answers.testSignIn(name, null, reached);
    return { view, failure: null, removal: { code: "twin_removed", status: "passed", title: "The test twin has been removed from the server", want: null, got: null, fix: null, owner: null, place: null } };
  },

  handover: async (_, role) => {
    const pages = await read<HandoverPage | Array<HandoverPage>>("handover");
    const found = Array.isArray(pages) ? (pages.find((page) => page.role === role) ?? pages[0]) : pages;
    if (!found) throw refusal;
    return { ...found, role };
  },
  runbook: () => read<Array<RunbookPart>>("runbook"),
  bundleFiles: () => read<Array<BundleFile>>("bundle"),
  saveBundle: () => script.moved(),
  saveFile: (_, file) => Promise.resolve(`/home/jo/Documents/acme-${file}`),
  showFolder: () => Promise.resolve(),
  print: () => Promise.resolve(),

  unlockVault: (_, passphrase, renewed) => {
    for (const [call, reason] of script.refused) if (reason.code.startsWith("vault_")) script.refused.delete(call);
    return Promise.resolve(passphrase !== null && Array.from(renewed ?? passphrase).length < 8);
  },
  copyText: (text) => {
    script.copied = text;
    return Promise.resolve();
  },
  openPage: () => Promise.resolve(),
  explain: async (_, text) => {
    const known = await read<Array<Explanation>>("explained");
    return text.includes("unknown") ? [] : known;
  },
  about: () => Promise.resolve(about),
};

/* These tell how far they are before they wait. */
const telling: Array<Call> = ["lookUpDomains", "makeCertificate", "testSignIn", "judgeRecording", "applyChanges", "previewEverybody", "testTwin"];

function asked(call: Call): unknown {
  return async (...given: Array<unknown>) => {
    script.asked.push({ call, given: given.filter((value) => typeof value !== "function") });
    const mine = script;
    mine.underWay += 1;
    try {
      if (!telling.includes(call)) await script.wait(call);
      const refused = script.refused.get(call);
      if (refused) throw refused;
      return await (answers[call] as (...given: Array<unknown>) => Promise<unknown>)(...given);
    } finally {
      mine.underWay -= 1;
    }
  };
}

export const host = Object.fromEntries((Object.keys(answers) as Array<Call>).map((call) => [call, asked(call)])) as unknown as Host;

/* The page checks reach the script through the window. */
if (typeof window !== "undefined") Object.defineProperty(window, "script", { configurable: true, get: () => script });
