// The search of the site: what is typed finds pages, at every key. Nothing leaves the browser. What the pages are comes
// first; the words of their parts come when somebody types.

import { fetched } from "../fetched.js";
import { say } from "../words.js";
import { Finder } from "./finder.js";
import { groups } from "./results.js";

const PAUSE = 400;
const dialog = document.getElementById("seek");
const part = (name) => dialog.querySelector(`[data-seek="${name}"]`);

class Search {
  constructor(entries) {
    this.finder = new Finder(entries);
    this.isWhole = false;
    this.box = part("typed");
    this.box.addEventListener("input", () => this.show());
    dialog.querySelector("form").addEventListener("submit", (event) => this.enter(event));
    dialog.addEventListener("keydown", (event) => this.step(event));
    this.show();
  }

  /** Fetch the words of the parts, once. */
  async complete() {
    this.completing ??= fetched("data/search-parts.json");
    try {
      const parts = await this.completing;
      if (this.isWhole) return;
      this.finder.readParts(parts);
      this.isWhole = true;
      dialog.toggleAttribute("data-whole", true);
      this.show();
    } catch {
      this.completing = null;
      this.tell(say("search-not-loaded"));
    }
  }

  show() {
    const typed = this.box.value.trim();
    if (typed && !this.isWhole) this.complete();
    const found = typed ? this.finder.find(typed) : { results: [], similar: [], meant: new Set() };
    part("results").replaceChildren(...groups(found));
    part("results").scrollTop = 0;
    this.tell(typed ? told(found, this.isWhole) : "");
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

function told({ results, similar }, isWhole) {
  if (!isWhole && results.length === 0) return say("search-loading");
  const number = results.length > 0 ? say("search-found", { n: results.length }) : say("search-none");
  return [number, ...similar.map((one) => say("search-similar", { word: one.word, names: one.similar.slice(0, 3).join(", ") }))].join(" ");
}

async function start() {
  part("told").textContent = say("search-loading");
  try {
    new Search(await fetched("data/search.json"));
  } catch (error) {
    part("told").textContent = say("search-not-loaded");
    throw error;
  }
}

start();
