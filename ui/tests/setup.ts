/* What every test of a page needs. */
import "@testing-library/jest-dom/vitest";
