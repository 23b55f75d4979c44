// Whether a text denies a number, calls it false, or says that nobody said it. As drafts of the command line tell it, by
// the same words.

import { rule } from "./texts.js";

const TOKEN = /\p{Nd}+(?:[.,\u00a0\u202f]\p{Nd}+)*|\p{L}+(?:['’]\p{L}+)*|[^\p{L}\p{N}_\s]|\p{N}|_/gu;
const STOPS = new Set(["“", '"', "."]);
const BEING = new Set(["as", "are", "is", "were", "was"]);
const NOT = new Set(["not", "never", "no"]);

/** Whether the sentence of a number denies it; in English, in whose words that is known. */
export function isDenied(captured, number, language) {
  if (language !== "en") return false;
  const sentence = captured.sentence(number);
  const places = [...captured.at(sentence).matchAll(TOKEN)].map((found) => (
    { word: found[0].toLowerCase(), end: sentence.start + found.index + found[0].length }));
  const at = (position) => places.findIndex(({ end }) => end > position);
  const [first, last] = [at(number.start), at(number.end - 1) + 1];
  const words = places.map(({ word }) => word);
  const before = words.slice(0, first);
  if (NOT.has(before.at(-1)) || known("instead").has(before.slice(-2).join(" "))) return true;
  return isDeniedBefore(before) || isDeniedBehind(words, first, last) || isUnsaid(before);
}

function known(name) {
  return rule("denying")[name];
}

function isAny(words, ...tables) {
  return words.some((word) => tables.some((table) => table.has(word)));
}

function near(words, index, most) {
  return words.slice(Math.max(0, index - most), index);
}

function isFalse(words, index) {
  const word = words[index];
  if (known("true").has(word)) {
    return word !== "confirmed" && isAny(near(words, index, 4), known("negative"), known("none"));
  }
  if (known("rumours").has(word)) return isAny(near(words, index, 3), BEING);
  if (known("proof").has(word)) return near(words, index, 3).some((each) => each === "no" || each === "without");
  if (known("wrong").has(word)) return isAny(near(words, index, 4), known("calling"));
  return known("false").has(word);
}

/** Whether a word before the number denies what follows it. */
function isDeniedBefore(before) {
  const reports = known("reports");
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const word = before[index], between = before.slice(index + 1);
    if (known("parted").has(word) || (known("resuming").has(word) && before[index - 1] === ",")) return false;
    const isOther = known("say").has(word) && index > 0 && known("pronouns").has(before[index - 1]);
    if (isOther && !before.slice(0, index).includes("that")) return false;
    if (known("deny").has(word) && (word.startsWith("den") || between.includes("that") || isAny(between, reports))) {
      return !isAny(between, known("grants"));
    }
    const opened = before.slice(Math.max(0, index - 3));
    const isOpened = opened.includes("that") || isAny(opened, reports);
    if (isOpened && between.length < known("reach") && isFalse(before, index)) return true;
    if (word === "evidence" && near(before, index, 2).includes("no")) return true;
  }
  return false;
}

/** Whether a word behind the number calls false what it is a part of: "reports of 225 dead are false". */
function isDeniedBehind(words, first, last) {
  const reports = known("reports");
  let begins = first;
  while (begins > 0 && !known("parted").has(words[begins - 1]) && !STOPS.has(words[begins - 1])) begins -= 1;
  const opened = words.slice(begins, first);
  const isQuoted = opened.includes("who") && isAny(opened, known("quoting"));
  if (!isQuoted && !isAny(opened, reports) && !isAny(words.slice(last, last + 2), reports)) return false;
  for (let index = last; index < Math.min(words.length, last + known("reach") + 6); index += 1) {
    if (known("parted").has(words[index]) || words[index] === ".") return false;
    const isPassive = known("deny").has(words[index]) && isAny(near(words, index, 3), known("copulas"));
    if (isPassive || isFalse(words, index)) return true;
  }
  return false;
}

/** Whether somebody did not say the number: "never said that 225". */
function isUnsaid(before) {
  for (let index = before.length - 1; index > 0; index -= 1) {
    if (known("unsaid").has(before[index])) {
      return known("negative").has(before[index - 1]) && !isAny(before.slice(index + 1), known("left_open"));
    }
    if (known("parted").has(before[index])) return false;
  }
  return false;
}
