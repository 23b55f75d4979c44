// Counts as a reporter writes them, accepted and refused as the compiler does (generator/record/counts.py).
// A test holds both against one table; the intervals themselves are the compiler's.

const QUALIFIERS = [
  ["about", "about|some|around|roughly|approximately|approx\\.?|circa|an estimated|estimated"],
  ["almost", "almost|nearly|close to|just under|just short of"],
  ["at least", "at least|no fewer than|no less than|not fewer than|not less than|a minimum of"],
  ["more than", "more than|over|above|upwards of|in excess of|exceeding"],
  ["up to", "up to|as many as|at most|no more than|not more than|a maximum of"],
  ["fewer than", "fewer than|less than|under|below"],
  ["exact", "exactly|only|just|a total of|the"],
].map(([name, words]) => [name, new RegExp(`^(?:${words}) `)]);
const TAILS = [
  [" or so", "about"],
  [" or more", "at least"],
  [" and more", "at least"],
  [" or fewer", "up to"],
  [" or less", "up to"],
];
const SCALE_NAMES = "dozen|hundred|thousand|million|billion|trillion|mln|bln|bn|k|m";
const SCALES = new Map(Object.entries({
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  mln: 1e6, bln: 1e9, bn: 1e9, k: 1e3, m: 1e6, dozen: 12,
}));
const SMALL = numbered(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen " +
  "sixteen seventeen eighteen nineteen", 0, 1);
const TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
const VAGUE = new Map(Object.entries({
  dozens: 20, scores: 20, tens: 20, hundreds: 100, thousands: 1e3,
  "tens of thousands": 1e4, "hundreds of thousands": 1e5, millions: 1e6,
}));
const SHARE = new RegExp(
  "^(?:(?:a|one|two|three|four|five) (?:half|third|quarter|fifth|sixth|tenth)s?|half|most|the majority|a majority" +
  "|[0-9]+(?:\\.[0-9]+)? ?(?:%|per ?cent))(?: of (?:them|these|those|all))?$");
const NOTHING = new Set(["none", "no one", "nobody", "no"]);
const TOO_LARGE = 1e15;

function numbered(words, first, step) {
  return new Map(words.split(" ").map((word, at) => [word, first + at * step]));
}

/** How the compiler reads a count: its qualifier and number; null where it is no count. */
export function readCount(text) {
  const words = text.split(/\s+/u).filter(Boolean).join(" ").toLowerCase();
  if (words === "not given") return { qualifier: "not given", number: null };
  if (NOTHING.has(words)) return { qualifier: "none", number: 0 };
  const vague = readVague(words);
  if (vague !== null) return { qualifier: "vague", number: vague };
  const [qualifier, rest] = splitQualifier(words);
  const number = readNumber(rest);
  if (number !== null) return { qualifier, number };
  const low = qualifier === "exact" ? readRange(rest) : null;
  if (low !== null) return { qualifier: "range", number: low };
  return SHARE.test(rest) ? { qualifier: "share", number: null } : null;
}

function readVague(words) {
  const bare = words.replace(/^(?:many|several|at least|some) (?=[\p{L}\p{N}_]+s(?![\p{L}\p{N}_]))/u, "");
  if (VAGUE.has(bare)) return VAGUE.get(bare);
  const several = /^(?:several|a few|a couple of|many) (dozen|hundred|thousand|million)s?$/.exec(words);
  return several ? 2 * SCALES.get(several[1]) : null;
}

function splitQualifier(words) {
  for (const [name, pattern] of QUALIFIERS) {
    const found = pattern.exec(words);
    if (found) return [name, words.slice(found[0].length)];
  }
  for (const [tail, name] of TAILS) {
    if (words.endsWith(tail)) return [name, words.slice(0, -tail.length).trim()];
  }
  return words.endsWith("+") ? ["at least", words.slice(0, -1).trim()] : ["exact", words];
}

/** The lower end of a range; in "5 to 6 million" the scale is said once and holds for both ends. */
function readRange(words) {
  const found = /^between (.+?) and (.+)$/.exec(words) ?? /^(?:from )?(.+?)(?: to | ?[-–—] ?)(.+)$/.exec(words);
  if (!found) return null;
  const [, first, last] = found;
  const high = readNumber(last);
  if (high === null) return null;
  const scale = new RegExp(`(?:${SCALE_NAMES})$`).exec(last);
  const lows = [scale ? readNumber(`${first} ${scale[0]}`) : null, readNumber(first)];
  return lows.find((low) => low !== null && low < high) ?? null;
}

function readNumber(words) {
  let value;
  const scaled = new RegExp(`^([0-9]+(?:\\.[0-9]+)?) ?(${SCALE_NAMES})$`).exec(words);
  if (/^(?:0|[1-9][0-9]{0,2}(?:([, ])[0-9]{3}(?:\1[0-9]{3})*)?|[1-9][0-9]*)$/.test(words)) {
    value = Number(words.replace(/[^0-9]/g, ""));
  } else if (scaled) {
    value = Number(scaled[1]) * SCALES.get(scaled[2]);
  } else if (/^[0-9]{1,3}\.[0-9]{3}$/.test(words)) {
    return null;
  } else if (/^[0-9]+\.[0-9]+$/.test(words)) {
    value = Number(words);
  } else {
    return spelledOut(words);
  }
  return value < TOO_LARGE ? value : null;
}

/** The value of an English number in words: "two hundred and twenty-five" is 225. */
function spelledOut(words) {
  let rest = words.replace(/[-–]/g, " ").split(" ").filter(Boolean);
  if (rest.length === 3 && rest[0] === "half" && rest[1] === "a" && SCALES.has(rest[2])) return SCALES.get(rest[2]) / 2;
  let total = 0;
  for (const scale of ["trillion", "billion", "million", "thousand"]) {
    const at = rest.indexOf(scale);
    if (at < 0) continue;
    const amount = belowThousand(rest.slice(0, at), true);
    if (!amount) return null;
    total += amount * SCALES.get(scale);
    rest = rest.slice(at + 1);
    if (rest.length === 0) return total;
  }
  if (total && rest[0] === "and") rest = rest.slice(1);
  const last = belowThousand(rest, false);
  return last === null || (total && !last) ? null : total + last;
}

function belowThousand(words, article) {
  if (isArticle(words)) return article ? 1 : null;
  if (words.at(-1) === "dozen") return times(12, words.slice(0, -1));
  const at = words.indexOf("hundred");
  if (at < 0) return belowHundred(words);
  const hundreds = times(100, words.slice(0, at));
  const tail = words.slice(at + 1);
  if (hundreds === null || tail.length === 0) return hundreds;
  const rest = belowHundred(tail[0] === "and" ? tail.slice(1) : tail);
  return rest ? hundreds + rest : null;
}

function times(scale, words) {
  const amount = isArticle(words) ? 1 : belowHundred(words);
  return amount ? amount * scale : null;
}

function isArticle(words) {
  return words.length === 1 && (words[0] === "a" || words[0] === "an");
}

function belowHundred(words) {
  if (words.length === 1) return SMALL.get(words[0]) ?? TENS.get(words[0]) ?? null;
  if (words.length !== 2 || !TENS.has(words[0])) return null;
  const unit = SMALL.get(words[1]) ?? 0;
  return unit > 0 && unit < 10 ? TENS.get(words[0]) + unit : null;
}
