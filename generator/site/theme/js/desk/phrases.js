// The words around a number: the phrase that is quoted, the count in it, and how a phrase grows and shrinks by words.

import { readCount } from "../record/counts.js";
import { holds } from "./texts.js";

// So many words before and behind a number may belong to its count, and so many behind to what is counted.
const [BEFORE, BEHIND, NOUN] = [4, 3, 4];
const PAUSE = /[.,;:!?()\[\]“”"«»—–]/u;

/** The places of the words of a sentence on one line of the text. */
function wordsAround(captured, span) {
  const [line, sentence] = [captured.line(span), captured.sentence(span)];
  return captured.wordsIn({ start: Math.max(line.start, sentence.start), end: Math.min(line.end, sentence.end) });
}

/** The place of a number with the words that are a part of its count: "more than 2,200", "12 million". */
export function countPlace(captured, number) {
  const words = wordsAround(captured, number);
  const before = words.filter(({ end }) => end <= number.start).slice(-BEFORE);
  const behind = words.filter(({ start }) => start >= number.end).slice(0, BEHIND);
  const starts = [...before.map(({ start }) => start), number.start];
  const ends = [...behind.map(({ end }) => end).reverse(), number.end];
  const all = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  const fitting = all.filter((place) => readCount(captured.at(place)) !== null);
  return fitting.sort((one, other) => other.end - other.start - (one.end - one.start))[0] ?? number;
}

/** The shortest phrase that seems to carry a number: its count, and what follows up to a pause or another number. */
export function phrase(captured, number, most, numbers) {
  const count = countPlace(captured, number);
  const behind = wordsAround(captured, number).filter(({ start }) => start >= count.end).slice(0, NOUN);
  const next = behind.findIndex((word) => numbers.some((each) => each.start < word.end && each.end > word.start));
  // The word before another number joins it to this one.
  const nouns = next < 0 ? behind : behind.slice(0, Math.max(0, next - 1));
  let { end } = count;
  for (const word of nouns) {
    if (PAUSE.test(captured.text.slice(end, word.start))) break;
    end = word.end;
  }
  const place = { start: count.start, end };
  return apart(captured, captured.wordsIn(place).length <= most ? place : number, most, numbers);
}

/**
 * A place with as few more words of its sentence as keep its words from holding another number, there or elsewhere in the
 * text: a record takes its quotation to be wherever those words stand.
 */
function apart(captured, place, most, numbers) {
  const others = (span) => new Set(captured.find(captured.at(span)).flatMap((each) => (
    numbers.filter((number) => holds(each, number) && !holds(place, number))))).size;
  if (others(place) === 0) return place;
  const words = wordsAround(captured, place);
  const starts = [place.start, ...words.filter(({ end }) => end <= place.start).map(({ start }) => start).reverse()];
  const ends = [place.end, ...words.filter(({ start }) => start >= place.end).map(({ end }) => end)];
  const room = most - captured.wordsIn(place).length;
  const all = starts.flatMap((start, before) => ends.map((end, behind) => ({ start, end, more: before + behind })));
  const fitting = all.filter(({ more }) => more <= room).map((each) => ({ ...each, others: others(each) }));
  const [{ start, end }] = fitting.sort((one, other) => one.others - other.others || one.more - other.more);
  return { start, end };
}

/** What was chosen in the text with whole words and on one line, or null where it holds no word. */
export function wholeWords(captured, span) {
  const words = captured.wordsIn(captured.line(span)).filter(({ start, end }) => start < span.end && end > span.start);
  return words.length > 0 ? { start: words[0].start, end: words.at(-1).end } : null;
}

/** The place with one word more or less at an end of it, within its line; the place itself where that is not possible. */
export function stepped(captured, span, step) {
  const words = captured.wordsIn(captured.line(span));
  const inside = words.filter((word) => holds(span, word));
  const before = words.filter(({ start }) => start < span.start).at(-1);
  const behind = words.find(({ end }) => end > span.end);
  switch (step) {
    case "before": return before ? { ...span, start: before.start } : span;
    case "behind": return behind ? { ...span, end: behind.end } : span;
    case "first": return inside.length > 1 ? { ...span, start: inside[1].start } : span;
    default: return inside.length > 1 ? { ...span, end: inside.at(-2).end } : span;
  }
}

/** The words by which one number is set aside: as many as tell it from the others of the text, where a few do. */
export function asideWords(captured, number, numbers) {
  const within = (span) => numbers.filter((each) => holds(span, each));
  const covered = (place) => captured.find(captured.at(place)).flatMap(within);
  let place = number;
  for (const step of ["behind", "behind", "before", "before"]) {
    if (covered(place).length <= 1) return captured.at(place);
    const wider = stepped(captured, place, step);
    if (within(wider).length === 1) place = wider;
  }
  return captured.at(place);
}
