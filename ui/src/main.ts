/* Opens the page once the shell has said what there is. */
import "./styles/tokens.css";
import "./styles/base.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { keepPlain } from "./controls/plain";

const target = document.getElementById("app");
if (target) {
  keepPlain(document.body);
  mount(App, { target });
}
