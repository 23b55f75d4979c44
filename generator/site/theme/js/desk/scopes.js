// Which people or things a number counts, and where, by the words beside it; of two that stand equally near neither.

import { PAUSE } from "./phrases.js";
import { spellings, starts, stem } from "./spelled.js";
import { rule } from "./texts.js";

const ARTICLES = ["a", "an", "the"];
const LISTING = new Set([",", "and", "or", "&", ...ARTICLES]);
const OF = new Set(["of", "among", "for"]);
// What is left besides another number.
const REST = ["other", "others"];
// So many words may stand between a group and its number: "a toll of civilians at 26".
const APART = 2;

/**
 * The group that a number counts; that of the whole event where its phrase names none, null where it names several.
 * `own` are the terms of its metric.
 */
export function groupOf(captured, number, { groups, lead }, own, numbers) {
  const words = captured.wordsIn(captured.sentence(number));
  const lowered = words.map((each) => captured.at(each).toLowerCase());
  const stems = lowered.map(stem);
  const others = numbers.filter(({ start }) => start !== number.start);
  const isOther = ({ start, end }) => others.some((each) => each.start < end && each.end > start);
  const isCut = (at) => PAUSE.test(captured.text.slice(words[at - 1].end, words[at].start)) || isOther(words[at]);
  const phrase = phraseBehind(words, lowered, number, isCut);
  const hits = found(stems, groups, new Set(own));
  const last = listEnd(hits, words, lowered, phrase.last, captured);
  const inside = hits.filter((each) => each.first >= phrase.first && each.last <= last);
  const counted = phrase.last > phrase.first ? inside : before(hits, words, lowered, number, isCut);
  const next = words.findIndex(({ start }) => start >= number.end);
  if (counted.length === 0) return REST.includes(lowered[next]) ? null : lead.group;
  return only(counted);
}

/** The words that are counted, behind the number: up to a verb, a preposition, a pause or another number. */
function phraseBehind(words, lowered, number, isCut) {
  let first = words.findIndex(({ start }) => start >= number.end);
  if (first < 0) return { first: words.length, last: words.length };
  while (first < words.length && rule("determiners").has(lowered[first]) && !isCut(first)) first += 1;
  const isVerb = (at) => at > first && lowered[at].endsWith("ed")
    && (lowered[at - 1].endsWith("s") || rule("persons").has(stem(lowered[at - 1])));
  const ends = (at) => isCut(at) || lowered[at] === "of" || rule("phrase_ends").has(lowered[at])
    || rule("saying").has(lowered[at]) || isVerb(at);
  let last = first;
  while (last < words.length && !ends(last)) last += 1;
  return { first, last };
}

/** The end of a list of groups that begins in the phrase: "police officers, soldiers and other guards". */
function listEnd(hits, words, lowered, end, captured) {
  const isBeside = (at) => at > 0 && at < words.length && /^\s*,?\s*$/u.test(captured.text.slice(words[at - 1].end, words[at].start));
  let next = end;
  while (isBeside(next) && (LISTING.has(lowered[next]) || rule("determiners").has(lowered[next]))) next += 1;
  const hit = isBeside(next) && hits.find(({ first }) => first === next);
  return hit ? listEnd(hits, words, lowered, hit.last, captured) : end;
}

/** The groups that stand before a number which nothing follows: right before it as a label, or behind "of". */
function before(hits, words, lowered, number, isCut) {
  const at = words.filter(({ end }) => end <= number.start).length;
  const isWhole = (last) => [...lowered.slice(last, at).keys()].every((each) => !isCut(last + each));
  const fits = ({ first, last }) => last <= at && isWhole(last) && (last === at || (at - last <= APART && OF.has(lowered[first - 1])));
  return hits.filter(fits);
}

/** Where terms stand among some words; of those that overlap, the longer. */
function found(stems, terms, without) {
  const all = Object.entries(terms).flatMap(([id, texts]) => texts.filter((text) => !without.has(text)).flatMap((text) => {
    const part = text.toLowerCase().split(/[\s-]+/u).map(stem);
    return starts(stems, part).map((first) => ({ id, first, last: first + part.length }));
  }));
  return all.filter((one) => !all.some((each) => holdsMore(each, one)));
}

function holdsMore(one, other) {
  return one.first <= other.first && one.last >= other.last && one.last - one.first > other.last - other.first;
}

function only(hits) {
  const ids = new Set(hits.map(({ id }) => id));
  return ids.size === 1 ? [...ids][0] : null;
}

/**
 * The place that a number's sentence names behind it, else before it; that of the whole event where nothing narrower is
 * named there or around it, null where something is, or where the sentence names several in one list.
 */
export function placeOf(captured, number, names, numbers) {
  const sentence = captured.sentence(number);
  const words = captured.wordsIn(sentence);
  const isOfActor = inNames(captured, sentence, names.actors);
  const named = longest(spellings(captured, names.places, sentence)).filter((each) => !isOfActor(each));
  const hits = named.filter((each) => isLocated(captured, words, each) || isLabel(captured, each, number));
  const label = hits.find((each) => isLabel(captured, each, number));
  const next = Math.min(sentence.end, ...numbers.filter(({ start }) => start >= number.end).map(({ start }) => start));
  const behind = hits.filter(({ start, end }) => start >= number.end && end <= next);
  const chosen = label ?? narrowest(behind, names.within) ?? hits.filter(({ end }) => end <= number.start).at(-1);
  if (!chosen) return isElsewhere(captured, number, names, named) ? null : names.lead.place;
  const isApart = ({ id }) => !isWithin(id, chosen.id, names.within) && !isWithin(chosen.id, id, names.within);
  return listed(captured, chosen, named).some(isApart) ? null : chosen.id;
}

/** Whether a narrower place than that of the event is named in the sentence, before it in its paragraph, or at the head. */
function isElsewhere(captured, number, { places, lead }, named) {
  const line = captured.line(number);
  const { start } = captured.sentence(number);
  const [title, first] = captured.head();
  const stretches = [title, { start: first.start, end: captured.sentence(first).end }, { start: line.start, end: start }]
    .filter((each) => each.start < each.end && each.end <= start);
  const around = stretches.flatMap((each) => spellings(captured, places, each).filter((one) => !isDateline(captured, one)));
  const own = named.filter((one) => !isDateline(captured, one));
  return [...own, ...around].some(({ id }) => id !== lead.place);
}

/** Whether a place stands at the head of its line, as where a report was written: "NORTHPORT, 3 March –". */
function isDateline(captured, place) {
  const line = captured.line(place);
  const words = captured.at(place);
  return place.start === line.start
    && (words === words.toUpperCase() || rule("dateline").test(captured.text.slice(place.end, line.end)));
}

function longest(spans) {
  const size = ({ start, end }) => end - start;
  const covers = (one, other) => one.start <= other.start && one.end >= other.end && size(one) > size(other);
  return spans.filter((one) => !spans.some((each) => covers(each, one)));
}

/** Whether a place lies within the name of an actor: "the mayor of Northport". */
function inNames(captured, sentence, actors) {
  const all = spellings(captured, actors, sentence);
  return ({ start, end }) => all.some((each) => each.start <= start && each.end >= end);
}

function isLocated(captured, words, { start }) {
  const before = words.filter(({ end }) => end <= start).map((each) => captured.at(each).toLowerCase());
  const isNamed = before.at(-1) === "the" && before.length > 1;
  return isNamed || (before.length > 0 && rule("locating").has(before.at(-1)));
}

/** Whether it stands as a label before the number: "Northport: 103". */
function isLabel(captured, { end }, number) {
  return end <= number.start && /^\s*:\s*$/u.test(captured.text.slice(end, number.start));
}

function narrowest(hits, within) {
  const [first, ...others] = hits;
  return others.find((each) => each.id !== first.id && isWithin(each.id, first.id, within)) ?? first;
}

function isWithin(inner, outer, within) {
  for (let id = inner; id; id = within[id]) if (id === outer) return true;
  return false;
}

/** The places of the list in which one stands, and itself: "in Northport, Easton and at Weir". */
function listed(captured, chosen, named) {
  const all = [chosen];
  const [low, high] = [() => Math.min(...all.map(({ start }) => start)), () => Math.max(...all.map(({ end }) => end))];
  const isList = (text) => (text.match(/[\p{L}\p{N}]+|\S/gu) ?? []).map((each) => each.toLowerCase()).every((each) => (
    LISTING.has(each) || rule("locating").has(each)));
  for (const each of [...named.filter(({ start }) => start >= chosen.end), ...[...named].reverse()]) {
    const between = each.start >= high() ? captured.text.slice(high(), each.start) : captured.text.slice(each.end, low());
    if (!all.includes(each) && isList(between)) all.push(each);
  }
  return all;
}
