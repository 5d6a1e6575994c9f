/* Explain an error. */
export const explain = {
  heading: "Explain an error",
  lede: "Paste an error from your identity provider, WorkOS or Claude: its text, its code, the whole page or the page’s address. Nothing leaves this computer.",
  label: "Error text",
  hint: "A code is enough, but a whole page tells more.",
  act: "Explain",
  empty: "Paste the error text first",
  unknown: "No match",
  unknownAdvice: "Paste the whole page or its address: it often holds a code that the message does not show. Then look up the sign-in in the identity provider’s log, and check the response with the sign-in test.",
  found: (count: number) => (count === 1 ? "What it means" : `What it means: ${count} errors`),
  from: "From",
  cause: "Cause",
  fix: "Next step",
  source: "Open source",
  sure: { documented: "Documented by the vendor.", believed: "Reported by others. The vendor does not document it." },
};
