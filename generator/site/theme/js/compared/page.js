// A record that somebody compares with its page, claim by claim. What is found stays in the browser until it is sent. The
// page of the desk loads this where an address asks for it, and tells by an event of which record.

import { APART, issue, signature } from "../checked.js";
import { button, element } from "../element.js";
import { pageAddress } from "../site.js";
import { say } from "../words.js";

const FOUND = "found";
const OUTCOMES = [FOUND, "missing", "differs"];

/** A claim with the choices of what became of it on the page, and what the page has instead. */
class ClaimCompared {
  constructor(claim, number, language) {
    this.claim = claim;
    this.inputs = OUTCOMES.map((value) => element("input", { type: "radio", name: `desk-compared-${number}`, value }));
    const labels = this.inputs.map((input, at) => element("label", {}, input, " ", say(`compared-${OUTCOMES[at]}`)));
    this.remark = element("input", { type: "text", autocomplete: "off", dir: "auto" });
    this.instead = element("label", { class: "check-field", hidden: true }, say("compared-instead"), this.remark);
    const what = claim.where ? say("compared-in", claim) : claim.what;
    this.node = element("li", {}, element("fieldset", {},
      element("legend", {}, element("strong", { dir: "auto" }, claim.value), " ",
        element("span", { dir: "auto", lang: language || null }, what)),
      element("p", { class: "record-hint" }, say(claim.when ? "compared-who-when" : "compared-who", claim), " ", this.place()),
      element("div", { class: "desk-outcomes" }, ...labels), this.instead));
  }

  /** Where its words stand, as far as the record tells, and how near anybody came to them so far. */
  place() {
    const { paragraph, basis } = this.claim;
    return paragraph ? say("compared-place", { paragraph, basis }) : say("compared-basis", { basis });
  }

  get outcome() {
    return this.inputs.find((input) => input.checked)?.value ?? null;
  }

  /** In a line, what is wrong with it. */
  fault() {
    const remark = this.remark.value.trim();
    const told = say("compared-fault", { claim: this.claim.id, outcome: say(`compared-${this.outcome}`) });
    return remark ? `${told} ${remark}` : told;
  }
}

/** The part of the desk on which a record is compared. */
class Comparison {
  constructor(place, id, record) {
    this.id = id;
    this.record = record;
    this.part = (name) => place.querySelector(`[data-compared="${name}"]`);
    this.part("title").textContent = say("compared-title", record);
    const address = record.address;
    this.part("facts").replaceChildren(say("compared-published", record), " ",
      address ? element("a", { href: address, rel: APART }, say("compared-open")) : say("compared-no-address"),
      " ", element("a", { href: pageAddress(`sources/${id}`) }, say("compared-record")));
    this.claims = record.claims.map((claim, at) => new ClaimCompared(claim, at, record.language));
    this.part("claims").replaceChildren(...this.claims.map((each) => each.node));
    this.name = element("input", { type: "text", autocomplete: "off", dir: "auto" });
    this.part("name").replaceChildren(element("label", { class: "check-field" }, say("compared-name"), this.name));
    place.oninput = () => this.refresh();
    place.onsubmit = (event) => event.preventDefault();
    place.hidden = false;
    this.refresh();
  }

  of(outcome) {
    return this.claims.filter((each) => each.outcome === outcome);
  }

  get title() {
    const code = this.wrong.length > 0 ? "compared-correction" : "compared-confirmation";
    return say(code, { source: this.id });
  }

  get wrong() {
    return this.claims.filter((each) => each.outcome && each.outcome !== FOUND);
  }

  /** The lines of the record and those of what is wrong, as far as there are any. */
  get text() {
    const found = this.of(FOUND);
    const claims = found.length < this.claims.length ? found.map((each) => each.claim.id) : null;
    const isFurther = this.record.signed > 0;
    const lines = this.wrong.map((each) => each.fault());
    const signed = found.length > 0 ? [signature({ name: this.name.value.trim() || say("compared-unnamed"), claims, isFurther })] : [];
    return [...signed, ...(lines.length > 0 ? [`${lines.join("\n")}\n`] : [])].join("\n");
  }

  refresh() {
    for (const each of this.claims) each.instead.hidden = !each.outcome || each.outcome === FOUND;
    const [found, wrong] = [this.of(FOUND).length, this.wrong.length];
    const open = this.claims.length - found - wrong;
    this.part("progress").textContent = say("compared-progress", { found, wrong, open });
    const isBegun = found + wrong > 0;
    this.part("told").textContent = isBegun ? `${this.title}\n\n${this.text}` : say("compared-none");
    this.part("where").hidden = found === 0;
    this.part("where").textContent = say(this.record.signed > 0 ? "compared-further" : "compared-first");
    this.part("hand").hidden = !isBegun;
    this.part("hand").replaceChildren(...(isBegun ? this.ways() : []));
    this.part("status").textContent = "";
  }

  /** How the result is handed on. */
  ways() {
    const prepared = issue(this.title, this.text);
    const send = prepared ?? document.querySelector("#desk-send a").href;
    return [
      ...(navigator.clipboard ? [button(say("compared-copy"), () => this.copy())] : []),
      element("a", { href: send, rel: APART }, say(prepared ? "compared-issue" : "compared-elsewhere")),
      ...(this.record.edit ? [element("a", { href: this.record.edit, rel: APART }, say("compared-edit"))] : []),
    ];
  }

  async copy() {
    await navigator.clipboard.writeText(this.part("told").textContent);
    this.part("status").textContent = say("compared-copied");
  }
}

const place = document.getElementById("desk-compared");
place.addEventListener("compare", ({ detail: { id, record } }) => {
  new Comparison(place, id, record);
  place.querySelector('[data-compared="title"]').focus();
});
