// What a value may be. Each rule takes a text and returns what is wrong with it and how to mend it, or null.
// Patterns and limits are the compiler's; `learn` takes them from the vocabulary.

import { say } from "../words.js";
import { isAmbiguous, learnCounts, readCount } from "./counts.js";

const known = {};

/** Take over the patterns, limits and words by which the compiler reads a record. */
export function learn(vocabulary) {
  const { id, date, time, address, forbidden } = vocabulary.patterns;
  known.idLength = vocabulary.id_length;
  known.lengths = vocabulary.lengths;
  known.id = new RegExp(`^(?:${id})$`);
  known.date = new RegExp(`^(?:${date})$`);
  known.time = new RegExp(`^(?:${time})$`);
  known.address = new RegExp(`^(?:${address})$`);
  known.unspaced = Object.entries(vocabulary.unspaced).map(([letters, pattern]) => [letters, new RegExp(pattern, "g")]);
  known.forbidden = new RegExp(forbidden, "u");
  learnCounts(vocabulary.counts);
}

/** The text with runs of white space as single spaces, as the compiler reads every value but a quotation. */
export function joined(text) {
  return words(text).join(" ");
}

/** The words of a text. */
export function words(text) {
  return text.split(/\s+/u).filter(Boolean);
}

/** How many words a text has; of a run of letters that no spaces part, its letters are counted as words. */
export function wordCount(text) {
  return words(text).reduce((sum, run) => sum + Math.max(1, Math.ceil(lettersAsWords(run))), 0);
}

function lettersAsWords(run) {
  return known.unspaced.reduce((sum, [letters, pattern]) => sum + (run.match(pattern)?.length ?? 0) / letters, 0);
}

/** Whether letters of a script without spaces stand in a text. */
export function isUnspaced(text) {
  return known.unspaced.some(([, pattern]) => text.match(pattern) !== null);
}

/** The places of the words in a text, each without its punctuation; of a script without spaces, of its letters. */
export function wordPlaces(text) {
  const letter = known.unspaced.map(([, pattern]) => pattern.source).join("|");
  const found = text.matchAll(new RegExp(`(?:${letter})|(?:(?!${letter})\\S)+`, "gu"));
  return [...found].map(({ 0: word, index }) => {
    const head = /^[^\p{L}\p{N}]*/u.exec(word)[0].length;
    const tail = /[^\p{L}\p{N}]*$/u.exec(word)[0].length;
    return head === word.length ? null : { start: index + head, end: index + word.length - tail };
  }).filter(Boolean);
}

/** Characters that nobody sees and that can make a line read as another. */
export function visible(text) {
  const found = known.forbidden.exec(text);
  if (!found) return null;
  const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return say("form-fault-invisible", { code });
}

/** No longer than a value of the field may be. */
export function short(key, text) {
  const most = known.lengths[key];
  return most && [...text].length > most ? say("form-fault-length", { n: [...text].length, most }) : null;
}

/** Lower-case letters, digits and single hyphens. */
export function slug(text) {
  if (isSlug(text)) return null;
  return say("form-fault-id", { text, most: known.idLength });
}

/** Whether a text can be an id. */
export function isSlug(text) {
  return text.length <= known.idLength && known.id.test(text);
}

/** The first words of a text as an id, at most `most` characters; empty where none of its letters can be in one. */
export function asSlug(text, most) {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’']/g, "").toLowerCase();
  let slug = "";
  for (const word of words(plain.replace(/[^a-z0-9]+/g, " "))) {
    const longer = slug ? `${slug}-${word}` : word.slice(0, most);
    if (longer.length > most) break;
    slug = longer;
  }
  return slug;
}

/** A day, month or year, a range, on or before, about: Extended Date/Time Format. */
export function date(text) {
  if (text.startsWith("../")) return span(text.slice(3)).fault;
  if (text.includes("/")) {
    const at = text.indexOf("/");
    const [first, last] = [span(text.slice(0, at)), span(text.slice(at + 1))];
    if (first.fault || last.fault) return first.fault ?? last.fault;
    return first.low > last.high ? say("form-fault-range", { text }) : null;
  }
  return span(text.endsWith("~") ? text.slice(0, -1) : text).fault;
}

/** A date, or a day with a time and its zone. */
export function moment(text) {
  const at = text.indexOf("T");
  if (at < 0) return date(text);
  if (!known.time.test(text.slice(at))) return say("form-fault-time", { text });
  return day(text.slice(0, at));
}

/** One day and nothing else. */
export function day(text) {
  return known.date.exec(text)?.[3] ? span(text).fault : say("form-fault-day", { text });
}

/** The first and last day of a date as sortable texts, or what is wrong with it. */
function span(text) {
  const found = known.date.exec(text);
  if (!found) return { fault: say("form-fault-date", { text }) };
  const [, year, month, dayOfMonth] = found;
  const days = month ? lengthOf(Number(year), Number(month)) : 31;
  if (year === "0000" || days === 0 || (dayOfMonth && (dayOfMonth === "00" || Number(dayOfMonth) > days))) {
    return { fault: say("form-fault-no-date", { text }) };
  }
  return {
    fault: null,
    low: `${year}-${month ?? "01"}-${dayOfMonth ?? "01"}`,
    high: `${year}-${month ?? "12"}-${dayOfMonth ?? String(days)}`,
  };
}

/** The days of a month; 0 where there is no such month. */
function lengthOf(year, month) {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return month >= 1 && month <= 12 ? last.getUTCDate() : 0;
}

/** An http or https address without user name or password. */
export function address(text) {
  return known.address.test(text) && parses(text) ? null : say("form-fault-address", { text });
}

function parses(text) {
  try {
    return Boolean(new URL(text).hostname);
  } catch {
    return false;
  }
}

/** A language, as a code or by a name. */
export function language(text) {
  return isLanguage(languageCode(text)) ? null : say("form-fault-language", { text });
}

/** The code of a language that is given by name, in the language of the page or in its own; else the text as it is. */
export function languageCode(text) {
  return isLanguage(text) ? text : (codes().get(text.toLowerCase()) ?? text);
}

/** How a language will be recorded, in words; nothing where it is not known. */
export function languageRead(text) {
  return language(text) ? "" : say("form-language-live", { code: languageCode(text) });
}

/** The names of languages in the language of the page, in the order of its letters. */
export function languageNames() {
  const own = document.documentElement.lang || "en";
  return twoLetters().map((code) => nameOf(code, own)).sort((one, other) => one.localeCompare(other, own));
}

let byName = null;

function codes() {
  byName ??= new Map(twoLetters().flatMap((code) =>
    [code, document.documentElement.lang || "en"].map((language) => [nameOf(code, language).toLowerCase(), code])));
  return byName;
}

/** All codes of two letters that browsers know. */
function twoLetters() {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isLanguage);
}

function nameOf(code, language) {
  return new Intl.DisplayNames([language], { type: "language" }).of(code);
}

/** Whether a tag is written as it is usual, and browsers know its language. */
function isLanguage(text) {
  try {
    const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return Intl.getCanonicalLocales(text)[0] === text && names.of(text.split("-")[0]) !== undefined;
  } catch {
    return false;
  }
}

/** A number in the words of the source. */
export function count(text) {
  if (readCount(text)) return null;
  if (isAmbiguous(text)) return say("form-fault-decimal", { text });
  return say("form-fault-count", { text });
}

/** A phrase of the source on one line, short enough to be a pointer. */
export function quote(text, most) {
  if (/[\r\n]/.test(text.trim())) return say("form-fault-lines");
  const number = wordCount(text);
  return number > most ? say("form-fault-long", { n: number, most }) : null;
}
