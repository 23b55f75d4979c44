// The desk: the form that writes a record, beside the text that it is written from. Nothing of either leaves the browser
// by itself.

import { button } from "../element.js";
import { control } from "../record/controls.js";
import { claimFields } from "../record/fields.js";
import { today } from "../today.js";
import { say } from "../words.js";
import { account, totals } from "./account.js";
import { Additions } from "./additions.js";
import { anchorFile, quotedWords } from "./anchors.js";
import { Chosen } from "./chosen.js";
import { ClaimingForm } from "./claiming.js";
import { isDenied } from "./denying.js";
import { fingerprint } from "./given.js";
import { languageOf } from "./language.js";
import { offerNew } from "./lists.js";
import { termsOf } from "./names.js";
import { Pane } from "./pane.js";
import { asideWords } from "./phrases.js";
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

// What the command line says of a text whose letters tell no language.
const UNKNOWN = "und";

export class Desk extends ClaimingForm {
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
