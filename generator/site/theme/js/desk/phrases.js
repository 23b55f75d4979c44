// The words around a number: the phrase that is quoted, the count in it, and how a phrase grows and shrinks by words.

import { readCount } from "../record/counts.js";
import { isOfChange } from "./changing.js";
import { holds } from "./texts.js";

// So many words before and behind a number may belong to its count.
const [BEFORE, BEHIND] = [4, 3];
// So many words a phrase may have; so many behind a count stand before a link that ends it, and so few behind the link are
// its end.
const [LONG, SAID, REST] = [8, 2, 2];
export const listed = (words) => new Set(words.split(" "));
const PLACING = "in on at by from to into onto over under near around between among along across through since during until "
  + "before after within without with for against as than";
const CLAUSES = "and or but who whom which that when while where because although if so";
// What ends a phrase, what opens another at once, and with what none ends.
const LINKS = listed(`${PLACING} ${CLAUSES}`);
const OPENERS = listed("as but who which that when while where because although if so than");
const IDLE = listed(`${PLACING} ${CLAUSES} of the a an was were is are be been has have had`);
// What belongs to the count behind it, and what joins a verb of rising or falling to it.
const BELONGS = listed("another other further additional extra only just some these those all not no every the its their his "
  + "her");
const STEPS = listed("by to from");
export const PAUSE = /[.,;:!?()\[\]“”"«»—–]/u;

/** The places of the words of a sentence on one line of the text. */
function wordsAround(captured, span) {
  const [line, sentence] = [captured.line(span), captured.sentence(span)];
  return captured.wordsIn({ start: Math.max(line.start, sentence.start), end: Math.min(line.end, sentence.end) });
}

/** The place of a number with the words that are a part of its count: "more than 2,200", "12 million". */
function countPlace(captured, number) {
  const words = wordsAround(captured, number);
  const before = words.filter(({ end }) => end <= number.start).slice(-BEFORE);
  const behind = words.filter(({ start }) => start >= number.end).slice(0, BEHIND);
  const starts = [...before.map(({ start }) => start), number.start];
  const ends = [...behind.map(({ end }) => end).reverse(), number.end];
  const all = starts.flatMap((start) => ends.map((end) => ({ start, end })));
  const fitting = all.filter((place) => readCount(captured.at(place)) !== null && !isChange(captured, place));
  return fitting.sort((one, other) => other.end - other.start - (one.end - one.start))[0] ?? number;
}

/** The count at a number, with the words that are a part of it; null where it is read as none. */
export function countOf(captured, number) {
  const words = captured.at(countPlace(captured, number));
  return readCount(words) === null ? null : words;
}

/** Whether a place is of two numbers between which something changes: "by 12 to 176". */
function isChange(captured, place) {
  const [, from, one] = /^(from )?(.+) to /iu.exec(captured.at(place)) ?? [];
  return one !== undefined && isOfChange(captured, { start: place.start + (from ?? "").length });
}

/** The shortest phrase that seems to carry a number: its count, what is counted, and what is said of that in few words. */
export function phrase(captured, number, most, numbers) {
  const count = countPlace(captured, number);
  const words = wordsAround(captured, number);
  const behind = until(captured, count, words.filter(({ start }) => start >= count.end), numbers);
  const { end } = behind.at(-1) ?? count;
  const start = beginning(captured, count, words.filter((word) => word.end <= count.start), behind.length === 0, numbers);
  const place = { start, end };
  return apart(captured, captured.wordsIn(place).length <= most ? place : number, most, numbers);
}

/** The words behind a count that go with it. */
function until(captured, count, words, numbers) {
  const pause = words.findIndex((word, at) => PAUSE.test(captured.text.slice((words[at - 1] ?? count).end, word.start)));
  const clause = pause < 0 ? words : words.slice(0, pause);
  const next = clause.findIndex((word) => isOfNumber(word, numbers));
  // The word before another number joins it to this one.
  const own = next < 0 ? clause : clause.slice(0, Math.max(0, next - 1));
  const room = Math.max(0, LONG - captured.wordsIn(count).length);
  const isEnd = (at) => at >= SAID && LINKS.has(lowered(captured, own[at])) && (own.length - at > REST || own.length > room);
  const link = own.findIndex((_, at) => isEnd(at) || (at === 0 && OPENERS.has(lowered(captured, own[0]))));
  const kept = own.slice(0, link < 0 ? room : Math.min(link, room));
  while (kept.length > 0 && IDLE.has(lowered(captured, kept.at(-1)))) kept.pop();
  return kept;
}

/** Where the phrase of a count begins: before what belongs to it, and before the verb of a rise or of a bare number. */
function beginning(captured, count, words, isBare, numbers) {
  let { start } = count;
  const left = [...words];
  const isNear = () => left.length > 0 && !PAUSE.test(captured.text.slice(left.at(-1).end, start))
    && !isOfNumber(left.at(-1), numbers);
  const take = () => { ({ start } = left.pop()); };
  while (isNear() && BELONGS.has(lowered(captured, left.at(-1)))) take();
  const isStep = isNear() && STEPS.has(lowered(captured, left.at(-1)));
  if (!isBare && !isStep) return start;
  while (isNear() && IDLE.has(lowered(captured, left.at(-1)))) take();
  if (isNear()) take();
  return start;
}

function isOfNumber(word, numbers) {
  return numbers.some((each) => each.start < word.end && each.end > word.start);
}

function lowered(captured, place) {
  return captured.at(place).toLowerCase();
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

/** The part of an article in which a place is: its headline, its first paragraph, or its body. */
export function partOf(captured, place, title) {
  const lines = [...captured.text.matchAll(/[^\n]*\S[^\n]*/gu)];
  const first = lines[0][0].trim() === title ? 0 : -1;
  const at = lines.findIndex((line) => place.start >= line.index && place.start < line.index + line[0].length) - first;
  return ["headline", "lead"][at] ?? "body";
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
