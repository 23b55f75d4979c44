// How the record of one night differs from that of another, as a table: what stood on the one and came by the other.

import { dayName, say, told } from "../words.js";
import { element } from "../element.js";

// So many figures stand in a cell, and so many rows open; the others are counted, and folded.
const NAMED = 2;
const OPEN = 6;

/** What tells how two nights differ, the earlier one first whichever was chosen. */
export function compared(figures, days, one, other) {
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const none = figures.some((course) => stateAt(course, from)) ? "switch-elsewhere" : "switch-nothing";
  const rows = changes(figures, from, to).map((one) => row(one, none));
  const between = say("switch-between", { from: dayName(days[from]), to: dayName(days[to]) });
  const head = [say("switch-what"), say("switch-then", { day: dayName(days[from]) }), say("switch-new", { day: dayName(days[to]) })];
  const [open, rest] = rows.length > OPEN + 1 ? [rows.slice(0, OPEN), rows.slice(OPEN)] : [rows, []];
  return [
    rows.length ? element("p", { class: "night-between" }, between) : "",
    rows.length ? table(head, open) : element("p", {}, say("switch-unchanged", { day: dayName(days[from]) })),
    rest.length ? folded(table(head, rest), rest.length) : "",
  ];
}

function table(head, rows) {
  const cells = head.map((text) => element("th", { scope: "col" }, text));
  return element("table", { class: "night-table" }, element("thead", {}, element("tr", {}, ...cells)), element("tbody", {}, ...rows));
}

function folded(content, n) {
  return element("details", { class: "fold" }, element("summary", {}, say("switch-rows-more", { n })), content);
}

function row({ scope, before, after }, none) {
  const had = before.length ? listed(before) : [say(none)];
  return element("tr", {}, element("th", { scope: "row" }, raised(scope)), element("td", {}, ...had),
    element("td", {}, ...listed(after)));
}

/** What a scope had on the one night and what came or changed by the other; none where only a number stood again. */
function changes(figures, from, to) {
  const scopes = new Map();
  for (const course of figures) {
    const [before, after] = [stateAt(course, from), stateAt(course, to)];
    for (const one of [before, after]) if (one && !scopes.has(one.scope)) scopes.set(one.scope, { stood: [], gone: [], over: [], after: [] });
    if (before?.status === "standing") {
      const isKept = after?.status === "standing";
      scopes.get(before.scope).stood.push({ ...before, isKept });
      if (!isKept) scopes.get(before.scope).gone.push(before);
    } else if (before) scopes.get(before.scope).over.push(before);
    if (after && !isSame(before, after)) scopes.get(after.scope).after.push(after);
  }
  return [...scopes].map(([scope, one]) => changed(scope, one)).filter((one) => one.after.length);
}

function changed(scope, { stood, gone, over: wereOver, after }) {
  const had = new Set(stood.map((one) => one.value));
  const isOver = (one) => one.status !== "standing";
  // A number that was denied is not told again as one that somebody else gave besides.
  const over = new Set(after.filter(isOver).map((one) => one.value));
  const came = after.filter((one) => !isOver(one) && !had.has(one.value) && !over.has(one.value));
  const struck = after.filter((one) => isOver(one) && !isPassed(one));
  const passed = after.filter((one) => isPassed(one) && !had.has(one.value));
  return { scope, before: once([gone, stood, wereOver].find((of) => of.length) ?? []), after: once([...came, ...struck, ...passed]) };
}

/** Whether a later figure took the place of one, or only a later source has a higher one. */
function isPassed({ status }) {
  return status.startsWith("superseded");
}

function isSame(before, after) {
  return before?.status === after.status || Boolean(before && isPassed(before) && isPassed(after));
}

function once(states) {
  return [...new Map(states.map((one) => [`${one.status} ${one.value}`, one])).values()];
}

/** What a figure had become by a night; null where it was not known then. */
function stateAt(course, night) {
  const turn = course.findLast(([at]) => at <= night);
  return turn?.[1] ? { status: turn[1], value: turn[2], scope: turn[3] } : null;
}

function listed(states) {
  const shown = states.length > NAMED + 1 ? states.slice(0, NAMED) : states;
  const cells = shown.map(value).reduce((first, second) => told("switch-joint", { first: joined(first), second }));
  const n = states.length - shown.length;
  return n ? told("switch-more", { figures: joined(cells), n }) : [joined(cells)];
}

function joined(pieces) {
  return Array.isArray(pieces) ? element("span", {}, ...pieces) : pieces;
}

/** A figure, with a chip for what it had become where it does not stand. */
function value({ value, status, isKept }) {
  if (isKept) return element("span", {}, ...told("switch-kept", { figure: element("strong", {}, value) }));
  if (status === "standing") return element("strong", {}, value);
  const chip = element("span", { class: `chip chip--${status}` }, say(`switch-${status}`));
  return element("span", {}, isPassed({ status }) ? value : element("s", {}, value), " ", chip);
}

function raised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
