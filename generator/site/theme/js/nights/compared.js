// How the record of one night differs from that of another, in words.

import { dayName, say } from "../words.js";
import { element } from "../element.js";

// So many figures are named of each kind; the others are counted.
const NAMED = 8;
const CAME = ["standing", "superseded", "denied", "retracted"];

/** Paragraphs that tell how two nights differ, the earlier one first whichever was chosen. */
export function compared(figures, days, one, other) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const kinds = changes(figures, from, to);
  const rows = CAME.flatMap((status) => [
    row(kinds, `came-${status}`, (named) => say(`switch-came-${status}`, { figures: named })),
    row(kinds, `became-${status}`, (named) => say(`switch-became-${status}`, { figures: named })),
  ]);
  const told = rows.filter((each) => each !== null);
  return [
    element("p", { class: "night-between" }, say("switch-between", { from: dayName(days[from]), to: dayName(days[to]) })),
    told.length ? element("ul", {}, ...told) : element("p", {}, say("switch-unchanged")),
  ];
}

function row(kinds, kind, told) {
  return kinds.has(kind) ? element("li", {}, told(listed([...kinds.get(kind)]))) : null;
}

/** The names of the figures that came, and of those of which something else became, by what that is. */
function changes(figures, from, to) {
  const kinds = new Map();
  for (const course of figures) {
    const [before, after] = [stateAt(course, from), stateAt(course, to)];
    if (!after || before?.status === after.status) continue;
    const kind = `${before ? "became" : "came"}-${after.status}`;
    if (!kinds.has(kind)) kinds.set(kind, new Set());
    kinds.get(kind).add(after.name);
  }
  return kinds;
}

/** What a figure had become by a night; null where it was not known then. */
function stateAt(course, night) {
  const turn = course.findLast(([at]) => at <= night);
  return turn?.[1] ? { status: turn[1], name: turn[2] } : null;
}

function listed(names) {
  const row = names.slice(0, NAMED).reduce((first, second) => say("switch-joint", { first, second }));
  const more = names.length - NAMED;
  return more > 0 ? say("switch-more", { figures: row, n: more }) : row;
}
