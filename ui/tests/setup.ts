/* What every test of a page needs. */
import "@testing-library/jest-dom/vitest";

// jsdom lays nothing out, so nothing ever changes its size there.
globalThis.ResizeObserver = class {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};
