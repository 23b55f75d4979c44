// What a value may be. Each rule takes a text and returns what is wrong with it and how to mend it, or null.
// Patterns and limits are the compiler's; `learn` takes them from the vocabulary.

import { isAmbiguous, learnCounts, readCount } from "./counts.js";

const known = {};
const DATE_FORMS = "2014-10-06, 2014-10, 2014, 2014-10-05/2014-10-09, ../2014-10-06 (on or before) or 2014-10-06~ (about)";

/** Take over the patterns, limits and words by which the compiler reads a record. */
export function learn(vocabulary) {
  const { id, date, address, forbidden } = vocabulary.patterns;
  known.idLength = vocabulary.id_length;
  known.id = new RegExp(`^(?:${id})$`);
  known.date = new RegExp(`^(?:${date})$`);
  known.address = new RegExp(`^(?:${address})$`);
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

/** Characters that nobody sees and that can make a line read as another. */
export function visible(text) {
  const found = known.forbidden.exec(text);
  if (!found) return null;
  const code = found[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `It contains the invisible character U+${code}. Delete it; typing the words anew helps.`;
}

/** Lower-case letters, digits and single hyphens. */
export function slug(text) {
  if (isSlug(text)) return null;
  return `“${text}” is not an id. Use lower-case letters a to z, digits and single hyphens, at most ${known.idLength}.`;
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
    return first.low > last.high ? `The range “${text}” ends before it begins.` : null;
  }
  return span(text.endsWith("~") ? text.slice(0, -1) : text).fault;
}

/** One day and nothing else. */
export function day(text) {
  return known.date.exec(text)?.[3] ? span(text).fault : `“${text}” is not a day. Write it like 2014-10-06.`;
}

/** The first and last day of a date as sortable texts, or what is wrong with it. */
function span(text) {
  const found = known.date.exec(text);
  if (!found) return { fault: `“${text}” is not a date. Write it like ${DATE_FORMS}.` };
  const [, year, month, dayOfMonth] = found;
  const days = month ? lengthOf(Number(year), Number(month)) : 31;
  if (year === "0000" || days === 0 || (dayOfMonth && (dayOfMonth === "00" || Number(dayOfMonth) > days))) {
    return { fault: `There is no date “${text}”.` };
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
  return known.address.test(text) && parses(text) ? null : `“${text}” is not a web address. It begins with http:// or https://.`;
}

function parses(text) {
  try {
    return Boolean(new URL(text).hostname);
  } catch {
    return false;
  }
}

/** A language as a code. */
export function language(text) {
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(text)) return null;
  return `“${text}” is not a code for a language. Write two or three letters, such as en, fr or ru.`;
}

/** A number in the words of the source. */
export function count(text) {
  if (readCount(text)) return null;
  if (isAmbiguous(text)) return `“${text}” could be a decimal or a number of thousands.`;
  return `“${text}” is not read as a count. Write the number as the source does, without its noun: 225, more than 2,200, dozens.`;
}

/** A phrase of the source on one line, short enough to be a pointer. */
export function quote(text, most) {
  if (/[\r\n]/.test(text.trim())) return "A quotation may not run across a line break. Keep the part on one line.";
  const number = words(text).length;
  return number > most ? `The quotation has ${number} words. Keep the shortest phrase that carries the claim, at most ${most}.` : null;
}
