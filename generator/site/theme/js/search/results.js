// The results as a reader sees them: by kinds of pages, the kind with the best page first, each page with the sentence
// that answers. Every text of the record becomes text content.

import { element } from "../element.js";
import { pageAddress } from "../site.js";
import { say, told } from "../words.js";
import { words } from "../terms.js";

// So many of a kind before the reader asks for more.
const FIRST = 4;
const LONGEST = 230;
const SENTENCE = /(?<=[.?!…。！？])\s+/u;
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.,'’\u00a0\u202f](?=\d{3}(?!\d))\d{3})*/gu;

/** The results in groups of one kind. */
export function groups({ results, meant }) {
  const kinds = new Map();
  for (const one of results) kinds.set(one.entry.kind, [...(kinds.get(one.entry.kind) ?? []), one]);
  return [...kinds].map(([kind, found]) => group(kind, found, meant));
}

function group(kind, found, meant) {
  const list = element("ol", { class: "seek-list" }, ...found.slice(0, FIRST).map((one) => result(one, meant)));
  const section = element("section", { class: "seek-group", "aria-label": say(`search-kind-${kind}`) },
    element("h2", {}, say(`search-kind-${kind}`)), list);
  if (found.length > FIRST) section.append(more(found.slice(FIRST), list, meant));
  return section;
}

function more(rest, list, meant) {
  const button = element("button", { type: "button", class: "seek-more" }, say("search-more", { n: rest.length }));
  button.addEventListener("click", () => {
    const added = rest.map((one) => result(one, meant));
    list.append(...added);
    button.remove();
    added[0].querySelector("a").focus();
  });
  return button;
}

function result({ entry, part }, meant) {
  const [anchor, , , language] = entry.parts?.[part] ?? [];
  return element("li", { class: "seek-result" },
    element("a", { href: pageAddress(entry.path, anchor ? `#${anchor}` : "") },
      element("span", { class: "seek-title", lang: entry.language, dir: "auto" }, ...marked(entry.title, meant))),
    ...spelling(entry, meant),
    ...figure(entry, meant),
    excerpt(entry, part, language, meant));
}

/** The name by which it was found, where its title is written otherwise. */
function spelling(entry, meant) {
  if (entry.kind !== "actor" || isIn(entry.title, meant)) return [];
  const name = (entry.names ?? []).find(([text]) => isIn(text, meant));
  return name ? [element("p", { class: "seek-also" }, ...told("search-also", { name: element("bdi", { lang: name[1] }, ...marked(name[0], meant)) }))] : [];
}

/** The typed number, where it is among the figures of the page, with what was disputed. */
function figure(entry, meant) {
  const found = (entry.figures ?? []).filter(([value]) => words(value).some((word) => /^\d+$/.test(word) && meant.has(word)));
  if (found.length === 0) return [];
  const [value, claims, disputed] = found.reduce((one, other) => (other[1] > one[1] ? other : one));
  const values = { value, claims: say("search-claims", { n: claims }), disputed };
  const text = disputed ? say("search-figure-disputed", values) : say("search-figure", values);
  return [element("p", { class: "seek-figure" }, text)];
}

/** The words of a claim or a section, else what the page says of itself: of that the sentences around what was typed. */
function excerpt(entry, part, language, meant) {
  const [, heading, text] = entry.parts?.[part] ?? ["", "", entry.text ?? ""];
  const shown = language ? say("search-quoted", { words: text }) : around(text, meant);
  const isTold = words(heading).every((word) => words(text).includes(word));
  const before = entry.kind === "source" && !isTold ? [element("strong", { class: "seek-value" }, ...marked(heading, meant)), " "] : [];
  return element("p", { class: "seek-text", dir: "auto", lang: language }, ...before, ...marked(shown, meant));
}

/** The sentence with what was typed, with those before it that still fit, then with those after it. */
function around(text, meant) {
  if (text.length <= LONGEST) return text;
  const sentences = text.split(SENTENCE);
  let first = Math.max(0, sentences.findIndex((sentence) => isIn(sentence, meant)));
  let shown = sentences[first], next = first + 1;
  while (first > 0 && shown.length + sentences[first - 1].length < LONGEST) shown = `${sentences[--first]} ${shown}`;
  while (next < sentences.length && shown.length + sentences[next].length < LONGEST) shown += ` ${sentences[next++]}`;
  return shown.length > LONGEST + 70 ? `${shown.slice(0, LONGEST).replace(/\s\S*$/, "")}…` : shown;
}

function isIn(text, meant) {
  return words(text).some((word) => meant.has(word));
}

/** A text with the words that were meant marked. */
function marked(text, meant) {
  const pieces = [];
  let end = 0;
  for (const found of text.matchAll(TOKEN)) {
    if (!isIn(found[0], meant)) continue;
    pieces.push(text.slice(end, found.index), element("mark", {}, found[0]));
    end = found.index + found[0].length;
  }
  return [...pieces, text.slice(end)].filter((piece) => piece !== "");
}
