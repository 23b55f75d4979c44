// Typed search over the claims. A word is compared as it is written, and by its sound: without marks, in Latin letters,
// with the spellings of one sound made alike. Nothing here touches the page.

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
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

const NAMED = ["actors", "metrics", "groups", "places", "sources"];
const EXACT = 1, SAME_SOUND = 0.8, BEGINS = 0.7, SOUND_BEGINS = 0.5, NEAR = 0.3, NEAR_BEGINS = 0.2;
// How much it counts where a word stands.
const WEIGHT = { value: 6, speaker: 6, metric: 5, label: 4, place: 4, group: 4, words: 3, relay: 2, title: 1 };

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

/**
 * Every word of the claims, and where it stands: in names, which many claims share, or in a claim's own words. Reading
 * them all takes a phone long, so it is done piece by piece; the first search reads what is left.
 */
export class Index {
  constructor(data) {
    this.data = data;
    this.terms = new Map();
    this.known = new Map();
    this.left = this.entries();
  }

  /** Read on for some milliseconds; whether something is left. */
  read(time) {
    for (const end = performance.now() + time; performance.now() < end;) if (this.left.next().done) return false;
    return true;
  }

  *entries() {
    const { actors, sources, claims } = this.data;
    for (let at = 0; at < actors.length; at++) yield this.names("actors", at, [actors[at].name, ...actors[at].spellings]);
    for (const table of ["metrics", "groups", "places"]) {
      for (let at = 0; at < this.data[table].length; at++) yield this.names(table, at, [this.data[table][at].name]);
    }
    for (let at = 0; at < sources.length; at++) yield this.names("sources", at, [sources[at].title, sources[at].publication]);
    for (let at = 0; at < claims.id.length; at++) yield this.claim(at);
    this.list = [...this.terms.values()];
  }

  claim(at) {
    const { value, label, words: told, restated, against } = this.data.claims;
    for (const [texts, weight] of [[[value[at]], WEIGHT.value], [[label[at]], WEIGHT.label],
      [[told[at], restated[at], against[at]], WEIGHT.words]]) {
      for (const text of texts) if (text) for (const word of words(text)) this.term(word).own.push(at, weight);
    }
  }

  term(word) {
    let term = this.terms.get(word);
    if (!term) {
      term = { word, sound: sound(word), names: [], own: [] };
      this.terms.set(word, term);
    }
    return term;
  }

  names(table, at, texts) {
    for (const text of texts) for (const word of words(text)) this.term(word).names.push([table, at]);
  }

  /** A score for each claim, 0 where a typed word is missing, and what was read for words that are nowhere; null for no words. */
  find(query) {
    const typed = [...new Set(words(query))];
    if (typed.length === 0) return null;
    while (this.read(1000));
    const found = typed.map((word) => this.claimsWith(word));
    const scores = new Float32Array(this.data.claims.id.length);
    for (let at = 0; at < scores.length; at++) {
      let sum = 0;
      for (const { scores: each } of found) {
        if (each[at] === 0) { sum = 0; break; }
        sum += each[at];
      }
      scores[at] = sum;
    }
    return { scores, similar: found.filter(({ similar }) => similar.length > 0).map(({ word, similar }) => ({ word, similar })) };
  }

  /** The score of each claim for one typed word. The last few are kept, for mostly one word changes from key to key. */
  claimsWith(word) {
    const kept = this.known.get(word);
    if (kept) return kept;
    const { hits, similar } = this.matches(word);
    const found = { word, similar, scores: this.scored(hits, /^\d+$/.test(word)) };
    if (this.known.size > 40) this.known.delete(this.known.keys().next().value);
    this.known.set(word, found);
    return found;
  }

  /** The terms that a typed word may mean. Near ones count only where no name fits, and in texts only where nothing does. */
  matches(word) {
    const typed = sound(word);
    const isNumber = /^\d+$/.test(word);
    const hits = [];
    for (const term of this.list) {
      const strength = fits(word, typed, term, isNumber);
      if (strength) hits.push({ term, strength });
    }
    if (isNumber || typed.length < 4 || hits.some(({ term }) => term.names.length > 0)) return { hits, similar: [] };
    const inTexts = hits.length === 0;
    const near = this.list
      .filter((term) => inTexts || term.names.length > 0)
      .map((term) => ({ term, strength: isNear(typed, term.sound) ? NEAR : typed.length > 4 && beginsNear(typed, term.sound) ? NEAR_BEGINS : 0 }))
      .filter(({ strength }) => strength > 0);
    const best = near.filter(({ strength }) => strength === NEAR);
    const taken = best.length > 0 ? best : near;
    return { hits: [...hits, ...taken], similar: taken.map(({ term }) => term.word) };
  }

  scored(hits, isNumber) {
    const { claims, relays } = this.data;
    const scores = new Float32Array(claims.id.length);
    const names = {};
    for (const table of NAMED) names[table] = new Float32Array(this.data[table].length);
    for (const { term, strength } of hits) {
      for (const [table, at] of term.names) raise(names[table], at, strength);
      for (let at = 0; at < term.own.length; at += 2) raise(scores, term.own[at], strength * term.own[at + 1]);
    }
    if (isNumber) names.sources.fill(0);
    const through = Float32Array.from(relays, (chain) => Math.max(0, ...chain.map((actor) => names.actors[actor])));
    this.column(scores, claims.relays, through, WEIGHT.relay);
    this.column(scores, claims.source, names.sources, WEIGHT.title);
    this.column(scores, claims.metric, names.metrics, WEIGHT.metric);
    this.column(scores, claims.group, names.groups, WEIGHT.group);
    this.column(scores, claims.behind, names.actors, WEIGHT.speaker);
    this.lists(scores, claims.speakers, names.actors, WEIGHT.speaker);
    this.lists(scores, claims.places, names.places, WEIGHT.place);
    return scores;
  }

  column(scores, column, strengths, weight) {
    if (!strengths.some(Boolean)) return;
    for (let at = 0; at < scores.length; at++) if (column[at] >= 0) raise(scores, at, weight * strengths[column[at]]);
  }

  lists(scores, column, strengths, weight) {
    if (!strengths.some(Boolean)) return;
    for (let at = 0; at < scores.length; at++) for (const place of column[at]) raise(scores, at, weight * strengths[place]);
  }
}

function raise(scores, at, score) {
  if (score > scores[at]) scores[at] = score;
}

function fits(word, typed, term, isNumber) {
  if (term.word === word) return EXACT;
  if (term.word.startsWith(word)) return BEGINS;
  if (isNumber) return 0;
  if (term.sound === typed) return SAME_SOUND;
  if (typed.length > 2 && term.sound.startsWith(typed)) return SOUND_BEGINS;
  return UNSPACED.test(word) && term.word.includes(word) ? SOUND_BEGINS : 0;
}
