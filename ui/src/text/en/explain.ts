/* Explain an error. */
export const explain = {
  heading: "Explain an error",
  lede: "Paste an error of your identity provider, of WorkOS or of Claude: its text, its code, the whole page or the page’s address. Nothing leaves this machine.",
  label: "Error text",
  hint: "A code is enough; a whole page says more.",
  act: "Explain it",
  empty: "Paste the error text first",
  unknown: "This text is not known here",
  unknownAdvice: "Paste the whole page or the address of the page: codes stand there that the message leaves out. Then look at the sign-in in the identity provider’s log, and judge the response with the sign-in test.",
  found: (count: number) => (count === 1 ? "What it means" : `What it means: ${count} errors`),
  from: "From",
  cause: "Cause",
  fix: "Next",
  source: "Read the source",
  sure: { documented: "The vendor documents this.", believed: "Others report this; the vendor does not document it." },
};
