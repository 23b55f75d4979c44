// Who and what a number may be of, by the words around it: simple, and a proposal to whoever has the text before them.

import { wordPlaces } from "../record/rules.js";

// Names of so few letters, and those in capitals, are met in their own case alone.
const SHORT = 4;
const BEFORE_COSTS = 8;

/** The actor, metric and group that the words around a number name; null where none does. */
export function proposed(captured, number, names) {
  const sentence = captured.sentence(number);
  return {
    said_by: speaker(captured, number, sentence, names.actors),
    metric: nearest(captured, number, sentence, names.metrics) ?? byUnit(captured, number, sentence, names.units),
    group: nearest(captured, number, sentence, names.groups),
  };
}

/** The actor named nearest before a number in its paragraph, else the first behind it in its sentence. */
function speaker(captured, number, sentence, actors) {
  const { start } = captured.line(number);
  const part = { start, end: sentence.end };
  const found = Object.entries(actors).flatMap(([id, spellings]) => (
    spellings.flatMap((spelling) => named(captured, spelling, part).map((span) => ({ id, ...span })))));
  const longer = (one, other) => other.end - other.start - (one.end - one.start);
  const before = found.filter(({ end }) => end <= number.start);
  const behind = found.filter((each) => each.start >= number.end);
  before.sort((one, other) => other.end - one.end || longer(one, other));
  behind.sort((one, other) => one.start - other.start || longer(one, other));
  return (before[0] ?? behind[0])?.id ?? null;
}

/** Where a name stands within a part of the text. */
function named(captured, spelling, { start, end }) {
  const text = captured.text.slice(start, end);
  const exact = spelling.length <= SHORT || spelling === spelling.toUpperCase();
  const [words, wanted] = exact ? [text, spelling] : [text.toLowerCase(), spelling.toLowerCase()];
  const places = [];
  if (words.length !== text.length) return places;
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length)) {
    if (isApart(words, at, at + wanted.length)) places.push({ start: start + at, end: start + at + wanted.length });
  }
  return places;
}

function isApart(text, start, end) {
  const isLetter = (letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

/** The entry of which a term stands nearest to the number in its sentence; words behind it are nearer than before. */
function nearest(captured, number, sentence, terms) {
  const words = captured.wordsIn(sentence);
  const stems = words.map((each) => stem(captured.at(each)));
  const first = words.findIndex(({ end }) => end > number.start);
  let best = null;
  for (const [id, texts] of Object.entries(terms)) {
    for (const text of texts) {
      const at = distance(stems, first, text);
      if (at !== null && (best === null || at < best.at)) best = { id, at };
    }
  }
  return best?.id ?? null;
}

/** How many words from the number a term stands, whose parts joined by a plus may stand apart; null where it does not. */
function distance(stems, number, text) {
  const parts = text.split("+").map((part) => wordPlaces(part).map(({ start, end }) => stem(part.slice(start, end))));
  const away = (at) => (at >= number ? at - number : number - at + BEFORE_COSTS);
  const far = parts.map((part) => Math.min(...starts(stems, part).map(away)));
  return far.every(Number.isFinite) ? Math.min(...far) - parts.flat().length / 100 : null;
}

function starts(stems, part) {
  if (part.length === 0) return [];
  return stems.map((_, at) => at).filter((at) => part.every((word, offset) => stems[at + offset] === word));
}

/** A word without the sign of its plural. */
function stem(word) {
  const plain = word.toLowerCase();
  return plain.length > SHORT ? plain.replace(/(?<!s)s$/u, "") : plain;
}

/** The metric of a unit that stands behind the number, where no other has that unit. */
function byUnit(captured, number, sentence, units) {
  const terms = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, [unit]]));
  const hit = nearest(captured, number, { start: number.start, end: sentence.end }, terms);
  const sharing = Object.values(units).filter((unit) => unit === units[hit]);
  return sharing.length === 1 ? hit : null;
}
