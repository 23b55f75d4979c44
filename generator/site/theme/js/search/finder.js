// Which pages somebody looks for: those that bear what is typed as a name or a number before those that mention it, and
// figures and disputes before the articles that told of them. Nothing here touches the page.

import { Terms, typedWords, words } from "../terms.js";

// How much it counts where a word stands. A source is named by its headline, which says what it tells of; a disputed
// number by the number, and beside it stands who disputed it.
const WEIGHT = { title: 10, headline: 5, beside: 3, name: 10, word: 8, figure: 6, text: 2, publication: 4, heading: 6, value: 3, part: 2 };
// How much each kind of page counts.
const KINDS = { figure: 4.5, metric: 2.5, day: 2, actor: 1.8, finding: 1.4, page: 1.2, source: 1 };
// A page is shown that has so much of what the best one has of the words typed, the rarer ones counting more.
const ENOUGH = 0.7;
const NONE = -1;

/** Reads the entries of the file once, their parts when they come, and finds them by words. */
export class Finder {
  constructor(entries) {
    this.entries = entries;
    this.terms = new Terms();
    // Each place of a page where words stand together: the page as a whole, or one of its parts.
    this.units = [];
    this.named = entries.map((entry, at) => this.read(entry, at));
  }

  /** Take in the words of a page; those of each of its names. */
  read(entry, at) {
    const whole = this.unit(at, NONE);
    const isSource = entry.kind === "source";
    const spelled = [[entry.title, WEIGHT.title], ...(entry.names ?? []).map(([name]) => [name, WEIGHT.name])];
    for (const [text, weight] of spelled) {
      for (const word of words(text)) {
        this.terms.term(word).names.push([isSource ? "sources" : "pages", at, inTitle(entry.kind, word, weight), whole]);
      }
    }
    for (const text of entry.words ?? []) this.own(text, whole, isSource ? WEIGHT.publication : WEIGHT.word);
    for (const [figure, claims] of entry.figures ?? []) this.own(figure, whole, WEIGHT.figure * (1 + Math.log2(claims) / 4));
    this.own(entry.text ?? "", whole, WEIGHT.text);
    return spelled.map(([text]) => new Set(words(text)));
  }

  /** Take in the parts of pages, by the path of each. */
  readParts(parts) {
    this.entries.forEach((entry, at) => {
      entry.parts = parts[entry.path] ?? [];
      entry.parts.forEach(([, heading, text], part) => {
        const unit = this.unit(at, part);
        this.own(heading, unit, entry.kind === "source" ? WEIGHT.value : WEIGHT.heading);
        this.own(text, unit, WEIGHT.part);
      });
    });
  }

  unit(entry, part) {
    return this.units.push({ entry, part }) - 1;
  }

  own(text, unit, weight) {
    for (const word of words(text)) this.terms.term(word).own.push(unit, weight);
  }

  /** The pages, best first, each with the part that has the words; and what was read for words that are nowhere. */
  find(query) {
    const typed = typedWords(query);
    // A number is whole where another word follows it: somebody is done with typing it.
    const found = typed.map((word, at) => this.having(word, at < typed.length - 1));
    const rarity = found.reduce((sum, one) => sum + one.rarity, 0);
    const held = this.entries.map((_, at) => found.reduce((sum, one) => sum + (one.pages[at] > 0 ? one.rarity : 0), 0));
    const most = held.reduce((one, other) => Math.max(one, other), 0);
    const results = this.entries.flatMap((entry, at) => {
      if (most === 0 || held[at] < ENOUGH * most) return [];
      const sum = found.reduce((all, one) => all + one.rarity * one.pages[at], 0);
      const score = sum * (held[at] / rarity) ** 2 * (KINDS[entry.kind] ?? 1) * (1 + this.coverage(at, found)) * (1 + Math.log2(1 + (entry.claims ?? 0)) / 20);
      return [{ entry, score, part: this.bestPart(at, found) }];
    });
    results.sort((one, other) => other.score - one.score);
    return { results, meant: new Set(found.flatMap(({ meant }) => meant)), similar: found.filter(({ similar }) => similar.length > 0) };
  }

  /** How well each page and each place has a typed word, which may go on where it is not whole. */
  having(word, isWhole) {
    const { hits, similar } = this.terms.matches(word, isWhole);
    const units = new Float32Array(this.units.length);
    for (const { term, strength } of hits) {
      for (const [, , weight, unit] of term.names) raise(units, unit, strength * weight);
      for (let at = 0; at < term.own.length; at += 2) raise(units, term.own[at], strength * term.own[at + 1]);
    }
    const pages = new Float32Array(this.entries.length);
    units.forEach((strength, at) => { if (strength > 0) raise(pages, this.units[at].entry, strength); });
    const number = pages.reduce((sum, strength) => sum + Number(strength > 0), 0);
    return { word, similar, units, pages, rarity: Math.log2(1 + this.entries.length / (1 + number)), meant: hits.map(({ term }) => term.word) };
  }

  /** How much of a name of the page is typed: of "How many died?" three words in three. */
  coverage(at, found) {
    const shares = this.named[at].map((name) => found.filter(({ meant }) => meant.some((word) => name.has(word))).length / Math.max(1, name.size));
    return Math.min(1, Math.max(0, ...shares));
  }

  /** The part of a page that has most of the words; none where the page as a whole has no less. */
  bestPart(at, found) {
    let best = NONE, most = 0;
    this.units.forEach(({ entry, part }, unit) => {
      if (entry !== at || part === NONE) return;
      const sum = found.reduce((all, one) => all + one.rarity * one.units[unit], 0);
      if (sum > most) [best, most] = [part, sum];
    });
    return best;
  }
}

/** How much a word of a title counts. */
function inTitle(kind, word, weight) {
  if (kind === "source") return WEIGHT.headline;
  return kind === "figure" && !/^\d+$/.test(word) ? WEIGHT.beside : weight;
}

function raise(scores, at, score) {
  if (score > scores[at]) scores[at] = score;
}
