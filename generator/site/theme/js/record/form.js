// The form that builds a record. Nothing that somebody writes leaves the browser by itself.

import { button, element } from "../element.js";
import { root } from "../site.js";
import { today } from "../today.js";
import { say, told } from "../words.js";
import { begun, bookmark } from "./begun.js";
import { claim } from "./claims.js";
import { control } from "./controls.js";
import { claimFields, idOfSource, sourceFields } from "./fields.js";
import { LONGEST, newFile, repository } from "./github.js";
import { asSlug, learn } from "./rules.js";
import { toYaml } from "./yaml.js";

const LISTED = new Set(["reported_by", "derived_from"]);
const KINDS = ["figure", "statement", "event", "denial", "revision"];
const form = document.getElementById("record-form");

class RecordForm {
  constructor(vocabulary) {
    this.kinds = claimFields(vocabulary);
    this.source = sourceFields(vocabulary, today()).map(control);
    this.id = control(idOfSource(vocabulary));
    this.claims = [];
    this.named = new Set();
    this.repo = repository();
    this.unsaved = false;
    this.build();
    this.begin(begun(location.hash));
    this.refresh();
  }

  /** Fill in what the address of the form gives; of a page that is opened from a file no other site can lead to it. */
  begin(given) {
    for (const [key, value] of given) {
      const { node } = this.source.find((each) => each.spec.key === key);
      const field = node.querySelector("input") ?? node.querySelector("textarea");
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.part("bookmark").textContent = bookmark(location.href);
    this.part("from-browser").hidden = location.protocol === "file:";
  }

  part(name) {
    return form.querySelector(`[data-part="${name}"]`);
  }

  build() {
    this.part("source").append(...this.source.map((each) => each.node), this.id.node);
    this.part("add").append(...KINDS.map((kind) => button(say(`form-add-${kind}`), () => this.add(kind))));
    const hand = [button(say("form-copy"), () => this.passed(() => this.copy())), button(say("form-download"), () => this.passed(() => this.download()))];
    if (this.repo) hand.push(button(say("form-open"), () => this.passed(() => this.open()), { class: "record-main" }));
    this.part("hand").append(element("button", { type: "submit" }, say("form-check")), ...hand);
    this.part(this.repo ? "with-repository" : "without-repository").hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.passed(() => this.tell(say("form-nothing-wrong")));
    });
    form.addEventListener("input", (event) => {
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
    this.refresh();
    added.focus();
  }

  change(what, which) {
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
    this.claims.forEach((each, at) => each.title(at + 1));
    this.part("none").hidden = this.claims.length > 0;
    this.part("name").textContent = this.id.value() ? `sources/articles/${this.id.value()}.yml` : "";
    this.part("preview").textContent = this.yaml();
  }

  /** Names for the file and the claims, until somebody writes one. */
  propose() {
    const of = (key) => this.source.find((each) => each.spec.key === key).value() ?? "";
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

  yaml() {
    const source = this.source.map((each) => [each.spec.key, each.value()]).filter(([, value]) => value !== null);
    return toYaml({ ...Object.fromEntries(source), claims: this.claims.map((each) => each.record()) }, LISTED);
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

  /** Go on where nothing is wrong; else list what is, and lead there. */
  passed(goOn) {
    const everything = [...this.source, this.id, ...this.claims.flatMap((each) => each.controls())];
    const faults = this.faults();
    for (const each of everything) each.show(null);
    for (const each of faults) each.control.show(each.words);
    const list = this.part("problems");
    list.hidden = faults.length === 0;
    list.querySelector("ol").replaceChildren(...faults.map(problem));
    this.tell("");
    if (faults.length === 0) return goOn();
    list.querySelector("p").textContent = say("form-mend", { n: faults.length });
    list.focus();
  }

  tell(text) {
    this.part("status").textContent = text;
  }

  async copy() {
    try {
      await navigator.clipboard.writeText(this.yaml());
      this.unsaved = false;
      this.tell(say("form-copied"));
    } catch {
      window.getSelection().selectAllChildren(this.part("preview"));
      this.tell(say("form-not-copied"));
    }
  }

  download() {
    const address = URL.createObjectURL(new Blob([this.yaml()], { type: "application/yaml" }));
    element("a", { href: address, download: `${this.id.value()}.yml` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
    this.unsaved = false;
    this.tell(say("form-saved", { file: `${this.id.value()}.yml` }));
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

function problem({ control: where, words, place }) {
  const link = element("a", { href: "#record-form" }, say("form-problem-place", { place, field: where.spec.label }));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    where.focus();
  });
  return element("li", {}, ...told("form-problem", { where: link, words }));
}

async function start() {
  const loading = document.getElementById("record-loading");
  try {
    const answer = await fetch(new URL("data/vocabulary.json", root));
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const vocabulary = await answer.json();
    learn(vocabulary);
    new RecordForm(vocabulary);
    form.hidden = false;
    loading.remove();
  } catch (error) {
    loading.textContent = say("form-not-loaded");
    throw error;
  }
}

start();
