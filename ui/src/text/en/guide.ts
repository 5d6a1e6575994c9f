/* The steps by hand, and what comes after a task. */
export const guide = {
  heading: (idp: string) => `Step by step in ${idp}`,
  lede: "Your values are filled in. Tick off what is done; the ticks are kept.",
  done: (ticked: number, all: number) => `${ticked} of ${all} ticked off`,
  tick: "Done",
  beware: "Mind this",
  proved: "A check has shown that this is so.",
  next: "This task is completed.",
};
