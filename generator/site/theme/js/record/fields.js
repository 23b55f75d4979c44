// The fields of the form, in the order in which the record has them. A field's `key` is the record's key.
//
// type     line (default), area, choice (one of `offers`), several (an ordered list of `offers`),
//          or group (a field that has fields)
// offers   the groups of a list: from the vocabulary, [{label, options: [[value, text, about?], ...]}, ...]
// rule     what its text may be, from rules.js
// silent   the value that the record leaves out, for it is meant where the key is missing
// blank    the words of the empty choice
// initial  what the field holds at first
// unasked  what the record says where the field is left empty
// seldom   stands below "Less often needed"
// live     tells while somebody types how the text will be read

import { readCount } from "./counts.js";
import * as rules from "./rules.js";

const WORDS = {
  where: {
    headline: "In the headline",
    lead: "In the first paragraph",
    body: "Further down in the text",
    caption: "In a caption",
  },
  told_as: {
    now: "As the figure of the moment",
    earlier: "As a figure of the past",
  },
  modality: {
    actual: "It is so",
    expected: "It is expected",
    possible: "It is possible",
  },
  place_reading: {
    together: "All of them together",
    each: "Each of them",
    unclear: "The text leaves it open",
  },
  disputes: {
    attribution: "That they said so at all",
    figure: "The figure",
    label: "What those counted are called",
    publication: "That it was published",
    unclear: "The text leaves it open",
  },
};
const KINDS_OF_ACTORS = [
  ["person", "Persons"],
  ["body", "Offices and ministries"],
  ["state", "States"],
  ["organisation", "Organisations"],
  ["outlet", "Outlets and agencies"],
  ["group", "Groups"],
];

/** The words for a choice of the record format, or the choice itself where there are none yet. */
function chosen(field, value) {
  return WORDS[field]?.[value] ?? value;
}

function choices(field, vocabulary) {
  return [{ label: null, options: vocabulary.choices[field].map((value) => [value, chosen(field, value)]) }];
}

function entries(list) {
  return { label: null, options: list.map((entry) => [entry.id, entry.name, entry.about]) };
}

function words(...options) {
  return { label: null, options };
}

function actors(vocabulary) {
  const known = KINDS_OF_ACTORS.map(([kind]) => kind);
  const rest = { ...entries(vocabulary.actors.filter((actor) => !known.includes(actor.kind))), label: "Others" };
  return [
    ...KINDS_OF_ACTORS.map(([kind, label]) => (
      { ...entries(vocabulary.actors.filter((actor) => actor.kind === kind)), label })),
    rest,
  ];
}

function outlets(vocabulary) {
  const isOutlet = (actor) => actor.kind === "outlet";
  return [
    { ...entries(vocabulary.actors.filter(isOutlet)), label: "Outlets and agencies" },
    { ...entries(vocabulary.actors.filter((actor) => !isOutlet(actor))), label: "Others" },
  ];
}

/** The fields of a source. */
export function sourceFields(vocabulary, today) {
  return [
    { key: "title", label: "Title", needed: true,
      hint: "The headline as printed. Where there is none, a description in your own words that begins with “Untitled:”." },
    { key: "publication", label: "Publication", needed: true, type: "choice", blank: "Choose",
      hint: "The outlet that published it.",
      offers: [words(["unstated", "Not stated"]), ...outlets(vocabulary)] },
    { key: "agency", label: "Agency", type: "choice", blank: "None is credited",
      hint: "The news agency that the text credits.", offers: outlets(vocabulary) },
    { key: "url", label: "Address", rule: rules.address, unasked: "unstated", keyboard: "url",
      hint: "Begins with http:// or https://. Left empty, the record says that none is stated." },
    { key: "published", label: "Published", rule: rules.date, unasked: "unstated", short: true,
      hint: "A day, or as much as is known: 2014-10-06, 2014-10, 2014-10-05/2014-10-09, ../2014-10-06 (on or before), 2014-10-06~ (about). Left empty, no date is stated." },
    { key: "published_basis", label: "How you know that date", needed: true,
      hint: "“printed under the headline”, or “inferred from …” with the words. Where there is none: “no date is printed”." },
    { key: "language", label: "Language", needed: true, rule: rules.language, short: true,
      hint: "Of the text, as a code: en, fr, ru." },
    { key: "recorded", label: "Recorded", needed: true, rule: rules.day, short: true, initial: today,
      hint: "The day on which you write this." },
    { key: "derived_from", label: "Copied from", type: "several", blank: "Nothing that is recorded here",
      hint: "The sources from which this one was copied or rewritten, as far as they are recorded.",
      offers: [entries(vocabulary.sources)] },
    { key: "note", label: "Note on the source", type: "area",
      hint: "What a reader should know of the source as a whole." },
  ];
}

/** The field for the id of the record, which is the name of its file. */
export function idOfSource(vocabulary) {
  const taken = new Set([...vocabulary.reserved, ...vocabulary.sources.map((source) => source.id)]);
  return { key: "id", label: "Name of the file", needed: true,
    rule: (text) => rules.slug(text) ?? (taken.has(text) ? `“${text}” is taken. Choose another name.` : null),
    hint: "Proposed from the date and the title; it is permanent, for pages and citations use it. Lower-case letters, digits and hyphens." };
}

function common(vocabulary, spoken) {
  return {
    id: { key: "id", label: "Short name of the claim", needed: true, rule: rules.slug, seldom: true,
      hint: "Unique in this record, and permanent." },
    where: { key: "where", label: "Where it stands", type: "choice", silent: "body", initial: "body",
      offers: choices("where", vocabulary) },
    said_by: { key: "said_by", label: "Said by", type: "several", needed: true, blank: "Choose",
      hint: spoken,
      offers: [
        words(["article", "The article in its own voice"], ["unstated", "Somebody whom the text does not name"]),
        ...actors(vocabulary)] },
    reported_by: { key: "reported_by", label: "Passed on by", type: "several", blank: "Nobody between",
      hint: "Everyone between the speaker and this article, beginning with the one nearest to the speaker. The agency and the publication are added by themselves.",
      offers: actors(vocabulary) },
    said_on: { key: "said_on", label: "Said on", rule: rules.date, short: true,
      hint: "Only where the text tells it; the day of publication does not stand in for it." },
    quote: { key: "quote", label: "Quotation", type: "area", rows: 2,
      rule: (text) => rules.quote(text, vocabulary.quote_words),
      live: (text) => `${rules.words(text).length} of at most ${vocabulary.quote_words} words`,
      hint: "The shortest phrase that carries the claim, exactly as printed. Choose one without the name of a private person." },
    restated: { key: "restated", label: "In your own words", type: "area", rows: 2,
      hint: "A whole, neutral sentence in the past tense." },
    note: { key: "note", label: "Note", type: "area", rows: 2, seldom: true,
      hint: "A doubt, a reading that could be another." },
  };
}

function counted(vocabulary) {
  const open = words(["unstated", "The text does not tell"]);
  return {
    metric: { key: "metric", label: "What is counted", type: "choice", blank: "Choose",
      offers: [entries(vocabulary.metrics)] },
    count: { key: "count", label: "Count", rule: rules.count, short: true, live: readBack,
      hint: "As the source words it, without its noun: 225, more than 2,200, dozens, none, not given." },
    group: { key: "group", label: "Which people or things", type: "choice", silent: "unstated", initial: "unstated",
      offers: [open, entries(vocabulary.groups)] },
    place: { key: "place", label: "Place", type: "several", blank: "The text does not tell",
      offers: [entries(vocabulary.places)] },
    modality: { key: "modality", label: "How sure it is said to be", type: "choice", silent: "actual", initial: "actual",
      seldom: true, offers: choices("modality", vocabulary) },
  };
}

function readBack(text) {
  const read = readCount(text);
  if (!read) return "not read as a count yet";
  if (read.number === null || read.qualifier === "none") return `read as: ${read.qualifier}`;
  const number = read.number.toLocaleString("en");
  if (read.qualifier === "range") return `read as a range from ${number}`;
  if (read.qualifier === "vague") return `read as: ${number} or more`;
  return read.qualifier === "exact" ? `read as: ${number}` : `read as: ${read.qualifier} ${number}`;
}

const SPEAKER = "The earliest origin that the text names. Add another only where the text has one or more of them say it.";

/** The fields of a claim, by the kind that a contributor chooses. */
export function claimFields(vocabulary) {
  const all = common(vocabulary, SPEAKER);
  const of = counted(vocabulary);
  const required = (field) => ({ ...field, needed: true });
  const told = [all.said_by, all.reported_by, all.said_on];
  const asOf = { key: "as_of", label: "As of", rule: rules.date, short: true,
    hint: "The moment that it describes, where the text tells it." };
  return {
    figure: [
      required(of.metric), required(of.count), of.group, of.place, all.where, ...told, asOf, all.quote,
      { ...all.restated, seldom: true },
      { key: "label", label: "What the source calls those counted", seldom: true,
        hint: "Where the words matter, such as “armed criminals”." },
      { key: "told_as", label: "How it is told", type: "choice", silent: "now", initial: "now", seldom: true,
        offers: choices("told_as", vocabulary) },
      of.modality,
      { key: "period", label: "Period", rule: rules.date, short: true, seldom: true,
        hint: "Where it counts only what happened within a time." },
      { key: "place_reading", label: "With several places, it holds for", type: "choice", silent: "together",
        initial: "together", seldom: true, offers: choices("place_reading", vocabulary) },
      { key: "unit", label: "Unit", seldom: true, short: true,
        hint: "Where it is another than usual, such as a currency. Nothing is converted." },
      all.note, all.id,
    ],
    statement: [all.restated, all.where, ...told, asOf, { ...all.quote, seldom: true,
      hint: "Only where the wording itself matters." }, all.note, all.id],
    event: [
      all.restated,
      { key: "happened_on", label: "Happened on", needed: true, rule: rules.date, short: true,
        hint: "A day, or as much as is known: 2014-10-06, 2014-10, ../2014-10-06 (on or before)." },
      of.place, all.where, ...told, of.modality, { ...all.quote, seldom: true }, all.note, all.id,
    ],
    denial: [
      { key: "kind", label: "What it is", type: "choice", initial: "denial",
        offers: [words(["denial", "A denial: they dispute it"], ["retraction", "A retraction: they take it back"])] },
      { key: "disputes", label: "What it is directed against", needed: true, type: "choice", blank: "Choose",
        offers: choices("disputes", vocabulary) },
      { key: "target", label: "The claim that is meant", type: "group",
        hint: "Describe it as far as the text does: at least one of these.",
        fields: [
          { ...of.metric, blank: "Not told" }, of.count,
          { ...of.group, silent: undefined, initial: undefined, blank: "Not told", offers: [entries(vocabulary.groups)] },
          { ...of.place, blank: "Not told" },
          { key: "said_by", label: "Who is supposed to have said it", type: "choice", blank: "Not told",
            offers: actors(vocabulary) },
        ] },
      all.restated, all.where, ...told, { ...all.quote, seldom: true }, all.note, all.id,
    ],
  };
}
