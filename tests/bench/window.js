/* One act in the window: how long it takes, and how long the window stood still meanwhile. The frames that the page
   draws tell of the page; questions that the shell turns down at once tell of the thread that draws the window. */
const [command, values, done] = arguments;
const { invoke, transformCallback } = window.__TAURI_INTERNALS__;
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

const told = Object.entries(values).map(([key, value]) => [
  key,
  value === "channel" ? `__CHANNEL__:${transformCallback(() => {})}` : value,
]);

/* A page is open when its heading stands there. */
const opened = async (link) => {
  const heading = () => document.querySelector("main h1")?.textContent;
  const before = heading();
  document.querySelectorAll("nav li a")[link].click();
  while (heading() === before || !heading()) await frame();
};

const longest = { frame: 0, answer: 0 };
let over = false;
const frames = async () => {
  let last = performance.now();
  while (!over) {
    await frame();
    const now = performance.now();
    longest.frame = Math.max(longest.frame, now - last);
    last = now;
  }
};
const answers = async () => {
  while (!over) {
    const asked = performance.now();
    await invoke("nobody_answers_to_this").catch(() => {});
    longest.answer = Math.max(longest.answer, performance.now() - asked);
    await frame();
  }
};

const act = async () => {
  const watching = [frames(), answers()];
  await frame();
  const started = performance.now();
  let failure = null;
  try {
    await (command === "page" ? opened(values.link) : invoke(command, Object.fromEntries(told)));
  } catch (reason) {
    failure = reason?.message ?? String(reason);
  }
  const took = performance.now() - started;
  await frame();
  await frame();
  over = true;
  await Promise.all(watching);
  done({ took, failure, ...longest });
};
void act();
