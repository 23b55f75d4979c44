// How names and terms stand in a text: letter for letter, or without the sign of their plural.

// Names of so few letters, and those in capitals, are met in their own case alone.
const SHORT = 4;

/** Where the names of some entries stand within a part of the text, in its order. */
export function spellings(captured, entries, part) {
  const all = Object.entries(entries).flatMap(([id, names]) => (
    names.flatMap((name) => named(captured, name, part).map((span) => ({ id, ...span })))));
  return all.sort((one, other) => one.start - other.start);
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

/** At which of some words the words of a part begin. */
export function starts(stems, part) {
  if (part.length === 0) return [];
  return stems.map((_, at) => at).filter((at) => part.every((word, offset) => stems[at + offset] === word));
}

/** A word without the sign of its plural. */
export function stem(word) {
  const plain = word.toLowerCase();
  return plain.length > SHORT ? plain.replace(/(?<!s)s$/u, "") : plain;
}
