// The day that the words around a number or a phrase tell, reckoned from the day of publication: a proposal. English alone.

import { rule } from "./texts.js";

const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?`
  + String.raw`|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const NAMED = new RegExp(String.raw`(?<![\p{L}\d])(?:${DAY} (?:of )?(${MONTH})|(${MONTH}) ${DAY})(?![\p{L}\d-])(?:,? ((?:19|20)\d\d))?`, "gu");
const WEEKDAY = new RegExp(String.raw`(?<!\p{L})(${DAYS.join("|")})(?!\p{L})`, "giu");
const RELATIVE = /(?<!\p{L})(today|yesterday)(?!\p{L})/giu;
const BOUND = /(?<!\p{L})(?:by|until|till|before|up to|as of)(?: (?:late|early))? $/iu;
// A clause of another happening: "a report, which had spread on Sunday".
const ASIDE = /(?<!\p{L})(?:which|who|whom|whose|when|where|after|since)(?!\p{L})[^,;:]*$/iu;
const LAST = /(?<!\p{L})last $/iu;
// So many letters may stand between the day and the verb of what was said.
const NEAR = 60;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The days that a sentence tells of what stands at a place: `said_on`, beside a verb of saying, and `as_of`, the last day
 * on which it can have been so. Of a field for which it tells two days nothing is proposed.
 */
export function daysAt(captured, place, published) {
  const { start, end } = captured.sentence(place);
  const told = daysIn(captured.text.slice(start, end), published).filter(({ day }) => day);
  const said = told.filter(({ isBound, isAside, at, end: last }) => !isBound && !isAside && isBesideSaying(captured, start + at, start + last));
  const one = (days) => (new Set(days).size === 1 ? days[0] : null);
  const bound = one(told.filter(({ isBound }) => isBound).map(({ day }) => day));
  const any = one(told.map(({ day }) => day));
  return {
    said_on: one(said.map(({ day }) => day)),
    as_of: bound && `../${bound}`,
    happened_on: any && (any === bound ? `../${any}` : any),
  };
}

function daysIn(text, published) {
  const isKnown = ISO.test(published ?? "");
  const found = [
    ...[...text.matchAll(NAMED)].map((each) => [each, named(each, isKnown && published)]),
    ...[...text.matchAll(WEEKDAY)].map((each) => [each, isKnown && weekday(each, text, published)]),
    ...[...text.matchAll(RELATIVE)].map((each) => [each, isKnown && moved(published, each[1].toLowerCase() === "today" ? 0 : -1)]),
  ];
  return found.map(([each, day]) => ({
    day: day || null, at: each.index, end: each.index + each[0].length, isBound: BOUND.test(text.slice(0, each.index)),
    isAside: ASIDE.test(text.slice(0, each.index)),
  }));
}

/** A day by its number and month; without a year the last such day up to publication. */
function named(found, published) {
  const [, before, month, other, behind, year] = found;
  const at = MONTHS.indexOf((month ?? other).slice(0, 3).toLowerCase());
  const of = (each) => iso(Number(each), at, Number(before ?? behind));
  if (year) return of(year);
  if (!published) return null;
  const latest = Number(published.slice(0, 4));
  return [latest, latest - 1].map(of).find((day) => day && day <= published) ?? null;
}

function weekday(found, text, published) {
  const back = (new Date(`${published}T00:00Z`).getUTCDay() - DAYS.indexOf(found[1].toLowerCase()) + 7) % 7;
  return moved(published, -(back === 0 && LAST.test(text.slice(0, found.index)) ? 7 : back));
}

function moved(day, by) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

/** A day in ISO form; null where there is none such. */
function iso(year, month, day) {
  const made = new Date(Date.UTC(year, month, day));
  return made.getUTCMonth() === month && made.getUTCDate() === day ? made.toISOString().slice(0, 10) : null;
}

/** Whether a verb of saying stands near a day in its sentence. */
function isBesideSaying(captured, start, end) {
  const around = { start: Math.max(0, start - NEAR), end: end + NEAR };
  const sentence = captured.sentence({ start, end });
  const part = { start: Math.max(around.start, sentence.start), end: Math.min(around.end, sentence.end) };
  return captured.wordsIn(part).some((word) => rule("saying").has(captured.at(word).toLowerCase()));
}
