// A list of many rows can be narrowed by typing, and put in another order by the head of a column. Without a script it
// is whole, in the order in which it was made.

import { sound, words } from "../terms.js";
import { say } from "../words.js";

// Rows are blocks below this width, as in tables.css.
const BLOCKS = matchMedia("(max-width: 44.9375em)");
const ORDERS = { none: "ascending", ascending: "descending", descending: "ascending" };

/** What a row is found by: its words and how they sound, and names that it has beside what it shows. */
export function found(row) {
  const beside = [...row.querySelectorAll("[data-names]")].map((one) => one.dataset.names);
  const all = words([row.textContent, ...beside].join(" "));
  return [...new Set([...all, ...all.map(sound)])];
}

/** Whether each word that was typed, or how it sounds, begins one by which a row is found. */
export function holds(known, typed) {
  return typed.every(([word, heard]) => known.some((one) => one.startsWith(word) || one.startsWith(heard)));
}

/** The heading above a table, within a list; it goes with its last row. */
function headingOf(table, list) {
  let one = table;
  while (one && one.parentElement !== list) one = one.parentElement;
  while (one && !/^H[23]$/.test(one.tagName)) one = one.previousElementSibling;
  return one;
}

function narrowed(list, rows, isNarrowed, passes) {
  rows.forEach((row, at) => (row.hidden = !passes(row, at)));
  list.querySelectorAll("details").forEach((fold) => (fold.open = isNarrowed || "open" in fold.dataset));
  const tables = [...list.querySelectorAll("table")];
  const shown = new Map();
  for (const table of tables) {
    const isShown = [...table.tBodies[0].rows].some((row) => !row.hidden);
    table.hidden = !isShown;
    const heading = headingOf(table, list);
    if (heading) shown.set(heading, shown.get(heading) || !table.hidden);
  }
  for (const fold of list.querySelectorAll("details")) {
    const own = [...fold.querySelectorAll("table")];
    if (own.length > 0) fold.hidden = own.every((table) => table.hidden);
  }
  for (const [heading, isShown] of shown) heading.hidden = !isShown;
  list.querySelectorAll("[data-beside]").forEach((one) => (one.hidden = isNarrowed));
  return rows.filter((row) => !row.hidden).length;
}

/** A field by which the rows of a list are narrowed, and what is left told beside it. */
function offerNarrowing(list) {
  const rows = [...list.querySelectorAll("tbody > tr")];
  let known;
  const label = document.createElement("label");
  label.className = "list-filter";
  const field = document.createElement("input");
  field.type = "search";
  field.autocomplete = "off";
  const left = document.createElement("span");
  left.setAttribute("role", "status");
  label.append(say("script-list-filter"), " ", field);
  const languages = offerLanguages(rows);
  const narrow = () => {
    known ??= rows.map(found);
    const typed = words(field.value).map((word) => [word, sound(word)]);
    const language = languages?.lastChild.value ?? "";
    const isNarrowed = typed.length > 0 || language !== "";
    const n = narrowed(list, rows, isNarrowed, (row, at) => holds(known[at], typed) && (!language || languageOf(row) === language));
    left.textContent = isNarrowed ? say("script-list-left", { n: `${n}`, of: `${rows.length}` }) : "";
  };
  field.addEventListener("input", narrow);
  languages?.addEventListener("change", narrow);
  const line = document.createElement("p");
  line.className = "list-tools";
  line.append(...[label, languages, left].filter(Boolean).flatMap((one) => [one, " "]));
  list.prepend(line);
}

function languageOf(row) {
  return row.querySelector("[data-language]")?.dataset.language ?? "";
}

/** A field by which the rows of one language are left, the languages of most rows first; none where all have one. */
function offerLanguages(rows) {
  const numbers = new Map();
  for (const language of rows.map(languageOf).filter(Boolean)) numbers.set(language, (numbers.get(language) ?? 0) + 1);
  if (numbers.size < 2) return null;
  const field = document.createElement("select");
  field.append(new Option(say("script-list-all"), ""));
  for (const [language, n] of [...numbers].sort(([, one], [, other]) => other - one)) {
    field.append(new Option(say("script-list-of-language", { language, n: `${n}` }), language));
  }
  const label = document.createElement("label");
  label.className = "list-language";
  label.append(say("script-list-language"), " ", field);
  return label;
}

function keyOf(row, at) {
  const cell = row.cells[at];
  const key = cell?.querySelector("[data-key]")?.dataset.key ?? cell?.textContent.trim() ?? "";
  const number = Number(key.replace(/,/g, ""));
  return key !== "" && !Number.isNaN(number) ? number : key.toLowerCase();
}

function compared(one, other) {
  if (typeof one === typeof other) return one < other ? -1 : one > other ? 1 : 0;
  return typeof one === "number" ? -1 : 1;
}

function sorted(table, heads, head, order) {
  const at = heads.indexOf(head), sign = order === "ascending" ? 1 : -1;
  heads.forEach((one) => one.removeAttribute("aria-sort"));
  head.setAttribute("aria-sort", order);
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => [keyOf(row, at), row]);
  body.append(...rows.sort(([one], [other]) => sign * compared(one, other)).map(([, row]) => row));
}

/** Buttons in the head of a table that put its rows in order. Keys pass them where the head is not seen. */
function offerSorting(table, heads) {
  const buttons = heads.map((head) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    button.addEventListener("click", () => sorted(table, heads, head, ORDERS[head.getAttribute("aria-sort") ?? "none"]));
    head.append(button);
    return button;
  });
  const reached = () => buttons.forEach((button) => (button.tabIndex = BLOCKS.matches ? -1 : 0));
  BLOCKS.addEventListener("change", reached);
  reached();
}

/** The same for all tables of a list in one field, for where rows are blocks and have no head. */
function offerOrders(list, tables) {
  const names = new Set(tables.flatMap(([, heads]) => heads.map((head) => head.textContent.trim())));
  const field = document.createElement("select");
  const given = tables.map(([table]) => [table.tBodies[0], [...table.tBodies[0].rows]]);
  field.append(new Option(say("script-list-given"), ""));
  for (const name of names) {
    for (const order of Object.values(ORDERS).slice(0, 2)) {
      field.append(new Option(say(`script-list-${order}`, { head: name }), JSON.stringify([name, order])));
    }
  }
  field.addEventListener("change", () => {
    if (!field.value) given.forEach(([body, rows]) => body.append(...rows));
    const [name, order] = JSON.parse(field.value || "[]");
    for (const [table, heads] of tables) {
      const head = heads.find((one) => one.textContent.trim() === name);
      if (head) sorted(table, heads, head, order);
      else heads.forEach((one) => one.removeAttribute("aria-sort"));
    }
  });
  const label = document.createElement("label");
  label.className = "list-order";
  label.append(say("script-list-order"), " ", field);
  list.querySelector(".list-tools").append(label);
}

/** Make a list one that can be narrowed, and its tables such as can be put in order. */
export function offerLists(lists) {
  for (const list of lists) {
    offerNarrowing(list);
    const tables = [...list.querySelectorAll("table")].map((table) => [table, [...table.tHead.rows[0].cells]]);
    const many = tables.filter(([, heads]) => heads.length > 1);
    many.forEach(([table, heads]) => offerSorting(table, heads));
    offerOrders(list, many);
  }
}
