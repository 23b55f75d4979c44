// The anchors of a record: where its quotations stand in the text, as `anchor` finds them on the command line.

import { isUnspaced, wordCount, words } from "../record/rules.js";
import { rule } from "./texts.js";

// What a spreadsheet may run, more broadly than the compiler tells it: the words around a quotation are no formula.
const FORMULA = /^\s*(?:[=＝]|[+\-@].*[(|!])/su;

/** The place of each quotation that is in the text, as pairs of claim and place; claims that share words take turns. */
export function places(captured, claims) {
  const used = new Map();
  return claims.flatMap((claim) => {
    const spans = claim.quote ? captured.find(claim.quote) : [];
    if (spans.length === 0) return [];
    const turn = used.get(claim.quote) ?? 0;
    used.set(claim.quote, turn + 1);
    return [{ claim, span: spans[Math.min(turn, spans.length - 1)], several: spans.length > 1 }];
  });
}

/** How many words of the text are quoted: each phrase once, and what stands around those that stand in it more than once. */
export function quotedWords(captured, claims) {
  const selectors = places(captured, claims).map((each) => selector(captured, each));
  const phrases = new Set(selectors.map(({ exact }) => exact));
  const around = selectors.flatMap(({ prefix, suffix }) => [prefix, suffix]).filter(Boolean);
  return [...phrases, ...around].reduce((sum, text) => sum + wordCount(text), 0);
}

/** The content of `sources/anchors/<source>.json` (W3C Web Annotation Data Model). */
export function anchorFile(captured, { source, sha256, by, on, claims, totals }) {
  const items = places(captured, claims).map((each) => ({
    id: `urn:claim:${source}:${each.claim.id}`,
    type: "Annotation",
    motivation: "identifying",
    target: {
      source: `urn:sha256:${sha256}`,
      paragraph: captured.paragraph(each.span.start),
      selector: selector(captured, each),
    },
  }));
  const numbers = { found: totals.found, recorded: totals.recorded, set_aside: totals.aside };
  const file = { "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage",
    creator: { type: "Person", name: by }, created: on, numbers, items };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function selector(captured, { span, several }) {
  const exact = captured.at(span);
  const [prefix, suffix] = several ? around(captured, span) : ["", ""];
  return { type: "TextQuoteSelector", exact, ...(prefix && { prefix }), ...(suffix && { suffix }) };
}

/** A few words before and after a place, within its line. */
function around(captured, span) {
  const count = rule("context_words");
  const before = words(captured.text.slice(captured.line(span).start, span.start)).slice(-count);
  const after = words(captured.text.slice(span.end, captured.line({ start: span.end }).end)).slice(0, count);
  const suffix = shortened(after, count, [0, 2 * count]);
  return [unrun(shortened(before, count, [-2 * count])), FORMULA.test(suffix) ? "" : suffix];
}

function unrun(text) {
  return FORMULA.test(text) ? unrun(text.trimStart().slice(1).trimStart()) : text;
}

function shortened(list, count, letters) {
  const joined = list.join(" ");
  return isUnspaced(joined) && wordCount(joined) > count ? [...joined].slice(...letters).join("").trim() : joined;
}
