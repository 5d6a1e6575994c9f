/* The steps by hand, and what comes after a task. */
export const guide = {
  heading: (idp: string) => `Step by step in ${idp}`,
  lede: "Your values are filled in. Tick off each step as you complete it. Your ticks are saved.",
  done: (ticked: number, all: number) => `${ticked} of ${all} ticked off`,
  tick: "Done",
  beware: "Note",
  proved: "A check has confirmed this.",
  next: "This task is completed.",
};
