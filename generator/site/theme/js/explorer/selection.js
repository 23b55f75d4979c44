// Which claims are selected, in which order, and how the choice is written into an address or a table. Nothing here
// touches the page.

import { say } from "../words.js";

const NOTHING = -1;
const UNSTATED = "unstated";
const PASSED = "", SEVERAL = "several", DAYS = "days";
// Whether a claim is of the days that are chosen.
export const CERTAIN = "certainly", PERHAPS = "perhaps", OUTSIDE = "outside";
export const SORTS = ["best", "newest", "oldest", "largest", "smallest"];

/** The facets in the order of the page: what can be chosen, and which of it holds for each claim. */
export function facets(data) {
  const { claims } = data;
  const all = claims.id.map((_, at) => at);
  const codes = data.languages.map(({ id }) => id);
  const one = (column) => all.map((at) => (column[at] === NOTHING ? [] : [column[at]]));
  const made = {
    metric: [data.metrics, one(claims.metric)],
    place: [data.places, all.map((at) => upward(claims.places[at], data.places)), say("explorer-no-place")],
    group: [data.groups, one(claims.group), say("explorer-no-group")],
    speaker: [data.actors, all.map((at) => upward(speakers(claims, at), data.actors)), say("explorer-no-speaker")],
    voice: [data.actors, one(claims.voice), say("explorer-no-voice")],
    through: [data.actors, all.map((at) => data.relays[claims.relays[at]] ?? [])],
    source: [data.sources.map(({ id, title }) => ({ id, name: title })), one(claims.source)],
    kind: [data.kinds.map((id) => ({ id, name: say(`explorer-kind-${id}`) })), one(claims.kind)],
    status: [data.statuses.map(({ id, word }) => ({ id, name: word })), one(claims.status), say("explorer-no-status")],
    evidence: [data.evidence.map((id) => ({ id, name: say(`explorer-evidence-${id}`) })), one(claims.evidence)],
    dated: [[{ id: "dated", name: say("explorer-day-stated") }], all.map((at) => (claims.day[at] === NOTHING ? [] : [0])), say("explorer-undated")],
    language: [data.languages, all.map((at) => [codes.indexOf(data.sources[claims.source[at]].language)])],
  };
  return Object.fromEntries(Object.entries(made).map(([name, parts]) => [name, facet(...parts)]));
}

/** What can be chosen, by number, and for each claim the numbers that hold. Where `rest` is given, it holds for a claim without. */
function facet(entries, of, rest) {
  const options = entries.map(({ id, name }) => ({ id, name }));
  if (rest) options.push({ id: UNSTATED, name: rest });
  const last = options.length - 1;
  return { options, of: rest ? of.map((each) => (each.length > 0 ? each : [last])) : of, places: new Map(options.map(({ id }, at) => [id, at])) };
}

function speakers(claims, at) {
  return claims.behind[at] === NOTHING ? claims.speakers[at] : [claims.behind[at], ...claims.speakers[at]];
}

/** Some entries and all that they are part of. */
function upward(places, table) {
  const all = new Set();
  for (let place of places) for (; place !== NOTHING && !all.has(place); place = table[place].up) all.add(place);
  return [...all];
}

/** The choice with nothing chosen. */
export function nothingChosen(names) {
  return { q: "", from: "", to: "", only: "", sort: "", chosen: Object.fromEntries(names.map((name) => [name, []])) };
}

/** The choice as it stands behind the # of an address; empty for no choice. */
export function written(choice) {
  const query = new URLSearchParams();
  if (choice.q.trim()) query.append("q", choice.q.trim());
  for (const [name, ids] of Object.entries(choice.chosen)) for (const id of ids) query.append(name, id);
  for (const name of ["from", "to", "only", "sort"]) if (choice[name]) query.append(name, choice[name]);
  return query.toString();
}

/** The choice that an address holds. What no facet knows is left out; an unknown id is kept, and selects nothing. */
export function readFrom(text, names) {
  const query = new URLSearchParams(text.replace(/^#/, ""));
  const choice = nothingChosen(names);
  choice.q = query.get("q") ?? "";
  for (const name of names) choice.chosen[name] = [...new Set(query.getAll(name))];
  for (const name of ["from", "to"]) if (/^\d{4}-\d\d-\d\d$/.test(query.get(name) ?? "")) choice[name] = query.get(name);
  if (query.get("only") === CERTAIN) choice.only = CERTAIN;
  if (SORTS.includes(query.get("sort"))) choice.sort = query.get("sort");
  return choice;
}

/** The one facet that a claim fails; `PASSED` for none, `SEVERAL` for more. */
function failedBy(at, tests) {
  let failed = PASSED;
  for (const [name, passes] of tests) {
    if (passes(at)) continue;
    if (failed !== PASSED) return SEVERAL;
    failed = name;
  }
  return failed;
}

function count(counts, options) {
  for (const option of options) counts[option]++;
}

/** Selects claims by a choice. */
export class Selector {
  constructor(data, made, index) {
    this.data = data;
    this.facets = made;
    this.names = Object.keys(made);
    this.index = index;
    this.orders = new Map();
  }

  /** The selected claims in their order, their sources and voices counted, and how many each option would select. */
  select(choice) {
    const { claims } = this.data;
    const found = this.index.find(choice.q);
    const tests = this.tests(choice);
    const selected = new Uint8Array(claims.id.length);
    const counts = Object.fromEntries(this.names.map((name) => [name, new Uint32Array(this.facets[name].options.length)]));
    const ofDays = { [CERTAIN]: 0, [PERHAPS]: 0, [OUTSIDE]: 0 };
    for (let at = 0; at < selected.length; at++) {
      if (found && found.scores[at] === 0) continue;
      const failed = failedBy(at, tests);
      if (failed === PASSED || failed === DAYS) ofDays[this.ofDays(at, choice)]++;
      if (failed === PASSED) {
        selected[at] = 1;
        for (const name of this.names) count(counts[name], this.facets[name].of[at]);
      } else if (counts[failed]) count(counts[failed], this.facets[failed].of[at]);
    }
    const order = this.ordered(choice, found, selected);
    return {
      order, counts, similar: found?.similar ?? [],
      ofDays: choice.from || choice.to ? ofDays : null,
      sources: new Set(order.map((at) => claims.source[at])).size,
      voices: new Set(order.map((at) => claims.voice[at]).filter((voice) => voice !== NOTHING)).size,
    };
  }

  /** What a claim has to pass: a name, and for a claim whether it passes. */
  tests(choice) {
    const tests = [];
    for (const [name, ids] of Object.entries(choice.chosen)) {
      const { of, places } = this.facets[name];
      const wanted = new Set(ids.map((id) => places.get(id)));
      if (ids.length > 0) tests.push([name, (at) => of[at].some((option) => wanted.has(option))]);
    }
    const passing = choice.only ? [CERTAIN] : [CERTAIN, PERHAPS];
    if (choice.from || choice.to) tests.push([DAYS, (at) => passing.includes(this.ofDays(at, choice))]);
    return tests;
  }

  /** Whether a claim is of the days chosen: certainly where every day that it can have is, perhaps where one is. */
  ofDays(at, { from, to }) {
    const { first, last } = this.data.spans[this.data.claims.span[at]];
    if ((from && last && last < from) || (to && first && first > to)) return OUTSIDE;
    return (!from || (first && first >= from)) && (!to || (last && last <= to)) ? CERTAIN : PERHAPS;
  }

  /** Every claim in an order, which is made once. */
  all(sort) {
    if (!this.orders.has(sort)) this.orders.set(sort, inOrder(this.data, sort));
    return this.orders.get(sort);
  }

  ordered(choice, found, selected) {
    const sort = choice.sort || (found ? "best" : "newest");
    const order = this.all(sort).filter((at) => selected[at]);
    if (sort === "best" && found) return order.sort((one, other) => found.scores[other] - found.scores[one]);
    return !choice.sort && (choice.from || choice.to) ? this.byDays(order, choice) : order;
  }

  /** What is certainly of the days chosen first, then what can be of the fewest other days. */
  byDays(order, choice) {
    const { spans, claims } = this.data;
    const width = (at) => {
      const { first, last } = spans[claims.span[at]];
      return this.ofDays(at, choice) === CERTAIN ? -1 : first && last ? Date.parse(last) - Date.parse(first) : Infinity;
    };
    return ranked(order, width, 1);
  }
}

/** The claims in an order; those of equal rank as the record has them, those without a day or number at the end. */
function inOrder({ claims, spans }, sort) {
  const all = claims.id.map((_, at) => at);
  // The newest by the first day that each can have, so that what is open begins with nothing, and of one such day what is
  // least open; the oldest by the last.
  const first = (at) => spans[claims.span[at]].first;
  const last = (at) => spans[claims.span[at]].last;
  const size = (at) => claims.size[at];
  if (sort === "largest" || sort === "smallest") return ranked(all, size, sort === "largest" ? -1 : 1);
  return sort === "oldest" ? ranked(ranked(all, first, 1), last, 1) : ranked(ranked(all, last, 1), first, -1);
}

function ranked(all, key, direction) {
  const keyed = all.filter((at) => key(at) !== null);
  keyed.sort((one, other) => (key(one) === key(other) ? 0 : key(one) < key(other) ? -direction : direction));
  return [...keyed, ...all.filter((at) => key(at) === null)];
}

/** A table as RFC 4180 has it. A cell that a spreadsheet would take for a formula is preceded by an apostrophe. */
export function csv(rows) {
  const cell = (value) => {
    const text = String(value ?? "");
    const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
    return /[",\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
  };
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}
