// The search of the site: what is typed finds pages, at every key. Nothing leaves the browser.

import { root as site } from "../site.js";
import { say } from "../words.js";
import { Finder } from "./finder.js";
import { groups } from "./results.js";

const PAUSE = 400;
const dialog = document.getElementById("seek");
const part = (name) => dialog.querySelector(`[data-seek="${name}"]`);

class Search {
  constructor(entries) {
    this.finder = new Finder(entries);
    this.box = part("typed");
    this.box.addEventListener("input", () => this.show());
    dialog.querySelector("form").addEventListener("submit", (event) => this.enter(event));
    dialog.addEventListener("keydown", (event) => this.step(event));
    this.show();
  }

  show() {
    const typed = this.box.value.trim();
    const found = typed ? this.finder.find(typed) : { results: [], similar: [], meant: new Set() };
    part("results").replaceChildren(...groups(found));
    part("results").scrollTop = 0;
    this.tell(typed ? told(found) : "");
  }

  /** What was found in words; those who listen hear it when the typing rests. */
  tell(text) {
    part("told").textContent = text;
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => { part("spoken").textContent = text; }, PAUSE);
  }

  /** Enter leads to the best page. */
  enter(event) {
    event.preventDefault();
    part("results").querySelector("a")?.click();
  }

  /** The arrows lead from the box through the results and back. */
  step(event) {
    const turn = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!turn || event.altKey || event.ctrlKey || event.metaKey) return;
    const places = [this.box, ...part("results").querySelectorAll("a")];
    const at = places.indexOf(document.activeElement);
    if (at === -1 || !places[at + turn]) return;
    event.preventDefault();
    places[at + turn].focus();
  }
}

function told({ results, similar }) {
  const number = results.length > 0 ? say("search-found", { n: results.length }) : say("search-none");
  return [number, ...similar.map((one) => say("search-similar", { word: one.word, names: one.similar.slice(0, 3).join(", ") }))].join(" ");
}

async function start() {
  part("told").textContent = say("search-loading");
  try {
    const answer = await fetch(new URL("data/search.json", site));
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    new Search(await answer.json());
  } catch (error) {
    part("told").textContent = say("search-not-loaded");
    throw error;
  }
}

start();
