/* The time, as a page shows it: moves once a second while somebody looks. */
import { createSubscriber } from "svelte/reactivity";

let timer: ReturnType<typeof setInterval> | undefined;
const subscribe = createSubscriber((update) => {
  timer = setInterval(update, 1000);
  return () => clearInterval(timer);
});

export function now(): number {
  subscribe();
  return Date.now();
}
