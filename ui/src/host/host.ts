/* What the pages may ask of the shell. There are two hosts: `tauri.ts` in the window, `memory.ts` in tests and in a plain
   browser. Every promise may be refused with a `Failure`. Nothing outside this folder imports `@tauri-apps`. */
import type {
  Action, Applied, Brought, BundleFile, Catalogue, ChangePlan, Connection, Deletion, Difference, Evidence, Explanation, Failure, Field, HandoverPage, Hop, How,
  Incoming, JudgedResponse, KeptSecret, MetadataProof, PeoplePreview, Person, PersonProblem, Plan, Preferences, Preview, PreviewProgress, Progress, Purpose, Role, RunbookPart, ScimState, ScimWish, ServerAnswer, SetupLine, SetupName, Signal, SignInTest, Stage, TakenIn, TwinEnd, View,
} from "./bindings";

/* What a page may send: what a person may do. Everything else of `Action` is told to the engine by its own host. */
export type Act = Extract<Action, { type: "set" | "open" | "tick" | "answer" }>;

/* Something under way that can be cancelled. */
export type Task = "domain" | "certificate" | "metadata" | "sign-in" | "recording" | "administration";

/* A file that a person dropped or chose; its content is read by the page, never by its path. */
export interface DroppedFile {
  name: string;
  base64: string;
}

/* What can be saved as a file beside the bundle. */
export type SavedFile = "certificate" | "key-encrypted" | "key-pkcs12" | "calendar" | "handover-dns" | "handover-idp" | "handover-owner";

export interface Licence {
  name: string;
  version: string;
  licence: string;
}

export interface About {
  version: string;
  tauri: string;
  webview: string;
  system: string;
  verifiers: Array<string>;
  home: string;
  licences: Array<Licence>;
}

export interface Start {
  catalogue: Catalogue;
  preferences: Preferences;
  setups: Array<SetupLine>;
  platform: "linux" | "macos" | "windows";
  version: string;
  /* The system's language, as far as there is one file for it. */
  systemLanguage: "en" | "de";
}

export interface Host {
  start(signal: (signal: Signal) => void): Promise<Start>;
  keepPreferences(preferences: Preferences): Promise<void>;

  /* What can be chosen, in the language of now. */
  catalogue(): Promise<Catalogue>;
  listSetups(): Promise<Array<SetupLine>>;
  makeSetup(name: string, idp: string, plan: Plan): Promise<View>;
  renameSetup(from: SetupName, to: string): Promise<View>;
  copySetup(from: SetupName, to: string): Promise<View>;
  compareSetups(left: SetupName, right: SetupName): Promise<Array<Difference>>;
  deletion(name: SetupName): Promise<Deletion>;
  deleteSetup(name: SetupName): Promise<Array<SetupLine>>;
  readBundle(file: DroppedFile): Promise<Incoming>;
  /* Takes in the bundle that was read last; with a passphrase, its encrypted key too. */
  takeBundle(replace: boolean, keyPassphrase: string | null): Promise<View>;

  openSetup(name: SetupName): Promise<View>;
  typeText(name: SetupName, field: Field, organization: string | null, text: string): Promise<void>;
  send(name: SetupName, action: Act): Promise<View>;

  lookUpDomains(name: SetupName, fault: string | null, answered: (answer: ServerAnswer) => void): Promise<View>;
  makeCertificate(name: SetupName, commonName: string, bits: number, days: number, reached: (stage: Stage) => void): Promise<View>;
  /* A certificate with or without its key, a PKCS#12 file, or metadata; told apart by the content. */
  takeFiles(name: SetupName, files: Array<DroppedFile>, password: string | null): Promise<View>;
  previewPeople(name: SetupName, people: Array<Person>): Promise<Array<Preview>>;
  /* Judges the sample people and keeps the findings in the setup. */
  checkMapping(name: SetupName): Promise<View>;
  rehearseMetadata(name: SetupName): Promise<View>;
  testSignIn(name: SetupName, fault: string | null, reached: (hop: Hop) => void): Promise<View>;
  signInTest(name: SetupName, index: number): Promise<SignInTest>;
  evidence(name: SetupName): Promise<Evidence | null>;
  /* Judges a response in whatever it is wrapped in. The setup keeps what it came to, apart from the tests. */
  judgeResponse(name: SetupName, file: DroppedFile): Promise<Brought>;
  /* The same with a long recording, which the system's own dialog asks for; tells how many bytes were read. `null` when the
     dialog was closed. */
  judgeRecording(name: SetupName, reached: (bytes: number) => void): Promise<Brought | null>;
  judgedResponse(name: SetupName, index: number): Promise<JudgedResponse>;
  /* A copy for sharing of what was brought under that number. */
  shareResponse(name: SetupName, number: number, how: How): Promise<string>;
  cancel(task: Task): Promise<void>;

  /* Reaches the identity provider's administration API. A token that is given is kept in the vault once the server took it. */
  connect(name: SetupName, token: string | null): Promise<Connection>;
  /* An application that the identity provider has already, read into the setup; nothing is changed there. */
  takeIn(name: SetupName, slug: string | null): Promise<TakenIn>;
  keepSecret(name: SetupName, what: KeptSecret, secret: string): Promise<View>;
  forgetSecret(name: SetupName, what: KeptSecret): Promise<View>;
  /* What has to happen there; nothing is changed. */
  planChanges(name: SetupName, purpose: Purpose): Promise<ChangePlan>;
  /* Carries a plan out, and tells each object that was dealt with. */
  applyChanges(name: SetupName, purpose: Purpose, keyTo: string | null, reached: (progress: Progress) => void): Promise<Applied>;

  /* What would be sent for everybody who may open the application. */
  previewEverybody(name: SetupName, reached: (progress: PreviewProgress) => void): Promise<PeoplePreview>;
  /* The preview that was read last, as a table; opens the system's save dialog. */
  savePeople(name: SetupName, only: PersonProblem | null): Promise<string | null>;
  proveMetadata(name: SetupName): Promise<MetadataProof>;
  scimState(name: SetupName, wish: ScimWish): Promise<ScimState>;
  /* A sign-in with a second application, which is removed afterwards. */
  testTwin(name: SetupName, reached: (hop: Hop) => void): Promise<TwinEnd>;

  handover(name: SetupName, role: Role): Promise<HandoverPage>;
  runbook(name: SetupName): Promise<Array<RunbookPart>>;
  bundleFiles(name: SetupName): Promise<Array<BundleFile>>;
  /* Opens the system's save dialog; `null` when it was closed without saving. */
  saveBundle(name: SetupName, keyPassphrase: string | null): Promise<View | null>;
  /* The same for one file; answers with the path. */
  saveFile(name: SetupName, file: SavedFile, passphrase: string | null): Promise<string | null>;
  /* Opens the folder that was saved to last. */
  showFolder(): Promise<void>;
  print(): Promise<void>;

  /* Opens the vault, and puts it behind another passphrase where one is given; says whether its passphrase is too short. */
  unlockVault(way: "keychain" | "passphrase" | "session", passphrase: string | null, renewed: string | null): Promise<boolean>;
  copyText(text: string): Promise<void>;
  /* Opens a page that the setup knows, in the person's browser. */
  openPage(name: SetupName | null, url: string): Promise<void>;
  /* What is known of an error text; the places are those of the setup's identity provider. */
  explain(name: SetupName | null, text: string): Promise<Array<Explanation>>;
  about(): Promise<About>;
}

export function isFailure(reason: unknown): reason is Failure {
  return typeof reason === "object" && reason !== null && "code" in reason && "message" in reason && "fix" in reason;
}
