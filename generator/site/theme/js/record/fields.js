// The fields of the form, in the order in which the record has them. A field's `key` is the record's key.
//
// type     line (default), area, choice (one of `offers`), several (an ordered list of `offers`),
//          or group (a field that has fields; `whole` where all of them are given or none)
// offers   the groups of a list: from the vocabulary, [{label, options: [[value, text], ...]}, ...]
// lists    the registry whose entries it offers, where others may come to it
// about    what is told of a choice
// rule     what its text may be, from rules.js
// silent   the value that the record leaves out, for it is meant where the key is missing
// blank    the words of the empty choice
// initial  what the field holds at first
// unasked  what the record says where the field is left empty
// seldom   stands below "Less often needed"
// live     tells while somebody types how the text will be read

import { readCount } from "./counts.js";
import * as rules from "./rules.js";
import { has, say } from "../words.js";

const KINDS_OF_ACTORS = ["person", "body", "state", "organisation", "outlet", "group"];

/** The words for a choice of the record format, or the choice itself where there are none yet. */
function chosen(field, value) {
  const code = `form-${field.replaceAll("_", "-")}-${value}`;
  return has(code) ? say(code) : value;
}

function choices(field, vocabulary) {
  return [{ label: null, options: vocabulary.choices[field].map((value) => [value, chosen(field, value)]) }];
}

function entries(list) {
  return { label: null, options: list.map((entry) => [entry.id, entry.name]) };
}

/** That a field offers the entries of a registry. */
function entriesOf(vocabulary, registry) {
  return { lists: registry, about: (id) => vocabulary.about?.[registry]?.[id] ?? "" };
}

/** The sources, and what stands beside them; none before the vocabulary of use is there. */
function sources(vocabulary) {
  return vocabulary.sources ?? [];
}

function words(...options) {
  return { label: null, options };
}

function actors(vocabulary) {
  const isOther = (actor) => !KINDS_OF_ACTORS.includes(actor.kind);
  const rest = { ...entries(vocabulary.actors.filter(isOther)), label: say("form-actors-other") };
  return [
    ...KINDS_OF_ACTORS.map((kind) => (
      { ...entries(vocabulary.actors.filter((actor) => actor.kind === kind)), label: say(`form-actors-${kind}`) })),
    rest,
  ];
}

function outlets(vocabulary) {
  const isOutlet = (actor) => actor.kind === "outlet";
  return [
    { ...entries(vocabulary.actors.filter(isOutlet)), label: say("form-actors-outlet") },
    { ...entries(vocabulary.actors.filter((actor) => !isOutlet(actor))), label: say("form-actors-other") },
  ];
}

/** The fields of a source. */
export function sourceFields(vocabulary, today) {
  return [
    { key: "title", label: say("form-title"), needed: true,
      hint: say("form-title-hint") },
    { key: "publication", label: say("form-publication"), needed: true, type: "choice", blank: say("form-choose"),
      hint: say("form-publication-hint"), ...entriesOf(vocabulary, "actors"),
      offers: [words(["unstated", say("form-publication-unstated")]), ...outlets(vocabulary)] },
    { key: "agency", label: say("form-agency"), type: "choice", blank: say("form-agency-blank"),
      hint: say("form-agency-hint"), ...entriesOf(vocabulary, "actors"), offers: outlets(vocabulary) },
    { key: "url", label: say("form-url"), rule: rules.address, unasked: "unstated", keyboard: "url",
      hint: say("form-url-hint") },
    { key: "archived", label: say("form-archived"), type: "group", whole: true, hint: say("form-archived-hint"), fields: [
      { key: "url", label: say("form-archived-url"), rule: rules.address, keyboard: "url" },
      { key: "on", label: say("form-archived-on"), rule: rules.day, short: true },
    ] },
    { key: "published", label: say("form-published"), rule: rules.moment, unasked: "unstated", short: true,
      hint: say("form-published-hint"), more: { head: say("form-published-more"), text: say("form-published-forms") } },
    { key: "published_basis", label: say("form-published-basis"), needed: true,
      hint: say("form-published-basis-hint") },
    { key: "language", label: say("form-language"), needed: true, rule: rules.language, short: true,
      means: rules.languageCode, suggested: rules.languageNames, live: rules.languageRead, hint: say("form-language-hint") },
    { key: "recorded", label: say("form-recorded"), needed: true, rule: rules.day, short: true, initial: today,
      hint: say("form-recorded-hint") },
    { key: "derived_from", label: say("form-derived-from"), type: "several", blank: say("form-derived-from-blank"),
      hint: say("form-derived-from-hint"), ...entriesOf(vocabulary, "sources"),
      offers: [entries(sources(vocabulary))] },
    { key: "edition_of", label: say("form-edition-of"), type: "choice", blank: say("form-edition-of-blank"),
      hint: say("form-edition-of-hint"), ...entriesOf(vocabulary, "sources"),
      offers: [entries(sources(vocabulary).filter(({ kind }) => kind === ""))] },
    { key: "note", label: say("form-note"), type: "area",
      hint: say("form-note-hint") },
  ];
}

/** The field for the id of the record, which is the name of its file. */
export function idOfSource(vocabulary) {
  const isTaken = (text) => vocabulary.reserved.includes(text) || sources(vocabulary).some(({ id }) => id === text);
  return { key: "id", label: say("form-id"), needed: true,
    rule: (text) => rules.slug(text) ?? (isTaken(text) ? say("form-id-taken", { id: text }) : null),
    hint: say("form-id-hint") };
}

function common(vocabulary) {
  return {
    id: { key: "id", label: say("form-claim-id"), needed: true, rule: rules.slug, seldom: true,
      hint: say("form-claim-id-hint") },
    where: { key: "where", label: say("form-where"), type: "choice", silent: "body", initial: "body",
      offers: choices("where", vocabulary) },
    said_by: { key: "said_by", label: say("form-said-by"), type: "several", needed: true, blank: say("form-choose"),
      hint: say("form-said-by-hint"), ...entriesOf(vocabulary, "actors"),
      offers: [
        words(["article", say("form-said-by-article")], ["unstated", say("form-said-by-unstated")]),
        ...actors(vocabulary)] },
    reported_by: { key: "reported_by", label: say("form-reported-by"), type: "several", blank: say("form-reported-by-blank"),
      hint: say("form-reported-by-hint"), ...entriesOf(vocabulary, "actors"),
      offers: actors(vocabulary) },
    said_on: { key: "said_on", label: say("form-said-on"), rule: rules.moment, short: true,
      hint: say("form-said-on-hint") },
    quote: { key: "quote", label: say("form-quote"), type: "area", rows: 2,
      rule: (text) => rules.quote(text, vocabulary.quote_words),
      live: (text) => say("form-quote-live", { n: rules.wordCount(text), most: vocabulary.quote_words }),
      hint: say("form-quote-hint") },
    restated: { key: "restated", label: say("form-restated"), type: "area", rows: 2,
      hint: say("form-restated-hint") },
    note: { key: "note", label: say("form-claim-note"), type: "area", rows: 2, seldom: true,
      hint: say("form-claim-note-hint") },
  };
}

function counted(vocabulary) {
  const open = words(["unstated", say("form-group-unstated")]);
  return {
    metric: { key: "metric", label: say("form-metric"), type: "choice", blank: say("form-choose"),
      ...entriesOf(vocabulary, "metrics"), offers: [entries(vocabulary.metrics)] },
    count: { key: "count", label: say("form-count"), rule: rules.count, short: true, live: readBack,
      hint: say("form-count-hint") },
    group: { key: "group", label: say("form-group"), type: "choice", silent: "unstated", initial: "unstated",
      ...entriesOf(vocabulary, "groups"), offers: [open, entries(vocabulary.groups)] },
    place: { key: "place", label: say("form-place"), type: "several", blank: say("form-place-blank"),
      ...entriesOf(vocabulary, "places"), offers: [entries(vocabulary.places)] },
    modality: { key: "modality", label: say("form-modality"), type: "choice", silent: "actual", initial: "actual",
      seldom: true, offers: choices("modality", vocabulary) },
  };
}

function readBack(text) {
  const read = readCount(text);
  if (!read) return say("form-count-unread");
  const qualifier = read.qualifier.replaceAll(" ", "-");
  if (read.number === null) return say("form-count-read", { qualifier });
  return say("form-count-read-number", { qualifier, number: read.number.toLocaleString(document.documentElement.lang) });
}

/** The fields of a claim, by the kind that a contributor chooses. */
export function claimFields(vocabulary) {
  const all = common(vocabulary);
  const of = counted(vocabulary);
  const required = (field) => ({ ...field, needed: true });
  const told = [all.said_by, all.reported_by, all.said_on];
  const asOf = { key: "as_of", label: say("form-as-of"), rule: rules.moment, short: true,
    hint: say("form-as-of-hint") };
  const target = { key: "target", label: say("form-target"), type: "group",
    hint: say("form-target-hint"),
    fields: [
      { ...of.metric, blank: say("form-not-told") }, of.count,
      { ...of.count, key: "above", label: say("form-target-above"), hint: say("form-target-many-hint") },
      { ...of.count, key: "other_than", label: say("form-target-other-than"), hint: say("form-target-many-hint") },
      { key: "label", label: say("form-target-label"), hint: say("form-target-label-hint") },
      { ...of.group, silent: undefined, initial: undefined, blank: say("form-not-told"), offers: [entries(vocabulary.groups)] },
      { ...of.place, blank: say("form-not-told") },
      { key: "said_by", label: say("form-target-said-by"), type: "choice", blank: say("form-not-told"),
        ...entriesOf(vocabulary, "actors"), offers: actors(vocabulary) },
    ] };
  return {
    figure: [
      required(of.metric), required(of.count), of.group, of.place, all.where, ...told, asOf, all.quote,
      { ...all.restated, seldom: true },
      { key: "label", label: say("form-label"), seldom: true,
        hint: say("form-label-hint") },
      { key: "told_as", label: say("form-told-as"), type: "choice", silent: "now", initial: "now", seldom: true,
        offers: choices("told_as", vocabulary) },
      of.modality,
      { key: "bounds", label: say("form-bounds"), type: "group", whole: true, seldom: true, hint: say("form-bounds-hint"),
        fields: [
          { key: "low", label: say("form-bounds-low"), rule: rules.count, short: true },
          { key: "high", label: say("form-bounds-high"), rule: rules.count, short: true },
        ] },
      { key: "period", label: say("form-period"), rule: rules.date, short: true, seldom: true,
        hint: say("form-period-hint") },
      { key: "place_reading", label: say("form-place-reading"), type: "choice", silent: "together",
        initial: "together", seldom: true, offers: choices("place_reading", vocabulary) },
      { key: "unit", label: say("form-unit"), seldom: true, short: true,
        hint: say("form-unit-hint") },
      all.note, all.id,
    ],
    statement: [all.restated, all.where, ...told, asOf, { ...all.quote, seldom: true,
      hint: say("form-quote-of-statement-hint") }, all.note, all.id],
    event: [
      all.restated,
      { key: "happened_on", label: say("form-happened-on"), needed: true, rule: rules.moment, short: true,
        hint: say("form-happened-on-hint") },
      of.place, all.where, ...told, of.modality, { ...all.quote, seldom: true }, all.note, all.id,
    ],
    denial: [
      { key: "kind", label: say("form-kind"), type: "choice", initial: "denial",
        offers: [words(["denial", say("form-kind-denial")], ["retraction", say("form-kind-retraction")])] },
      { key: "disputes", label: say("form-disputes"), needed: true, type: "choice", blank: say("form-choose"),
        offers: choices("disputes", vocabulary) },
      target,
      all.restated, all.where, ...told, { ...all.quote, seldom: true }, all.note, all.id,
    ],
    revision: [
      target,
      { key: "to", label: say("form-revision-to"), hint: say("form-revision-to-hint") },
      { key: "removes", label: say("form-revision-removes"), type: "group", optional: true,
        hint: say("form-revision-removes-hint"),
        fields: [
          of.count,
          { ...of.group, silent: undefined, initial: undefined, blank: say("form-not-told"), offers: [entries(vocabulary.groups)] },
          { ...of.place, blank: say("form-not-told") },
          { key: "label", label: say("form-label"), hint: say("form-label-hint") },
        ] },
      all.restated, all.where, ...told, { ...all.quote, seldom: true }, all.note, all.id,
    ],
  };
}
