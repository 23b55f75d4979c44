// The explorer: what is typed and chosen selects claims, and stands in the address. Nothing leaves the browser.

import { element } from "../element.js";
import { fetched } from "../fetched.js";
import { words } from "../terms.js";
import { atUse } from "../use.js";
import { Rows } from "./rows.js";
import { Index } from "./search.js";
import { dayName, grouped, say } from "../words.js";
import { CERTAIN, csv, facets, nothingChosen, OUTSIDE, PERHAPS, readFrom, Selector, written } from "./selection.js";

const FIRST = 20, MORE = 100;
const REST = 250, PAUSE = 500;
const SAVED = "claims-selected.csv";
const PARTS = ["search", "choices", "results"];
// How long the page may be busy with what nobody waits for, in milliseconds.
const PIECE = 8;
const root = document.getElementById("claims-explorer");
const only = root.querySelector("[data-only]");
const part = (name) => root.querySelector(`[data-part="${name}"]`);

class Explorer {
  constructor(data) {
    this.search = document.getElementById("explorer-q");
    this.take(data);
    this.labels = Object.fromEntries(this.names.map((name) => [name, label(name)]));
  }

  take(data) {
    this.data = data;
    this.facets = facets(data);
    this.names = Object.keys(this.facets);
    this.index = new Index(data);
    this.selector = new Selector(data, this.facets, this.index);
    this.rows = new Rows(data);
    this.counted = new Map();
    // Of many claims a first look has those that it shows.
    this.isWhole = !data.apart;
    this.setDays();
  }

  /** Show what the address selects, and read on while nobody types. */
  async open() {
    if (location.hash && !await this.complete()) throw this.failed;
    this.takeAddress();
    this.listen();
    await rest();
    this.refreshOptions();
    await rest();
    if (this.isWhole) this.readOn();
  }

  readOn() {
    const read = () => { if (this.index.read(PIECE)) setTimeout(read); };
    setTimeout(read);
  }

  /** Fetch what a first look does without: the claims that it does not show. Whether all are there. */
  async complete() {
    if (this.isWhole) return true;
    this.completing ??= fetched(this.data.apart.path);
    try {
      const whole = await this.completing;
      if (!this.isWhole) this.goOnWith(whole);
    } catch (error) {
      this.completing = null;
      this.failed = error;
      part("summary").textContent = say("explorer-not-loaded");
    }
    return this.isWhole;
  }

  /** The rows stay: what is drawn anew under a press takes the press away. */
  goOnWith(whole) {
    this.take(whole);
    if (this.choice) {
      this.selection = this.selector.select(this.choice);
      this.refreshOptions();
    }
    this.readOn();
  }

  listen() {
    for (const form of root.querySelectorAll("form")) form.addEventListener("submit", (event) => event.preventDefault());
    this.search.addEventListener("input", () => this.typed());
    this.search.addEventListener("change", () => this.keep(this.isNew));
    part("filters").addEventListener("change", ({ target }) => this.changed(target));
    part("sort").addEventListener("change", () => this.choose({ ...this.choice, sort: part("sort").value }));
    part("more").addEventListener("click", () => this.more());
    part("download").addEventListener("click", () => this.download());
    window.addEventListener("hashchange", () => this.readAddress());
    window.addEventListener("popstate", () => this.readAddress());
    const wide = window.matchMedia("(min-width: 60em)");
    const fold = () => { part("filters").open = wide.matches; };
    // Then all claims come, and what can be chosen with them.
    atUse(root, () => this.complete());
    wide.addEventListener("change", fold);
    fold();
  }

  /** Take over what the address holds, as after a step back. */
  readAddress() {
    if (written(this.choice) === location.hash.replace(/^#/, "")) return;
    this.takeAddress();
    this.refreshOptions();
  }

  takeAddress() {
    clearTimeout(this.keeping);
    this.isNew = false;
    this.choice = readFrom(location.hash, this.names);
    this.search.value = this.choice.q;
    part("sort").value = this.choice.sort;
    this.show();
  }

  /** Typing makes one entry of the history, written when it rests: writing takes longer than selecting. */
  typed() {
    this.isNew ||= this.choice.q === "" || this.search.value === "";
    this.choice = { ...this.choice, q: this.search.value };
    this.show();
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.keep(this.isNew), REST);
  }

  changed(target) {
    if (target.dataset.only) return this.choose({ ...this.choice, only: target.checked ? CERTAIN : "" });
    const end = target.dataset.day;
    if (end) return this.choose({ ...this.choice, [end]: target.value });
    const name = target.closest("[data-facet]").dataset.facet;
    this.choose({ ...this.choice, chosen: { ...this.choice.chosen, [name]: chosenIn(name) } });
  }

  choose(choice) {
    this.choice = choice;
    this.search.value = choice.q;
    this.show();
    this.keep(true);
  }

  /** Write the choice into the address. Browsers limit how often; what a limit swallows, the next change writes. */
  keep(isNew) {
    clearTimeout(this.keeping);
    this.isNew = false;
    if (written(this.choice) === location.hash.replace(/^#/, "")) return;
    const address = `${location.pathname}${location.search}${written(this.choice) ? `#${written(this.choice)}` : ""}`;
    try {
      if (isNew) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // Too many changes at once, or a page that was opened from a folder.
    }
  }

  show() {
    if (!this.isWhole && written(this.choice)) return this.complete().then((isWhole) => isWhole && this.show());
    this.selection = this.selector.select(this.choice);
    const { similar } = this.selection;
    const { claims, sources, voices } = this.data.apart ?? { ...this.selection, claims: this.selection.order.length };
    part("summary").textContent = claims > 0
      ? say("explorer-selected", {
        claims: say("explorer-claims", { n: claims }),
        sources: say("explorer-sources", { n: sources }),
        voices: say("explorer-voices", { n: voices }),
      })
      : say("explorer-none");
    this.tellDays();
    part("similar").textContent = similar.map(instead).join(" ");
    this.shown = 0;
    part("rows").replaceChildren();
    this.add(FIRST);
    this.later();
  }

  /** What the choice of days leaves in and out. */
  tellDays() {
    const { ofDays } = this.selection;
    const number = (which, code) => say(`explorer-days-${code}`, { claims: say("explorer-claims", { n: ofDays[which] }), n: ofDays[which] });
    const told = ofDays && [number(CERTAIN, "certain"), ofDays[PERHAPS] ? number(PERHAPS, this.choice.only ? "left" : "perhaps") : "", number(OUTSIDE, "outside")];
    part("ofdays").textContent = told ? told.filter(Boolean).join(" ") : "";
  }

  /** Whether a claim is of the days chosen; nothing where none are. */
  sureOf(at) {
    return this.selection.ofDays ? this.selector.ofDays(at, this.choice) : "";
  }

  add(number) {
    const { order } = this.selection;
    part("rows").append(...order.slice(this.shown, this.shown + number).map((at) => this.rows.row(at, this.sureOf(at))));
    this.shown = Math.min(order.length, this.shown + number);
    const left = (this.data.apart?.claims ?? order.length) - this.shown;
    part("more").hidden = left === 0;
    part("more").textContent = say("explorer-more", { n: Math.min(MORE, left), left });
    root.querySelector("table").hidden = order.length === 0;
  }

  async more() {
    if (!await this.complete()) return;
    const next = this.shown;
    this.add(MORE);
    part("live").textContent = say("explorer-shown", { n: this.shown });
    if (part("more").hidden) part("rows").children[next]?.querySelector("a")?.focus();
  }

  /** What need not keep up with the typing: the numbers beside the options, and the words for those who listen. */
  later() {
    clearTimeout(this.waiting);
    clearTimeout(this.speaking);
    this.waiting = setTimeout(() => this.refreshOptions(), 120);
    this.speaking = setTimeout(() => { part("live").textContent = say("explorer-spoken", { summary: part("summary").textContent, days: part("ofdays").textContent, similar: part("similar").textContent }); }, PAUSE);
  }

  /** Of a first look no option is offered: how much each would select is not known. */
  refreshOptions() {
    const counts = this.isWhole ? this.selection.counts : Object.fromEntries(this.names.map((name) => [name, []]));
    for (const name of this.names) {
      const chosen = this.choice.chosen[name];
      const offered = offers(this.facets[name].options, counts[name], chosen);
      const state = JSON.stringify([offered, chosen]);
      if (this.counted.get(name) === state) continue;
      this.counted.set(name, state);
      const place = root.querySelector(`[data-facet="${name}"]`);
      if (place.tagName === "SELECT") fillSelect(place, offered, chosen[0] ?? "");
      else fillBoxes(place, name, offered, chosen);
    }
    for (const end of ["from", "to"]) showDay(day(end), this.choice[end]);
    only.checked = Boolean(this.choice.only);
    this.showChosen();
  }

  /** The chosen filters, each a button that takes it back. They are drawn anew only where others are chosen: what is
      drawn under a pressed button takes the press away. */
  showChosen() {
    const state = JSON.stringify([{ ...this.choice, q: Boolean(this.choice.q) }, Boolean(this.selection.ofDays)]);
    if (state === this.drawn) return;
    this.drawn = state;
    const tokens = this.names.flatMap((name) => this.choice.chosen[name].map((id) => [say("explorer-chosen", { filter: this.labels[name], name: this.nameOf(name, id) }),
      (choice) => { choice.chosen[name] = choice.chosen[name].filter((each) => each !== id); }]));
    for (const end of ["from", "to"]) {
      if (this.choice[end]) tokens.push([say(`explorer-chosen-${end}`, { day: dayName(this.choice[end]) }), (choice) => { choice[end] = ""; }]);
    }
    if (this.choice.only && this.selection.ofDays) tokens.push([say("explorer-chosen-only"), (choice) => { choice.only = ""; }]);
    const items = tokens.map(([text, change]) => this.token(text, false, () => {
      const choice = structuredClone(this.choice);
      change(choice);
      return choice;
    }));
    if (tokens.length > 1 || (tokens.length === 1 && this.choice.q)) items.push(this.token(say("explorer-clear"), true, () => ({ ...nothingChosen(this.names), sort: this.choice.sort })));
    part("chosen").replaceChildren(...items);
    part("number").textContent = tokens.length > 0 ? say("explorer-number", { n: tokens.length }) : "";
  }

  token(text, isClear, choice) {
    const button = element("button", { type: "button", "aria-label": isClear ? null : say("explorer-take-back", { text }) }, element("bdi", {}, text), isClear ? null : " ×");
    button.addEventListener("click", () => {
      this.choose(choice());
      this.refreshOptions();
      (part("chosen").querySelector("button") ?? this.search).focus();
    });
    return element("li", {}, button);
  }

  nameOf(facet, id) {
    const { options, places } = this.facets[facet];
    return options[places.get(id)]?.name ?? id;
  }

  setDays() {
    const days = [...new Set([...this.data.days, ...this.data.spans].flatMap(({ first, last }) => [first, last]).filter(Boolean))].sort();
    for (const [end, blank] of [["from", say("explorer-first-day")], ["to", say("explorer-last-day")]]) {
      day(end).replaceChildren(new Option(blank, ""), ...days.map((each) => new Option(dayName(each), each)));
    }
  }

  async download() {
    if (!await this.complete()) return;
    const table = csv(this.rows.table(this.selection.order, (at) => this.sureOf(at)));
    const address = URL.createObjectURL(new Blob(["\ufeff", table], { type: "text/csv" }));
    element("a", { href: address, download: SAVED }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    part("live").textContent = say("explorer-saved", { n: this.selection.order.length, file: SAVED });
  }
}

function day(end) {
  return root.querySelector(`[data-day="${end}"]`);
}

/** What is shown for a word that is nowhere. */
function instead({ word, similar }) {
  return say("explorer-similar", { word, names: similar.slice(0, 3).join(", "), more: similar.length > 3 ? "more" : "all" });
}

/** A day that the record does not know stays chosen when an address names it. */
function showDay(select, value) {
  if (value && ![...select.options].some((option) => option.value === value)) select.append(new Option(dayName(value), value));
  select.value = value;
}

/** What a facet is called on the page. */
function label(name) {
  const place = root.querySelector(`[data-facet="${name}"]`);
  const told = place.tagName === "SELECT" ? root.querySelector(`label[for="${place.id}"]`) : place.querySelector("legend");
  return told.dataset.short ?? told.textContent;
}

function chosenIn(name) {
  const place = root.querySelector(`[data-facet="${name}"]`);
  if (place.tagName === "SELECT") return place.value ? [place.value] : [];
  return [...place.querySelectorAll("input:checked")].map((input) => input.value);
}

/** The options that would select something, with how much, and those that are chosen. */
function offers(options, counts, chosen) {
  const known = options.map(({ id, name }, at) => ({ id, name, count: counts[at] }));
  const unknown = chosen.filter((id) => !options.some((option) => option.id === id)).map((id) => ({ id, name: id, count: 0 }));
  return [...known, ...unknown].filter(({ id, count }) => count > 0 || chosen.includes(id));
}

const letters = new Map();

/** Names by their letters, whatever marks and signs they carry. */
function inOrder(one, other) {
  const [first, second] = [one, other].map((name) => {
    if (!letters.has(name)) letters.set(name, words(name).join(" "));
    return letters.get(name);
  });
  return first < second ? -1 : Number(first > second);
}

function fillSelect(select, offered, value) {
  const sorted = [...offered].sort((one, other) => (one.id === "unstated") - (other.id === "unstated") || inOrder(one.name, other.name));
  select.replaceChildren(new Option(say("explorer-any"), ""), ...sorted.map(({ id, name, count }) => new Option(say("explorer-option", { name, count: `${count}` }), id)));
  select.value = value;
}

function fillBoxes(fieldset, name, offered, chosen) {
  const focused = fieldset.contains(document.activeElement) ? document.activeElement.value : null;
  const boxes = offered.map(({ id, name: text, count }) => {
    const box = element("input", { type: "checkbox", name, value: id, checked: chosen.includes(id) });
    return element("label", {}, box, " ", text, " ", element("span", { class: "explorer-count" }, `${count}`));
  });
  fieldset.replaceChildren(fieldset.querySelector("legend"), ...boxes);
  if (focused !== null) fieldset.querySelector(`input[value="${CSS.escape(focused)}"]`)?.focus();
}

/** Lets the browser draw and hear before the work goes on. */
function rest() {
  return new Promise((resolve) => { setTimeout(resolve); });
}

async function start() {
  const without = part("without");
  try {
    const data = await fetched("data/explorer.json");
    await rest();
    const explorer = new Explorer(data);
    await rest();
    await explorer.open();
    for (const name of PARTS) part(name).hidden = false;
    without.remove();
  } catch (error) {
    without.textContent = say("explorer-not-loaded");
    root.style.minHeight = 0;
    throw error;
  }
}

start();
