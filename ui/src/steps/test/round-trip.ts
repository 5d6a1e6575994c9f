/* The round trip of a sign-in as four stations in order, and where each stands: from the hops that were told while it
   runs, or from what came of it. */
import type { Failure, Hop, Judgement } from "../../host/bindings";

export const STATIONS = ["request", "sign-in", "response", "judgement"] as const;
export type Station = (typeof STATIONS)[number];
export type Standing = "todo" | "now" | "done" | "failed";
export type Trip = Record<Station, Standing>;

/* What a response has to be before it can be judged at all. */
const NOT_DELIVERED = ["response_by_post", "base64_readable", "text_is_utf8", "xml_well_formed", "response_root"];

/* Every station before `at` is done, and `at` stands as told. */
function upTo(at: Station | null, standing: Standing): Trip {
  const place = at === null ? STATIONS.length : STATIONS.indexOf(at);
  const of = (station: Station): Standing => {
    const index = STATIONS.indexOf(station);
    if (index === place) return standing;
    return index < place ? "done" : "todo";
  };
  return { request: of("request"), "sign-in": of("sign-in"), response: of("response"), judgement: of("judgement") };
}

export const ahead: Trip = upTo("request", "todo");

/* The station that is waited for. */
function waitedFor(hops: Array<Hop>): Station {
  const told = new Set(hops.map((hop) => hop.kind));
  if (told.has("response-received")) return "judgement";
  if (told.has("idp-reached") || told.has("request-sent")) return "sign-in";
  return "request";
}

export function running(hops: Array<Hop>): Trip {
  const judged = hops.find((hop) => hop.kind === "judged");
  if (judged) return upTo("judgement", judged.accepted ? "done" : "failed");
  return upTo(waitedFor(hops), "now");
}

/* The test ended before there was anything to judge; nothing is wrong with one that was cancelled. */
export function ended(hops: Array<Hop>, failure: Failure): Trip {
  return upTo(waitedFor(hops), failure.code === "cancelled" ? "todo" : "failed");
}

/* The station at which a judged sign-in came to grief. */
export function failedAt(judgement: Judgement): Station | null {
  if (judgement.verdict === "accepted" && judgement.would_claude_accept !== false) return null;
  const failed = judgement.findings.filter((finding) => finding.status === "failed").map((finding) => finding.code);
  if (failed.includes("status_success")) return "sign-in";
  if (failed.some((code) => NOT_DELIVERED.includes(code))) return "response";
  return "judgement";
}

export function judged(judgement: Judgement): Trip {
  return upTo(failedAt(judgement), "failed");
}
