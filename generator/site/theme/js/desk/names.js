// Who and what a number may be of, by the words around it: simple, and a proposal to whoever has the text before them.

import { wordPlaces } from "../record/rules.js";
import { isDifference } from "./changing.js";
import { PAUSE, listed } from "./phrases.js";
import { groupOf, placeOf } from "./scopes.js";
import { spellings, starts, stem } from "./spelled.js";
import { rule } from "./texts.js";

const BEFORE_COSTS = 8;
const ARTICLE = /^the\s+/iu;
// So many words may stand between a name and its verb, as an office does.
const APART = 5;
// Words of a question and of a name that tell nothing of what is counted.
const IDLE = listed("how many much number people persons were was is are has have had been the a an of in by at on and "
  + "or");

/** The entry of each registry that the words around a number name; null where none does. `numbers` are all of the text. */
export function proposed(captured, number, names, numbers) {
  const clause = clauseOf(captured, number, numbers);
  const metric = nearest(captured, number, clause, names.metrics) ?? byUnit(captured, number, clause, names.units);
  return {
    said_by: speaker(captured, number, names.actors),
    metric,
    group: groupOf(captured, number, names, names.metrics[metric] ?? [], numbers),
    place: placeOf(captured, number, names, numbers),
  };
}

/** How a text may speak of an entry that was added: the words of its name, or all of its question that count. */
export function termsOf({ name, question = "" }) {
  const telling = (text) => wordPlaces(text).map(({ start, end }) => text.slice(start, end)).filter((each) => (
    !IDLE.has(each.toLowerCase()))).join("+");
  return [...new Set([name, telling(name), telling(question)])].filter(Boolean);
}

/** The words around a number up to a pause or to another number: those behind a number are its own. */
function clauseOf(captured, number, numbers) {
  const sentence = captured.sentence(number);
  const words = captured.wordsIn(sentence);
  // By how much a number changed stands among its own words: "the missing rose by 12 to 176".
  const others = numbers.filter((each) => !isDifference(captured, each) || each.start === number.start);
  const isOther = (word) => others.some((each) => each.start < word.end && each.end > word.start);
  const isCut = (one, other) => PAUSE.test(captured.text.slice(one.end, other.start));
  let { start, end } = number;
  for (const word of words.filter((each) => each.start >= number.end)) {
    if (isOther(word) || isCut({ end }, word)) break;
    ({ end } = word);
  }
  for (const word of words.filter((each) => each.end <= number.start).reverse()) {
    if (isOther(word)) return { start: number.start, end };
    if (isCut(word, { start })) break;
    ({ start } = word);
  }
  return { start, end };
}

/** The actor who says it in its sentence, else who is named nearest before the number in its paragraph. */
function speaker(captured, number, actors) {
  const sentence = captured.sentence(number);
  const part = { start: captured.line(number).start, end: sentence.end };
  const found = [...spellings(captured, actors, part), ...inHeadline(captured, actors, part)];
  const longer = (one, other) => other.end - other.start - (one.end - one.start);
  const away = (each) => (each.end <= number.start ? number.start - each.end : each.start - number.end);
  const nearer = (one, other) => away(one) - away(other) || longer(one, other);
  const isIn = ({ start, end }) => start >= sentence.start && end <= number.start || start >= number.end;
  const says = found.filter((each) => isIn(each) && isSaying(captured, each, sentence, found)).sort(nearer);
  const before = found.filter(({ end }) => end <= number.start).sort(nearer);
  return (says[0] ?? before[0])?.id ?? null;
}

/** The names that begin with an article, where a headline has them without it, at its beginning or behind a pause. */
function inHeadline(captured, actors, part) {
  const [line] = captured.head();
  if (part.start > line.start) return [];
  const bare = Object.entries(actors).map(([id, names]) => (
    [id, names.filter((each) => ARTICLE.test(each)).map((each) => each.replace(ARTICLE, ""))]));
  const opens = ({ start }) => start === line.start || PAUSE.test(captured.text.slice(line.start, start).trimEnd().slice(-1));
  return spellings(captured, Object.fromEntries(bare), part).filter(opens);
}

/** Whether a verb of saying follows a name, with no other name between, or stands right before it. */
function isSaying(captured, name, sentence, found) {
  const words = captured.wordsIn(sentence);
  const isVerb = (word) => word !== undefined && rule("saying").has(captured.at(word).toLowerCase());
  const behind = words.filter(({ start }) => start >= name.end);
  const other = Math.min(...found.filter(({ start }) => start >= name.end).map(({ start }) => start));
  if (behind.slice(0, APART).some((word) => word.start < other && isVerb(word))) return true;
  const [article, last] = words.filter(({ end }) => end <= name.start).reverse();
  const verb = article && captured.at(article).toLowerCase() === "the" ? last : article;
  return verb !== undefined && ["said", "says", "to"].includes(captured.at(verb).toLowerCase())
    && (captured.at(verb).toLowerCase() !== "to" || /according\s+$/iu.test(captured.text.slice(sentence.start, verb.start)));
}

/** The entry of which a term stands nearest to the number in its clause; words behind it are nearer than before. */
function nearest(captured, number, clause, terms) {
  const words = captured.wordsIn(clause);
  const stems = words.map((each) => stem(captured.at(each)));
  const first = words.findIndex(({ end }) => end > number.start);
  let best = null;
  for (const [id, texts] of Object.entries(terms)) {
    for (const text of texts) {
      const at = distance(stems, first, text);
      if (at !== null && (best === null || at < best.at)) best = { id, at };
    }
  }
  return best?.id ?? null;
}

/** How many words from the number a term stands, whose parts joined by a plus may stand apart; null where it does not. */
function distance(stems, number, text) {
  const parts = text.split("+").map((part) => wordPlaces(part).map(({ start, end }) => stem(part.slice(start, end))));
  const away = (at) => (at >= number ? at - number : number - at + BEFORE_COSTS);
  const far = parts.map((part) => Math.min(...starts(stems, part).map(away)));
  return far.every(Number.isFinite) ? Math.min(...far) - parts.flat().length / 100 : null;
}

/** The metric of a unit that stands behind the number, where no other has that unit. */
function byUnit(captured, number, clause, units) {
  const terms = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, [unit]]));
  const hit = nearest(captured, number, { start: number.start, end: clause.end }, terms);
  const sharing = Object.values(units).filter((unit) => unit === units[hit]);
  return sharing.length === 1 ? hit : null;
}
