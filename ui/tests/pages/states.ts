/* The states that the pages are looked at in. */
import { readdirSync, readFileSync } from "node:fs";

import type { View } from "../../src/host/bindings";

const folder = new URL("../../src/host/fixtures/scenarios/", import.meta.url);

export interface State {
  /* What it shows, for the test's name. */
  name: string;
  /* The query that plays it. */
  query: string;
}

function readScenario(name: string): View | null {
  const content = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as unknown;
  return typeof content === "object" && content !== null && "snapshot" in content ? (content as View) : null;
}

/* Every setup that the engine wrote, by the name of its file. */
export const scenarios: Array<{ name: string; view: View }> = readdirSync(folder)
  .map((file) => file.replace(/\.json$/, ""))
  .flatMap((name) => {
    const view = readScenario(name);
    return view ? [{ name, view }] : [];
  });

export function at(scenario: string, page: string, more = ""): State {
  const setup = scenarios.find((known) => known.name === scenario)?.view.snapshot.name ?? "acme";
  const path = page.startsWith("/") ? page : `/setups/${setup}${page === "" ? "" : `/${page}`}`;
  return { name: `${scenario} ${path}${more && ` ${more}`}`, query: `?scenario=${scenario}&path=${encodeURIComponent(path)}${more && `&${more}`}` };
}

export const steps = ["before-you-start", "domain", "certificate", "attributes", "service-provider", "test-sign-in", "provisioning", "export"];

/* The pages beside the way through. */
export const aside = [
  at("empty", "/setups"), at("fresh", "/setups"), at("fresh", "/new"), at("empty", "/new/rehearsal"), at("fresh", "/import"), at("fresh", "/preferences"),
  at("fresh", "/about"), at("fresh", "/shortcuts"), at("fresh", "/explain"), at("test-refused", "explain"),
  at("export-ready", "runbook"), at("export-ready", "handover/dns"), at("export-ready", "handover/idp"), at("export-ready", "handover/owner"),
  at("fresh", "rename"), at("fresh", "copy"), at("export-ready", "compare"), at("fresh", "delete"),
];

/* Each page once, in the state that has most to show. */
export const portraits = [
  at("domain-failing", ""), at("before-problem", "before-you-start"), at("domain-failing", "domain"), at("domain-mixed", "domain"),
  at("certificate-ending", "certificate"), at("attributes", "attributes"), at("service-provider-slip", "service-provider"),
  at("service-provider-good", "service-provider"), at("test-refused", "test-sign-in"), at("test-accepted", "test-sign-in"),
  at("test-judged", "test-sign-in"), at("test-judged", "test-sign-in/judged-2"), at("test-judged", "test-sign-in/judged-1"), at("rehearsal-done", "test-sign-in"), at("rehearsal-fresh", "domain"), at("provisioning-lockout", "provisioning"), at("provisioning-two", "provisioning"),
  at("export-ready", "export"), at("export-old", "export"), at("administration-made", "administration"), at("service-provider-good", "administration/connect"),
  at("administration-connected", "administration/connect"), at("service-provider-good", "administration/choices"),
  at("administration-connected", "administration/takein"),
  at("administration-connected", "administration/choices"), at("administration-connected", "administration/plan"), at("administration-made", "administration/prove"), ...aside,
];

/* A plan that is read on its page, and what comes of carrying it out. */
export const planned = [
  at("administration-connected", "administration/plan", "applied=applied-stopped"), at("administration-connected", "administration/plan", "plans=plan-conflict"),
  at("administration-made", "administration/plan", "plans=plan-settled"), at("administration-made", "administration/update", "plans=plan-update"),
  at("administration-made", "administration/undo", "plans=plan-undo&applied=applied-undo"),
];

/* What was proved at the server. */
export const proved = at("administration-made", "administration/prove");

/* A response from elsewhere was judged: accepted, refused, cut off in the middle, and nothing that could be read at all. */
export const judged = [
  at("service-provider-good", "test-sign-in", "then=test-judged&answer=brought"), at("test-judged", "test-sign-in", "answer=brought-refused"),
  at("test-judged", "test-sign-in", "answer=brought-unreadable"), at("test-judged", "test-sign-in", "refuse=judgeResponse"),
];

/* Something under way: the call does not answer until it is told to. */
export const running = [
  { ...at("domain-waiting", "domain", "then=domain-mixed&hold=lookUpDomains"), call: "lookUpDomains", press: /DNS/i },
  { ...at("domain-good", "certificate", "then=certificate-made&hold=makeCertificate"), call: "makeCertificate", press: /certificate/i },
  { ...at("service-provider-good", "test-sign-in", "then=test-accepted&hold=testSignIn"), call: "testSignIn", press: /test/i },
] as const;
