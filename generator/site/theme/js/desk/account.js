// What a record does with each number of a text: recorded, set aside, or to do. As the command line accounts for them.

import { holds } from "./texts.js";

/**
 * Each number in its order, with its state and by whom it is covered: the claims, or the reason for setting it aside.
 * `quotes` and `asides` are pairs of the words and of what they are of.
 */
export function account(captured, language, quotes, asides) {
  const [quoted, aside] = [quotes, asides].map((pairs) => placed(captured, pairs));
  return captured.numbers(language).map((number) => {
    const claims = around(quoted, number);
    if (claims.length > 0) return { number, state: "recorded", by: claims };
    const reasons = around(aside, number);
    return { number, state: reasons.length > 0 ? "aside" : "todo", by: reasons };
  });
}

/** How many numbers there are, and what became of them. */
export function totals(accounted) {
  const count = (state) => accounted.filter((each) => each.state === state).length;
  return { found: accounted.length, recorded: count("recorded"), aside: count("aside"), todo: count("todo") };
}

function placed(captured, pairs) {
  return pairs.flatMap(([words, of]) => captured.find(words).map((span) => ({ span, of })));
}

function around(places, number) {
  return [...new Set(places.filter(({ span }) => holds(span, number)).map(({ of }) => of))];
}
