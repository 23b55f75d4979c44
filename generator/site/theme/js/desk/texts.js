// A text as the command line reads it: its numbers, its words, and where a phrase stands in it. The patterns are those of
// the compiler (generator/captures/), which the data of the desk bring; what is done with them stands here once more, and a
// test holds both against the same texts. Places are counted in the units of a browser's texts.

import { wordCount, wordPlaces } from "../record/rules.js";

const known = {};
// A number in the words of a language that nobody reads is found in digits alone.
const DIGITS = "digits";
// Tables of words in which only is looked whether they have one.
const LISTS = ["saying", "phrase_ends", "determiners", "persons", "locating"];

/** Take over the patterns and limits by which the command line reads texts. */
export function learnTexts(tables) {
  const numbers = Object.entries(tables.numbers);
  Object.assign(known, {
    ...tables,
    numbers: new Map(numbers.map(([language, pattern]) => [language, new RegExp(pattern, "giu")])),
    character: new RegExp(tables.fold.character, "gu"),
    variants: new Map(Object.entries(tables.fold.variants)),
    spaces: new Set(tables.fold.spaces),
    sentenceEnd: new RegExp(tables.sentence_end, "gu"),
    idle: tables.idle.map(({ kind, pattern, capitals, lines }) => (
      { kind, pattern: new RegExp(pattern, `gu${capitals ? "" : "i"}${lines ? "m" : ""}`) })),
    change: new RegExp(tables.changing.change, "iu"),
    by: new RegExp(tables.changing.by, "iu"),
    dateline: new RegExp(tables.dateline, "u"),
    denying: { ...tables.denying, ...Object.fromEntries(
      Object.entries(tables.denying.tables).map(([name, words]) => [name, new Set(words)])) },
    ...Object.fromEntries(LISTS.map((name) => [name, new Set(tables[name])])),
  });
}

/** What the command line allows and looks for, by name. */
export function rule(name) {
  return known[name];
}

/** Whether words for numbers are read in a language. */
export function isRead(language) {
  return language !== DIGITS && known.numbers.has(language);
}

/** Whether a place lies within another. */
export function holds(span, other) {
  return span.start <= other.start && other.end <= span.end;
}

/** A captured text. */
export class Captured {
  constructor(text) {
    this.text = text;
    [this.folded, this.origins] = folding(text);
    this.words = wordCount(text);
    this.found = new Map();
    this.listed = new Map();
  }

  /** The text of a place. */
  at({ start, end }) {
    return this.text.slice(start, end);
  }

  /** The places of the words within a place. */
  wordsIn({ start, end }) {
    return wordPlaces(this.text.slice(start, end)).map((each) => ({ start: each.start + start, end: each.end + start }));
  }

  /** Every place where a phrase stands, letter for letter once typography is folded. */
  find(phrase) {
    if (!this.found.has(phrase)) this.found.set(phrase, this.sought(folding(phrase)[0].trim()));
    return this.found.get(phrase);
  }

  sought(wanted) {
    const places = [];
    if (!wanted) return places;
    for (let at = this.folded.indexOf(wanted); at >= 0; at = this.folded.indexOf(wanted, at + wanted.length)) {
      places.push({ start: this.origins[at].start, end: this.origins[at + wanted.length - 1].end });
    }
    return places;
  }

  /** Every number in digits, or in words of a language that is read. */
  numbers(language) {
    const read = isRead(language) ? language : DIGITS;
    if (!this.listed.has(read)) this.listed.set(read, [...this.text.matchAll(known.numbers.get(read))].map(span));
    return this.listed.get(read);
  }

  /** The number of the paragraph at a position, counted from 1; a paragraph is a line that is not blank. */
  paragraph(position) {
    const before = this.text.slice(0, position).split("\n").slice(0, -1);
    return before.filter((line) => line.trim()).length + 1;
  }

  /** The line in which a place begins. */
  line({ start }) {
    const end = this.text.indexOf("\n", start);
    return { start: this.text.lastIndexOf("\n", start - 1) + 1, end: end < 0 ? this.text.length : end };
  }

  /** The first line that is not blank, and the one behind it. */
  head() {
    const lines = [...this.text.matchAll(/\S.*/gu)].map(span);
    return [lines[0], lines[1] ?? lines[0]];
  }

  /** The sentence in which a place lies. */
  sentence(place) {
    this.ends ??= [...this.text.matchAll(known.sentenceEnd)].map(span);
    const before = this.ends.filter(({ end }) => end <= place.start).at(-1);
    const after = this.ends.find(({ start }) => start >= place.end);
    return { start: before ? before.end : 0, end: after ? after.start : this.text.length };
  }
}

function span(found) {
  return { start: found.index, end: found.index + found[0].length };
}

/** The folded text, and for each of its units the place it came from. */
function folding(text) {
  const folded = [], origins = [];
  for (const found of text.matchAll(known.character)) {
    for (const part of found[0].normalize("NFKC")) {
      const plain = known.spaces.has(part) ? " " : known.variants.get(part) ?? part;
      if (plain === " " && folded.at(-1) === " ") continue;
      folded.push(plain);
      for (let unit = 0; unit < plain.length; unit += 1) origins.push(span(found));
    }
  }
  return [folded.join(""), origins];
}
