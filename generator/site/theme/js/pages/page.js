// What every page does with a script, and the scripts of the search and of the pages that need more.

import { offerCopies, openCited } from "./copy.js";
import { tellFeedsFromTranslations } from "./feeds.js";
import { leadToChecks } from "./checks.js";
import { offerLetter } from "./letter.js";
import { offerLists } from "./lists.js";
import { leadOn } from "./moved.js";
import { followNotes } from "./notes.js";
import { tellAddress } from "./paper.js";
import { offerSchemes } from "./scheme.js";
import { offerSearch } from "./search.js";

const assets = new URL("./", document.currentScript.src);

/** A sheet of styles, to be loaded. */
function sheet(name) {
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = new URL(`${name}.css`, assets).href;
  return styles;
}

/** Load a script, after some sheets of styles. */
function run(name, sheets = []) {
  const script = document.createElement("script");
  script.src = new URL(`scripts/${name}.js`, assets).href;
  document.head.append(...sheets.map(sheet), script);
}

/** Load the script of a page, with its sheet of styles and with those of others that it uses. */
function load(name, others = []) {
  run(name, [...others, name]);
}

/** Load the desk; the styles that only a comparison needs come when the address asks for one, before its others. */
function loadDesk() {
  load("desk", ["record"]);
  const first = document.head.querySelector('link[href$="/record.css"]');
  const compare = () => {
    if (!new URLSearchParams(location.hash.slice(1)).has("check")) return;
    removeEventListener("hashchange", compare);
    first.before(sheet("check"));
  };
  addEventListener("hashchange", compare);
  compare();
}

// Before the theme's own script, which stands at the end of the page and hears of this later.
document.addEventListener("DOMContentLoaded", () => {
  tellFeedsFromTranslations();
  tellAddress();
  const moved = document.querySelector(".moved a");
  if (moved) leadOn(moved);
  const title = document.querySelector(".md-header__title");
  if (title) offerSchemes(title);
  offerSearch(load);
  if (document.querySelector(".footnote-ref")) followNotes();
  offerLists(document.querySelectorAll(".listed:not([data-few])"));
  if (document.querySelector(".years")) run("whole");
  if (navigator.clipboard) offerCopies();
  const letter = document.getElementById("letter");
  if (letter) offerLetter(letter);
  leadToChecks();
  openCited();
  addEventListener("hashchange", openCited);
  if (document.getElementById("claims-explorer")) load("explorer");
  if (document.getElementById("record-form")) load("record");
  if (document.getElementById("desk-form")) loadDesk();
  if (document.getElementById("check-tasks")) load("check");
  if (document.querySelector(".night-switch")) load("nights");
});
