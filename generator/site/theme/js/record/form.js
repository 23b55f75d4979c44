// The form that builds a record. Nothing that somebody writes leaves the browser by itself.

import { button, element } from "../element.js";
import { save } from "../save.js";
import { today } from "../today.js";
import { say, told } from "../words.js";
import { claim } from "./claims.js";
import { control } from "./controls.js";
import { claimFields, idOfSource, sourceFields } from "./fields.js";
import { LONGEST, newFile, repository } from "./github.js";
import { asSlug } from "./rules.js";
import { toYaml } from "./yaml.js";

const LISTED = new Set(["reported_by", "derived_from"]);
const KINDS = ["figure", "statement", "event", "denial", "revision"];

/** A form in an element that has its parts; what it asks is from the vocabulary. */
export class RecordForm {
  constructor(node, vocabulary) {
    this.node = node;
    this.vocabulary = vocabulary;
    this.mostWords = vocabulary.quote_words;
    this.kinds = this.kindsOf(vocabulary);
    this.source = this.fieldsOf(vocabulary).map(control);
    this.id = control(idOfSource(vocabulary));
    this.claims = [];
    this.named = new Set();
    this.repo = repository();
    this.unsaved = false;
    this.build();
  }

  /** What each kind of claim asks. */
  kindsOf(vocabulary) {
    return claimFields(vocabulary);
  }

  /** What is asked of the source. */
  fieldsOf(vocabulary) {
    return sourceFields(vocabulary, today());
  }

  /** Take in what is offered only to somebody who fills the form in. */
  learn(ofUse) {
    Object.assign(this.vocabulary, ofUse);
    const offers = new Map(this.fieldsOf(this.vocabulary).map((spec) => [spec.key, spec.offers]));
    for (const each of this.source) if (each.spec.lists === "sources") each.offer(offers.get(each.spec.key));
  }

  /** Fill in fields of the source, as pairs of key and value. */
  begin(given) {
    for (const [key, value] of given) this.field(key).enter(value);
    this.refresh();
  }

  /** A field of the source. */
  field(key) {
    return this.source.find((each) => each.spec.key === key);
  }

  part(name) {
    return this.node.querySelector(`[data-part="${name}"]`);
  }

  build() {
    this.part("source").append(...this.source.map((each) => each.node), this.id.node);
    this.part("add").append(...KINDS.map((kind) => button(say(`form-add-${kind}`), () => this.add(kind))));
    const hand = [button(say("form-copy"), () => this.passed(() => this.copy())), button(say("form-download"), () => this.passed(() => this.download()))];
    if (this.repo) hand.push(button(say("form-open"), () => this.passed(() => this.open()), { class: "record-main" }));
    this.part("hand").append(element("button", { type: "submit" }, say("form-check")), ...hand);
    this.part(this.repo ? "with-repository" : "without-repository").hidden = false;
    this.node.addEventListener("submit", (event) => {
      event.preventDefault();
      this.passed(() => this.tell(this.nothingWrong()));
    });
    this.node.addEventListener("input", (event) => {
      const claimed = this.claims.find((each) => each.id.node.contains(event.target));
      if (this.id.node.contains(event.target)) this.named.add(this.id);
      if (claimed) this.named.add(claimed.id);
      this.unsaved = true;
      this.refresh();
    });
    window.addEventListener("beforeunload", (event) => { if (this.unsaved) event.preventDefault(); });
  }

  add(kind) {
    const added = claim(kind, this.kinds[kind], (what, which) => this.change(what, which));
    this.claims.push(added);
    this.part("claims").append(added.node);
    this.unsaved = true;
    this.foldDone(added);
    this.refresh();
    added.focus();
    return added;
  }

  /** Fold every claim that is done, but for one. */
  foldDone(but = null) {
    for (const each of this.claims) if (each !== but && !each.isFolded && this.isDone(each)) each.fold(true);
  }

  /** Whether nothing is wrong with a claim. */
  isDone(claim) {
    return claim.faults().length === 0;
  }

  change(what, which) {
    if (what === "fold") return this.retitle();
    const at = this.claims.indexOf(which);
    if (what === "up" && at > 0) {
      this.claims.splice(at - 1, 2, which, this.claims[at - 1]);
      which.node.previousElementSibling.before(which.node);
    } else if (what === "remove") {
      this.claims.splice(at, 1);
      which.node.remove();
    }
    this.refresh();
    const next = what === "up" ? which : (this.claims[at] ?? this.claims.at(-1));
    if (next) next.announce();
    else this.part("add").querySelector("button").focus();
  }

  /** Bring the names, the headings and the preview up to date. */
  refresh() {
    this.propose();
    this.retitle();
    this.part("none").hidden = this.claims.length > 0;
    this.part("name").textContent = this.id.value() ? `sources/articles/${this.id.value()}.yml` : "";
    this.part("preview").textContent = this.yaml();
  }

  retitle() {
    this.claims.forEach((each, at) => each.title(at + 1, !each.isFolded || this.isDone(each)));
  }

  /** Names for the file and the claims, until somebody writes one. */
  propose() {
    const of = (key) => this.field(key).value() ?? "";
    const date = /\d{4}(?:-\d{2}){0,2}/.exec(of("published"))?.[0] ?? "";
    if (!this.named.has(this.id)) this.id.set(asSlug(`${date} ${of("title")}`, 60));
    const taken = new Set(this.claims.filter((each) => this.named.has(each.id)).map((each) => each.id.value()));
    for (const each of this.claims.filter((each) => !this.named.has(each.id))) {
      const wish = each.proposal();
      let name = wish;
      for (let number = 2; taken.has(name); number += 1) name = `${wish}-${number}`;
      taken.add(name);
      each.id.set(name);
    }
  }

  /** The record with its keys in order; `more` stands between the fields of the source and the claims. */
  yaml(more = {}) {
    const source = this.source.map((each) => [each.spec.key, each.value()]).filter(([, value]) => value !== null);
    return toYaml({ ...Object.fromEntries(source), ...more, claims: this.claims.map((each) => each.record()) }, LISTED);
  }

  /** What is copied. */
  copied() {
    return this.yaml();
  }

  /** What is saved: its name and its content. */
  saved() {
    return { name: `${this.id.value()}.yml`, content: new Blob([this.yaml()], { type: "application/yaml" }) };
  }

  /** Where a field stands, in words. */
  placeOf(field) {
    const at = this.claims.findIndex((each) => each.controls().includes(field));
    return at < 0 ? say("form-place-source") : say("form-place-claim", { n: at + 1 });
  }

  faults() {
    const ids = this.claims.map((each) => each.id.value());
    const doubled = this.claims
      .filter((each, at) => each.id.value() !== null && ids.indexOf(each.id.value()) < at)
      .map((each) => ({ control: each.id, words: say("form-fault-doubled", { id: each.id.value() }) }));
    return [
      ...this.source.flatMap((each) => each.faults()).map((found) => ({ ...found, place: say("form-place-source") })),
      ...this.id.faults().map((found) => ({ ...found, place: say("form-place-source") })),
      ...this.claims.flatMap((each, at) => each.faults().map((found) => ({ ...found, place: say("form-place-claim", { n: at + 1 }) }))),
      ...doubled.map((found) => ({ ...found, place: say("form-place-claims") })),
    ];
  }

  /** All fields. */
  controls() {
    return [...this.source, this.id, ...this.claims.flatMap((each) => each.controls())];
  }

  /** Go on where nothing is wrong; else list what is, and lead there. */
  passed(goOn) {
    const faults = this.faults();
    for (const each of this.controls()) each.show(null);
    for (const each of faults) each.control.show(each.words);
    const list = this.part("problems");
    list.hidden = faults.length === 0;
    list.querySelector("ol").replaceChildren(...faults.map((each) => problem(each, this.node.id)));
    this.tell("");
    if (faults.length === 0) return goOn();
    list.querySelector("p").textContent = say("form-mend", { n: faults.length });
    list.focus();
  }

  /** What was checked where nothing was found. */
  nothingWrong() {
    return say("form-nothing-wrong", { most: this.mostWords });
  }

  tell(text) {
    this.part("status").textContent = text;
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.copied());
      this.unsaved = false;
      this.tell(say("form-copied"));
    } catch {
      window.getSelection().selectAllChildren(this.part("preview"));
      this.tell(say("form-not-copied"));
    }
  }

  download() {
    const { name, content } = this.saved();
    save(name, content);
    this.unsaved = false;
    this.tell(say("form-saved", { file: name }));
  }

  async open() {
    const filled = newFile(this.repo, this.id.value(), this.yaml());
    this.unsaved = false;
    if (filled.length <= LONGEST) {
      window.open(filled, "_blank", "noopener,noreferrer");
      return this.tell(say("form-opened"));
    }
    await this.copy();
    window.open(newFile(this.repo, this.id.value()), "_blank", "noopener,noreferrer");
    this.tell(say("form-opened-empty", { copied: this.part("status").textContent }));
  }
}

function problem({ control: where, words, place }, form) {
  const link = element("a", { href: `#${form}` }, say("form-problem-place", { place, field: where.spec.label }));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    where.focus();
  });
  return element("li", {}, ...told("form-problem", { where: link, words }));
}
