// Counts as a reporter writes them, accepted and refused as the compiler does. The words and patterns are the
// compiler's (generator/record/wordings.py and numerals.py); the vocabulary brings them. What is done with them stands
// here once more, and a test holds both against one table; the intervals themselves are the compiler's.

const known = {};

/** Take over the words and patterns by which the compiler reads counts. */
export function learnCounts(grammar) {
  const whole = (pattern) => new RegExp(`^(?:${pattern})$`);
  const table = (name) => new Map(Object.entries(grammar[name]));
  Object.assign(known, grammar, {
    qualifiers: grammar.qualifiers.map(([name, words]) => [name, new RegExp(`^(?:${words}) `)]),
    tails: grammar.tails.map(([name, words]) => [name, new RegExp(`(?:${words})$`)]),
    signs: Object.entries(grammar.signs),
    ranges: grammar.ranges.map(whole),
    and_a_half: grammar.and_a_half.map(whole),
    scaleAtEnd: new RegExp(`(?:${Object.keys(grammar.scales).join("|")})$`),
  });
  for (const name of ["about_within", "odd", "share", "several", "digits", "decimal", "ambiguous", "scaled"]) {
    known[name] = whole(grammar[name]);
  }
  for (const name of ["vague", "scales", "small", "tens", "quarters"]) known[name] = table(name);
}

/** Whether a number could be a decimal or one of thousands. */
export function isAmbiguous(text) {
  return known.ambiguous.test(text);
}

/** How the compiler reads a count: its qualifier and number; null where it is no count. */
export function readCount(text) {
  const words = withoutSigns(text.split(/\s+/u).filter(Boolean).join(" ").toLowerCase());
  if (known.not_given.includes(words)) return { qualifier: known.not_given[0], number: null };
  if (known.nothing.includes(words)) return { qualifier: "none", number: 0 };
  const vague = readVague(words);
  if (vague !== null) return { qualifier: "vague", number: vague };
  const [qualifier, rest] = splitQualifier(words);
  const number = readNumber(rest);
  if (number !== null) return { qualifier, number };
  if (qualifier === "exact" || qualifier === "about") {
    const odd = readOdd(rest);
    if (odd !== null) return { qualifier: "about", number: odd };
    const low = readRange(rest);
    if (low !== null) return { qualifier: "range", number: low };
  }
  return known.share.test(rest) ? { qualifier: "share", number: null } : null;
}

/** The text with words for a sign at its beginning. */
function withoutSigns(words) {
  const found = known.signs.find(([sign]) => words.startsWith(sign));
  return found ? `${found[1]} ${words.slice(found[0].length).trimStart()}` : words;
}

function readVague(words) {
  const lead = known.many.find((each) => words.startsWith(`${each} `));
  const bare = lead ? words.slice(lead.length + 1) : words;
  if (known.vague.has(bare)) return known.vague.get(bare);
  const several = known.several.exec(words);
  return several ? 2 * known.scales.get(several[1]) : null;
}

function splitQualifier(text) {
  const within = known.about_within.exec(text);
  const words = within ? `${within[2]} ${within[1]} ${within[3]}` : text;
  for (const [name, pattern] of known.qualifiers) {
    const found = pattern.exec(words);
    if (found) return [name, words.slice(found[0].length)];
  }
  for (const [name, pattern] of known.tails) {
    const found = pattern.exec(words);
    if (found) return [name, words.slice(0, found.index).trim()];
  }
  return ["exact", words];
}

/** The round number of "thirty-odd". */
function readOdd(words) {
  const found = known.odd.exec(words);
  const number = found ? readNumber(found[2] ? `${found[1]} ${found[2]}` : found[1]) : null;
  return number && number % 10 === 0 ? number : null;
}

/** The lower end of a range; in "5 to 6 million" the scale is said once and holds for both ends. */
function readRange(words) {
  for (const pattern of known.ranges) {
    const found = pattern.exec(words);
    const low = found ? lowOf(found[1], found[2]) : null;
    if (low !== null) return low;
  }
  return null;
}

function lowOf(first, last) {
  const high = readNumber(last);
  if (high === null) return null;
  const scale = known.scaleAtEnd.exec(last);
  const lows = [scale ? readNumber(`${first} ${scale[0]}`) : null, readNumber(first)];
  return lows.find((low) => low !== null && low < high) ?? null;
}

function readNumber(words) {
  let value;
  const scaled = known.scaled.exec(words);
  if (known.digits.test(words)) {
    value = Number(words.replace(/[^0-9]/g, ""));
  } else if (scaled) {
    value = Number(scaled[1].replaceAll(",", "")) * known.scales.get(scaled[2]);
  } else if (isAmbiguous(words)) {
    return null;
  } else if (known.decimal.test(words)) {
    value = Number(words.replaceAll(",", ""));
  } else {
    return spelledOut(words);
  }
  return value < known.too_large ? value : null;
}

/** The value of an English number in words: "two hundred and twenty-five" is 225. */
function spelledOut(words) {
  let rest = words.replace(/[-–]/g, " ").split(" ").filter(Boolean);
  const part = withAHalf(rest);
  if (part !== null) return part;
  let total = 0;
  for (const scale of known.steps) {
    const at = rest.indexOf(scale);
    if (at < 0) continue;
    const amount = belowThousand(rest.slice(0, at), true);
    if (!amount) return null;
    total += amount * known.scales.get(scale);
    rest = rest.slice(at + 1);
    if (rest.length === 0) return total;
  }
  if (total && rest[0] === known.and) rest = rest.slice(1);
  const last = belowThousand(rest, false);
  return last === null || (total && !last) ? null : total + last;
}

/** Quarters of a scale, or a number with a half more of its scale: "two and a half million". */
function withAHalf(words) {
  const [begins, scale] = [words.slice(0, -1).join(" "), words.at(-1)];
  if (known.quarters.has(begins) && known.scales.has(scale)) {
    return (known.scales.get(scale) * known.quarters.get(begins)) / 4;
  }
  for (const pattern of known.and_a_half) {
    const found = pattern.exec(words.join(" "));
    if (!found) continue;
    const amount = few(found.groups.amount);
    return amount ? ((2 * amount + 1) * known.scales.get(found.groups.scale)) / 2 : null;
  }
  return null;
}

/** A number of one or two digits, or below a thousand in words. */
function few(text) {
  return /^[1-9][0-9]?$/.test(text) ? Number(text) : belowThousand(text.split(" "), true);
}

function belowThousand(words, article) {
  if (isArticle(words)) return article ? 1 : null;
  if (words.at(-1) === known.dozen) return times(known.scales.get(known.dozen), words.slice(0, -1));
  const at = words.indexOf(known.hundred);
  if (at < 0) return belowHundred(words);
  const hundreds = times(known.scales.get(known.hundred), words.slice(0, at));
  const tail = words.slice(at + 1);
  if (hundreds === null || tail.length === 0) return hundreds;
  const rest = belowHundred(tail[0] === known.and ? tail.slice(1) : tail);
  return rest ? hundreds + rest : null;
}

function times(scale, words) {
  const amount = isArticle(words) ? 1 : belowHundred(words);
  return amount ? amount * scale : null;
}

function isArticle(words) {
  return words.length === 1 && known.articles.includes(words[0]);
}

function belowHundred(words) {
  if (words.length === 1) return known.small.get(words[0]) ?? known.tens.get(words[0]) ?? null;
  if (words.length !== 2 || !known.tens.has(words[0])) return null;
  const unit = known.small.get(words[1]) ?? 0;
  return unit > 0 && unit < 10 ? known.tens.get(words[0]) + unit : null;
}
