// The desk: the form that writes a record, beside the text that it is written from. Nothing of either leaves the browser
// by itself.

import { button, element } from "../element.js";
import { control } from "../record/controls.js";
import { claimFields } from "../record/fields.js";
import { RecordForm } from "../record/form.js";
import { today } from "../today.js";
import { say } from "../words.js";
import { account, totals } from "./account.js";
import { Additions } from "./additions.js";
import { anchorFile, quotedWords } from "./anchors.js";
import { isDifference } from "./changing.js";
import { Chosen, deniedLine } from "./chosen.js";
import { daysAt } from "./days.js";
import { isDenied } from "./denying.js";
import { fingerprint } from "./given.js";
import { languageOf } from "./language.js";
import { offerNew } from "./lists.js";
import { proposed, termsOf } from "./names.js";
import { Pane } from "./pane.js";
import { asideWords, countOf, partOf } from "./phrases.js";
import { Proposals } from "./proposals.js";
import { Captured, holds, isRead, rule } from "./texts.js";
import { marked, timeWords } from "./times.js";
import { zipped } from "./zip.js";

/** The fields of a reader: how much of the article the text is, and who read it. */
function readerFields(names) {
  return [
    { key: "extent", label: say("desk-extent"), type: "choice", silent: "whole", initial: "whole",
      offers: [{ label: null, options: names.extents.map((value) => [value, say(`desk-extent-${value}`)]) }] },
    { key: "by", label: say("desk-by"), needed: true, hint: say("desk-by-hint") },
  ];
}

/** What a text names of some fields. */
function kept(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value && Object.keys(value).length > 0));
}

// What the command line says of a text whose letters tell no language.
const UNKNOWN = "und";

export class Desk extends RecordForm {
  constructor(node, vocabulary, names) {
    super(node, vocabulary);
    this.names = names;
    this.asides = [];
    this.accounted = [];
    this.marks = [];
    this.proposals = [];
    this.reader = readerFields(names).map(control);
    this.pane = new Pane(this.part("pane"), (span, isNumber) => this.choose(span, isNumber));
    this.chosen = new Chosen(this.part("chosen"), vocabulary.quote_words, {
      begin: (kind, chosen) => this.begun(kind, chosen),
      setAside: (mark, reason, kind) => this.setAside(mark, reason, kind),
      takeUp: (mark) => this.takeUp(mark),
      show: (id) => this.show(this.claims.find((each) => each.id.value() === id)),
      back: (span) => this.pane.back(span),
      isDenied: (number) => isDenied(this.captured, number, this.language),
    });
    this.additions = new Additions(this.part("additions"), names.kinds, vocabulary, (...entry) => this.listed(...entry));
    this.part("language").append(this.field("language").node);
    this.part("source").prepend(...this.reader.map((each) => each.node));
    this.part("next").append(button(say("desk-next"), () => this.next(0)));
    this.refresh();
  }

  /** The kinds of claims, whose quotations have to stand in the text, and are seen with the first fields. */
  kindsOf(vocabulary) {
    const stands = (text) => (!this.captured || this.captured.find(text).length > 0 ? null : say("desk-fault-not-found"));
    const quoted = (spec) => ({ ...spec, seldom: false, rule: (text) => spec.rule(text) ?? stands(text) });
    const of = (spec) => (spec.key === "quote" ? quoted(spec) : spec);
    return Object.fromEntries(Object.entries(claimFields(vocabulary)).map(([kind, specs]) => [kind, specs.map(of)]));
  }

  /** Take a text with its name and bytes, mark its numbers, and propose what it tells by itself. */
  async read({ text, bytes, name }) {
    this.given = { name, bytes, sha256: await fingerprint(bytes) };
    this.captured = new Captured(text);
    this.chosen.clear();
    this.part("unsigned").hidden = this.given.sha256 !== null;
    this.part("opened").hidden = false;
    this.unsaved = true;
    const title = text.split("\n").map((line) => line.trim()).find(Boolean);
    const language = languageOf(text);
    this.proposeOfSource([
      ["title", [...title].length <= this.vocabulary.lengths.title ? title : ""],
      ["language", language === UNKNOWN ? "" : language],
    ]);
    this.part("pane").focus();
  }

  /** Propose fields of the source that nobody wrote or confirmed. */
  proposeOfSource(found) {
    const isOpen = (field) => !field.value() || this.proposals.some(({ made }) => made.open.has(field));
    const open = found.filter(([key]) => isOpen(this.field(key)));
    this.begin(open);
    const bar = element("div", {});
    this.part("proposed").replaceChildren(bar);
    this.offerToConfirm(open.filter(([, value]) => value).map(([key]) => this.field(key)), bar);
  }

  /** The language whose words for numbers are looked for. */
  get language() {
    return (this.field("language").value() ?? languageOf(this.captured.text)).split("-")[0];
  }

  /** The quotations, by the claims that have one. */
  quoted() {
    return this.claims.map((each) => ({ id: each.id.value(), quote: each.value("quote") })).filter(({ quote }) => quote);
  }

  refresh() {
    super.refresh();
    if (!this.captured) return;
    const quotes = this.quoted().map(({ id, quote }) => [quote, id]);
    this.accounted = account(this.captured, this.language, quotes, this.asides.map(({ text, reason }) => [text, reason]));
    this.marks = marked(this.captured, this.accounted, this.language);
    this.pane.show(this.captured, this.marks, this.field("language").value());
    const sums = totals(this.accounted);
    this.part("account").textContent = say("desk-account", sums);
    const words = quotedWords(this.captured, this.quoted());
    const percent = Math.round((100 * words) / Math.max(1, this.captured.words));
    const most = 100 * rule("share");
    this.part("share").textContent = say("desk-share", { words, all: this.captured.words, percent, most });
    this.part("share").toggleAttribute("data-over", this.isTooMuch());
    this.part("reads").textContent = this.reads();
    this.part("next").hidden = sums.todo === 0;
    for (const each of this.claims) this.tellOpen(each);
    this.date();
  }

  /** What the group and the place of the whole event are called. */
  leading() {
    const name = (registry, id) => this.vocabulary[registry].find((each) => each.id === id).name;
    return { group: name("groups", this.names.lead.group), place: name("places", this.names.lead.place) };
  }

  /** Say at a figure of what leads that the first page passes it over, where it leaves open of whom it is, or where. */
  tellOpen({ kind, value, field }) {
    if (kind !== "figure") return;
    const isOpen = value("metric") === this.names.lead.metric && !(value("group") && value("place"));
    const { node } = field("place");
    const line = node.querySelector(":scope > .desk-state");
    if (isOpen && !line) node.append(element("p", { class: "desk-state", role: "status" }, say("desk-open-scope", this.leading())));
    if (!isOpen) line?.remove();
  }

  /** In which words numbers are looked for. */
  reads() {
    const others = Object.values(this.names.languages).join(", ");
    const name = this.names.languages[this.language];
    if (isRead(this.language)) return say("desk-reads", { language: name });
    return say("desk-reads-digits", { language: this.language, others });
  }

  isTooMuch() {
    return quotedWords(this.captured, this.quoted()) > rule("share") * this.captured.words;
  }

  choose(span, isNumber) {
    this.chosen.choose(this.captured, span, isNumber, this.marks);
  }

  /** Begin a claim with what is chosen, and with what the words around it name. */
  begun(kind, { words, span, mark }) {
    const place = mark?.number ?? span;
    const count = mark ? countOf(this.captured, place) : null;
    const { said_by, ...what } = proposed(this.captured, place, this.names, this.captured.numbers(this.language));
    // A statement or an event is told in the recorder's words; only a quotation accounts for a number.
    const hasNumber = this.captured.numbers(this.language).some((number) => holds(span, number));
    const isQuoted = kind === "figure" || kind === "denial" || hasNumber;
    const given = { ...(isQuoted && { quote: words }), where: partOf(this.captured, place, this.field("title").value()) };
    // Who denies a number does not say it.
    const isAgainst = kind === "figure" && mark && isDenied(this.captured, place, this.language);
    const guessed = { said_by: isAgainst ? null : said_by };
    if (kind === "figure") Object.assign(guessed, { ...what, count });
    if (kind === "denial") {
      given.disputes = "figure";
      guessed.target = kept({ ...this.narrower(what), count });
    }
    const added = this.add(kind);
    const known = kept({ ...guessed, ...this.daysOf(added, place) });
    this.chosen.clear();
    added.fill({ ...given, ...known });
    added.stands = { captured: this.captured, place };
    added.place = say("desk-paragraph", { n: this.captured.paragraph(place.start) });
    this.order(added);
    this.accompany(added, Object.keys(known), place);
    if (isAgainst) added.node.querySelector("legend").after(deniedLine(this.captured.at(place)));
    if (!isQuoted) this.offerWords(added, words);
    if (this.isTimeless(added)) added.field("period").node.closest("details").open = true;
    this.refresh();
    added.focus();
  }

  /** What is proposed of what is counted, without the group and the place of the whole event: a denial leaves them open. */
  narrower({ group, place, ...what }) {
    const { lead } = this.names;
    return { ...what, group: group === lead.group ? null : group, place: place === lead.place ? null : place };
  }

  /** Show at a statement or an event the words that were chosen, and keep them as a quotation only where that is asked. */
  offerWords(added, words) {
    const keep = button(say("desk-quote-too"), () => {
      added.field("quote").enter(words);
      keep.remove();
      this.refresh();
    }, { class: "record-minor" });
    added.field("restated").node.append(element("p", { class: "desk-state", dir: "auto" }, words), keep);
  }

  /** The days that the text tells of a claim at a place, by its fields; none before the day of publication is known. */
  daysOf(claim, place) {
    const published = this.field("published").value();
    claim.dated = published;
    if (this.language !== "en") return {};
    const { happened_on, ...days } = daysAt(this.captured, place, published);
    const found = claim.kind === "event" ? { happened_on } : days;
    return Object.fromEntries(Object.entries(found).filter(([key, day]) => day && claim.field(key) && !claim.value(key)));
  }

  /** Propose the days of claims that were begun before the day of publication was written. */
  date() {
    const published = this.field("published").value();
    if (!published || this.field("published").faults().length > 0) return;
    for (const claim of this.claims.filter(({ stands, dated }) => stands?.captured === this.captured && dated !== published)) {
      const days = this.daysOf(claim, claim.stands.place);
      claim.fill(days);
      const bar = element("div", {});
      claim.node.querySelector("legend").after(bar);
      this.offerToConfirm(Object.keys(days).map((key) => claim.field(key)), bar);
    }
  }

  /** Bring a claim before the first of those that stand behind it in the text. */
  order(added) {
    const isBehind = ({ stands }) => stands?.captured === this.captured && stands.place.start > added.stands.place.start;
    const next = this.claims.find(isBehind);
    if (!next) return;
    this.claims.splice(this.claims.indexOf(added), 1);
    this.claims.splice(this.claims.indexOf(next), 0, added);
    next.node.before(added.node);
  }

  show(claim) {
    claim?.fold(false);
    claim?.announce();
  }

  isDone(claim) {
    const isOf = ({ controls }) => controls.some((each) => claim.controls().includes(each));
    const isOpen = ({ made }) => made.open.size > 0;
    return super.isDone(claim) && !this.isTimeless(claim) && !this.proposals.some((each) => isOf(each) && isOpen(each));
  }

  nothingWrong() {
    if (!this.captured) return super.nothingWrong();
    const { todo } = totals(this.accounted);
    return say("desk-nothing-wrong", { most: this.mostWords, share: 100 * rule("share"), todo });
  }

  /** Put before the fields of a claim what is proposed in them, and the way back to the text. */
  accompany(claim, keys, place) {
    const bar = element("div", {});
    claim.node.querySelector("legend").after(bar);
    this.offerToConfirm(keys.map((key) => claim.field(key)), bar);
    claim.node.querySelector(".record-actions").append(
      button(say("desk-to-text"), () => this.pane.back(place), { class: "record-minor" }),
      button(say("desk-next"), () => this.next(place.end), { class: "record-minor" }));
  }

  offerToConfirm(controls, bar) {
    if (controls.length === 0) return;
    bar.className = "desk-bar";
    this.proposals.push({ made: new Proposals(controls, bar), controls });
  }

  setAside(mark, reason, kind) {
    const isTime = mark.time !== null && mark.time.kind === kind;
    const text = (isTime && timeWords(this.captured, mark, this.marks))
      || asideWords(this.captured, mark.number, this.marks.map((each) => each.number));
    this.asides.push({ text, reason });
    this.unsaved = true;
    this.refresh();
    this.next(mark.number.end);
  }

  takeUp(mark) {
    const covers = ({ text }) => this.captured.find(text).some((span) => mark.of.some(({ number }) => holds(span, number)));
    this.asides = this.asides.filter((each) => !covers(each));
    this.refresh();
    this.chosen.clear();
    this.pane.back(mark.number);
  }

  /** Go to the next number to do; where there is none, to what is still asked of the source. */
  next(place) {
    this.chosen.clear();
    this.foldDone();
    if (!this.pane.toNext(place)) this.part("account").focus();
  }

  /** Bring an entry into the lists that offer its registry, or take it out of them. */
  listed(registry, entry, isThere) {
    this.name(registry, entry, isThere);
    const list = this.vocabulary[registry];
    if (isThere) list.push(entry);
    else list.splice(list.findIndex((each) => each.id === entry.id), 1);
    const mine = this.additions.made.filter((each) => each.registry === registry).map((each) => [each.id, each.entry.name]);
    offerNew(this.node, [...Object.values(this.kinds).flat(), ...this.source.map((each) => each.spec)], registry, mine);
    this.unsaved = true;
    this.refresh();
  }

  /** Look for an entry in texts before all others, or no more. */
  name(registry, entry, isThere) {
    const of = {
      actors: { actors: [entry.name] },
      metrics: { metrics: termsOf(entry), units: entry.unit },
      groups: { groups: [entry.name] },
      places: { places: [entry.name], within: entry.within },
    }[registry];
    for (const [kind, words] of Object.entries(of)) {
      const { [entry.id]: _, ...others } = this.names[kind];
      this.names[kind] = isThere ? { [entry.id]: words, ...others } : others;
    }
  }

  /** What is wrong where more is quoted than may be; it is no field's own. */
  tooMuch() {
    const text = { spec: { label: say("desk-text") }, show: () => {}, focus: () => this.part("account").focus() };
    return { control: text, words: say("desk-fault-share", { most: 100 * rule("share") }) };
  }

  /** Whether a claim has by how much a count changed, and not in which time. */
  isTimeless({ kind, stands, value }) {
    return kind === "figure" && stands?.captured === this.captured && isDifference(this.captured, stands.place)
      && value("count") === this.captured.at(stands.place) && !value("period");
  }

  controls() {
    return [...super.controls(), ...this.reader];
  }

  faults() {
    const of = (each) => ({ ...each, place: this.placeOf(each.control) });
    const found = [...super.faults(), ...this.reader.flatMap((each) => each.faults()).map(of)];
    for (const { made, controls } of this.proposals) {
      if (controls.some((each) => each.node.isConnected)) found.push(...made.faults().map(of));
    }
    const timeless = this.claims.filter((each) => this.isTimeless(each)).map((each) => each.field("period"));
    found.push(...timeless.map((each) => of({ control: each, words: say("desk-fault-difference") })));
    return this.isTooMuch() ? [...found, of(this.tooMuch())] : found;
  }

  yaml() {
    if (!this.captured || !this.reader) return super.yaml();
    const [extent, by] = this.reader.map((each) => each.value());
    const { name, sha256 } = this.given;
    const capture = { file: name ?? `${this.id.value()}.txt`, sha256, ...(extent && { extent }) };
    return super.yaml({
      ...(sha256 && { capture }),
      ...(this.asides.length > 0 && { set_aside: this.asides }),
      ...(by && { read_by: [{ by, on: this.field("recorded").value() }] }),
    });
  }

  /** Everything that was made, by path. */
  files() {
    const source = this.id.value();
    const by = this.reader[1].value();
    const added = Object.entries(this.additions.files()).map(([name, text]) => [`additions/${name}`, text]);
    const anchors = this.given.sha256 && anchorFile(this.captured, { source, sha256: this.given.sha256, by, on: today(),
      claims: this.quoted(), totals: totals(this.accounted) });
    return {
      [`sources/articles/${source}.yml`]: this.yaml(),
      ...(anchors && { [`sources/anchors/${source}.json`]: anchors }),
      ...Object.fromEntries(added),
      "README.txt": `${say("desk-zip", { file: `${source}.zip` })}\n${say("desk-zip-hand")}\n`,
    };
  }

  copied() {
    return Object.entries(this.files()).map(([path, text]) => `# ${path}\n${text}`).join("\n");
  }

  saved() {
    return { name: `${this.id.value()}.zip`, content: zipped(this.files()) };
  }
}
