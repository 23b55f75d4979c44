// In which language a text is, as far as its letters and commonest words tell: as the command line tells it.

import { rule } from "./texts.js";

const WORDS = /[\p{L}]+/gu;
// By what the names of letters begin with; of two scripts with as many letters the first in the text.
const SCRIPTS = ["Latin", "Cyrillic", "Han", "Hiragana", "Katakana", "Arabic", "Hebrew", "Georgian", "Greek", "Armenian",
  "Thai", "Hangul"];
const OF = SCRIPTS.map((script) => [script, new RegExp(`\\p{sc=${script}}`, "u")]);

/** The language of a text as a code; "und" where its letters do not tell it. */
export function languageOf(text) {
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  const scripts = counted(letters);
  const script = [...scripts].reduce((most, one) => (one[1] > most[1] ? one : most), ["Latin", 0])[0];
  const kk = letters.filter((letter) => rule("language").kk.includes(letter));
  if (script === "Cyrillic") return kk.length * 50 > letters.length ? "kk" : "ru";
  const kana = scripts.get("Hiragana") ?? 0;
  if (script === "Hiragana" || script === "Katakana" || (script === "Han" && kana * 10 > letters.length)) return "ja";
  if (script === "Han") return "zh";
  return script === "Latin" ? latinLanguage(text, letters.length, scripts.get("Latin") ?? 0) : "und";
}

function counted(letters) {
  const scripts = new Map();
  for (const letter of letters) {
    const script = OF.find(([, pattern]) => pattern.test(letter))?.[0] ?? "";
    scripts.set(script, (scripts.get(script) ?? 0) + 1);
  }
  return scripts;
}

function latinLanguage(text, letters, latin) {
  const tables = rule("language");
  const words = text.toLowerCase().match(WORDS) ?? [];
  const among = (list) => words.filter((word) => list.has(word)).length;
  const common = Object.entries(tables.common).map(([language, list]) => [language, new Set(list)]);
  const english = among(new Set(tables.english));
  const others = among(new Set(Object.values(tables.common).flat()));
  const isOther = latin < tables.latin_least * letters || (others > english && others * tables.few >= words.length);
  if (!isOther) return "en";
  const scores = common.map(([language, list]) => [language, among(list)]);
  return scores.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
