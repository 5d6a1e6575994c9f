/* The strictest rules that typescript-eslint and eslint-plugin-svelte offer; a warning is an error. */
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

import svelteConfig from "./svelte.config.js";

export default ts.config(
  // What ts-rs writes, and what is built, is not read by people.
  { ignores: ["dist", "dist-memory", "src/host/bindings", "src/host/fixtures"] },
  ts.configs.strictTypeChecked,
  svelte.configs["flat/recommended"],
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, extraFileExtensions: [".svelte"], parser: ts.parser, svelteConfig },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      // The window's policy refuses style attributes; what `style:` sets through the object model it allows.
      "svelte/no-inline-styles": "off",
      "no-restricted-syntax": ["error", { selector: "SvelteAttribute[key.name='style']", message: "Use a scoped style or a style: directive." }],
      // A space between two pieces is written as one, or it is lost.
      "svelte/no-useless-mustaches": "off",
      // Every page of a setup is handed the same two things.
      "svelte/no-unused-props": "off",
      // Days and times are read here and never moved.
      "svelte/prefer-svelte-reactivity": "off",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      "svelte/no-navigation-without-resolve": "off",
      "@typescript-eslint/array-type": ["error", { default: "generic" }],
      // The shell refuses with a Failure, and so does its stand-in.
      "@typescript-eslint/only-throw-error": ["error", { allow: [{ from: "file", name: "Failure" }] }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Inside templates the parser does not know what an event or a snippet hands over; svelte-check does.
    files: ["**/*.svelte"],
    rules: Object.fromEntries(["argument", "assignment", "call", "member-access", "return"].map((rule) => [`@typescript-eslint/no-unsafe-${rule}`, "off"])),
  },
  { files: ["*.js", "scripts/**"], ...ts.configs.disableTypeChecked },
);
