// Words that somebody types, and the words of the record that they may mean. A word is compared as it is written, and by
// its sound: without marks, in Latin letters, with the spellings of one sound made alike. Nothing here touches the page.

// Each letter of other scripts with the Latin letters for it, as the usual transliterations have them.
const LATIN = new Map(
  ("аa бb вv гg ґg дd еe єe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ ыy ь эe юiu яia " +
    "әa ғg қk ңn өo ұu үu һh ђdj јj љlj њnj ћch џdj " +
    "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξks οo πp ρr σs ςs τt υi φf χkh ψps ωo " +
    "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღg ყk შsh ჩch ცts ძdz წts ჭch ხkh ჯdj ჰh " +
    "ßss øo łl đd ðd þth æae œoe ıi əa ŋn")
    .split(" ").map((pair) => [[...pair][0], [...pair].slice(1).join("")]),
);
const SOUNDS = [
  [/s?ch|tch|cz/g, "c"], [/sh|sz/g, "s"], [/d?zh|dj/g, "j"], [/kh/g, "h"], [/gh/g, "g"], [/ph/g, "f"], [/ck|q/g, "k"],
  [/tz/g, "ts"], [/w/g, "v"], [/x/g, "ks"], [/y/g, "i"], [/ou/g, "u"], [/(^|[aeiou])i(?=[aeiou])/g, "$1"], [/(\D)\1+/g, "$1"],
];
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /(?<=\p{L})['’‘ʼʻ`´](?=\p{L})/gu;
const GROUPED = /(?<=\d)[,.'’\u00a0\u2009\u202f](?=\d{3}(?!\d))/g;
// Scripts that put no space between words: a run of them is one word here, within which any part can be sought.
const RUN = "[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}]";
const UNSPACED = new RegExp(RUN, "u");
const WORD = new RegExp(`${RUN}+|(?:(?!${RUN})[\\p{L}\\p{N}])+`, "gu");
// What is typed with a space between its groups is one number.
const SPACED = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g;

const EXACT = 1, SAME_SOUND = 0.8, BEGINS = 0.7, SOUND_BEGINS = 0.5, NEAR = 0.3, NEAR_BEGINS = 0.2;

/** The words of a text in lower case, without marks; digits in groups make one number. */
export function words(text) {
  const even = text.replace(GROUPED, "").normalize("NFKD").replace(MARKS, "").toLowerCase().replace(APOSTROPHES, "");
  return even.match(WORD) ?? [];
}

/** How a word of `words` sounds, roughly: one text for the spellings of one name. */
export function sound(word) {
  let text = "";
  for (const letter of word) text += LATIN.get(letter) ?? letter;
  for (const [spelling, one] of SOUNDS) text = text.replace(spelling, one);
  return text || word;
}

/** Whether one letter more, less or another, or two letters in turned order, make one text the other. */
export function isNear(one, other) {
  return isNearTo(one, other, other.length);
}

/** Whether a text is near to the first `length` letters of another. Nothing is copied: it runs over every word of the record. */
function isNearTo(one, other, length) {
  const longer = length - one.length;
  if (longer < -1 || longer > 1) return false;
  const shorter = Math.min(one.length, length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one[one.length - 1 - tail] === other[length - 1 - tail]) tail++;
  const left = Math.max(one.length, length) - head - tail;
  return left <= 1 || (left === 2 && longer === 0 && one[head] === other[head + 1] && one[head + 1] === other[head]);
}

/** Whether a text begins with something near to the typed one. */
function beginsNear(typed, text) {
  for (let length = typed.length - 1; length <= typed.length + 1 && length < text.length; length++) {
    if (isNearTo(typed, text, length)) return true;
  }
  return false;
}

/** The words that somebody typed. */
export function typedWords(query) {
  return [...new Set(words(query.replace(SPACED, (number) => number.replaceAll(" ", ""))))];
}

/**
 * The words of the record. A word knows the things that bear it as a name, each a table and a place in it, and its
 * places in texts, which are kept by whoever reads them.
 */
export class Terms {
  constructor() {
    this.terms = new Map();
  }

  /** The word, which is new where nobody asked for it before. */
  term(word) {
    let term = this.terms.get(word);
    if (!term) {
      term = { word, sound: sound(word), names: [], own: [] };
      this.terms.set(word, term);
      this.list = null;
    }
    return term;
  }

  /**
   * The words that a typed one may mean. Near ones count only where no name fits, and in texts only where nothing does;
   * a number that is whole means itself alone.
   */
  matches(word, isWhole = false) {
    this.list ??= [...this.terms.values()];
    const typed = sound(word);
    const isNumber = /^\d+$/.test(word);
    const hits = this.fitting((term) => (isNumber && isWhole && term.word !== word ? 0 : fits(word, typed, term, isNumber)));
    const inTexts = hits.length === 0 && typed.length > 4;
    if (isNumber || typed.length < 4) return { hits, similar: [] };
    if (hits.some(({ term }) => term.names.length > 0)) return { hits: [...hits, ...this.siblings(typed, hits)], similar: [] };
    const near = this.fitting((term) => (inTexts || term.names.length > 0 ? nearness(typed, term) : 0));
    const best = near.filter(({ strength }) => strength === NEAR);
    const taken = best.length > 0 ? best : near;
    return { hits: [...hits, ...taken], similar: taken.map(({ term }) => term.word) };
  }

  fitting(strengthOf) {
    return this.list.map((term) => ({ term, strength: strengthOf(term) })).filter(({ strength }) => strength > 0);
  }

  /** The other spellings of what bears the typed name, wherever they stand: whoever types one of them means them all. */
  siblings(typed, hits) {
    const known = new Set(hits.map(({ term }) => term));
    const meant = new Set(hits.filter(({ strength }) => strength >= SAME_SOUND).flatMap(({ term }) => term.names.map(bearer)));
    const isOther = (term) => !known.has(term) && isNear(typed, term.sound) && term.names.some((name) => meant.has(bearer(name)));
    const sounds = [...new Set(this.list.filter(isOther).map((term) => term.sound))];
    return this.fitting((term) => (known.has(term) ? 0 : Math.max(0, ...sounds.map((one) => spelled(one, term)))));
  }
}

function spelled(one, term) {
  if (term.sound === one) return SAME_SOUND;
  return term.sound.startsWith(one) ? SOUND_BEGINS : 0;
}

function bearer([table, at]) {
  return `${table} ${at}`;
}

function nearness(typed, term) {
  if (isNear(typed, term.sound)) return NEAR;
  return typed.length > 4 && beginsNear(typed, term.sound) ? NEAR_BEGINS : 0;
}

function fits(word, typed, term, isNumber) {
  if (term.word === word) return EXACT;
  if (term.word.startsWith(word)) return BEGINS;
  if (isNumber) return 0;
  if (UNSPACED.test(word)) return within(word, term.word);
  if (term.sound === typed) return SAME_SOUND;
  return typed.length > 2 && term.sound.startsWith(typed) ? SOUND_BEGINS : 0;
}

/** How well a run without spaces holds a typed one: as it is, or most of its pairs of letters. */
function within(word, run) {
  if (run.includes(word)) return SOUND_BEGINS;
  const letters = [...word];
  const pairs = letters.slice(1).map((letter, at) => letters[at] + letter);
  return pairs.length > 1 && pairs.filter((pair) => run.includes(pair)).length * 3 >= pairs.length * 2 ? NEAR : 0;
}
