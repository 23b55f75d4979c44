// Typed search over the claims: which claims have the typed words, and how well. Nothing here touches the page.

import { Terms, typedWords, words } from "../terms.js";

const NAMED = ["actors", "metrics", "groups", "places", "sources"];
// How much it counts where a word stands.
const WEIGHT = { value: 6, speaker: 6, metric: 5, label: 4, place: 4, group: 4, words: 3, relay: 2, title: 1 };

/**
 * Every word of the claims, and where it stands: in names, which many claims share, or in a claim's own words. Reading
 * them all takes a phone long, so it is done piece by piece; the first search reads what is left.
 */
export class Index {
  constructor(data) {
    this.data = data;
    this.terms = new Terms();
    this.known = new Map();
    this.left = this.entries();
  }

  /** Read on for some milliseconds; whether something is left. */
  read(time) {
    for (const end = performance.now() + time; performance.now() < end;) if (this.left.next().done) return false;
    return true;
  }

  *entries() {
    const { actors, spellings, sources, claims } = this.data;
    for (let at = 0; at < actors.length; at++) yield this.names("actors", at, [actors[at].name, ...spellings[at]]);
    for (const table of ["metrics", "groups", "places"]) {
      for (let at = 0; at < this.data[table].length; at++) yield this.names(table, at, [this.data[table][at].name]);
    }
    for (let at = 0; at < sources.length; at++) yield this.names("sources", at, [sources[at].title, sources[at].publication]);
    for (let at = 0; at < claims.id.length; at++) yield this.claim(at);
  }

  claim(at) {
    const { value, label, words: told, restated, against } = this.data.claims;
    for (const [texts, weight] of [[[value[at]], WEIGHT.value], [[label[at]], WEIGHT.label],
      [[told[at], restated[at], against[at]], WEIGHT.words]]) {
      for (const text of texts) if (text) for (const word of words(text)) this.terms.term(word).own.push(at, weight);
    }
  }

  names(table, at, texts) {
    for (const text of texts) for (const word of words(text)) this.terms.term(word).names.push([table, at]);
  }

  /** A score for each claim, 0 where a typed word is missing, and what was read for words that are nowhere; null for no words. */
  find(query) {
    const typed = typedWords(query);
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
    const { hits, similar } = this.terms.matches(word);
    const found = { word, similar, scores: this.scored(hits, /^\d+$/.test(word)) };
    if (this.known.size > 40) this.known.delete(this.known.keys().next().value);
    this.known.set(word, found);
    return found;
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
