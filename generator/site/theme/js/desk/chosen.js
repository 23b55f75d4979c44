// What is chosen in the text, and what can become of it: a claim with its words, or a number set aside with the reason.

import { button, element } from "../element.js";
import { quote, wordCount } from "../record/rules.js";
import { say } from "../words.js";
import { phrase, stepped, wholeWords } from "./phrases.js";

const KINDS = ["figure", "denial", "statement", "event"];
const STEPS = ["before", "behind", "first", "last"];
const REASONS = ["date", "age", "duration", "name", "furniture"];

/** The part of the page that offers it; `acts` has begin, setAside, takeUp, show and back. */
export class Chosen {
  constructor(node, most, acts) {
    this.node = node;
    this.most = most;
    this.acts = acts;
    node.hidden = true;
    node.addEventListener("keydown", (event) => { if (event.key === "Escape") this.acts.back(this.span); });
  }

  /** Choose a number with the words that seem to carry it, or words; null where there is nothing in them. */
  choose(captured, span, isNumber, accounted) {
    this.captured = captured;
    const numbers = accounted.map(({ number }) => number);
    this.span = isNumber ? phrase(captured, span, this.most, numbers) : wholeWords(captured, span);
    if (!this.span) return this.clear();
    this.number = isNumber ? accounted.find(({ number }) => number.start === span.start) : null;
    this.draw();
    if (isNumber) this.node.querySelector("button").focus();
  }

  clear() {
    this.node.hidden = true;
    this.node.replaceChildren();
  }

  get words() {
    return this.captured.at(this.span);
  }

  draw() {
    const begins = KINDS.map((kind) => button(say(`desk-begin-${kind}`), () => this.acts.begin(kind, this)));
    this.told = element("p", { class: "desk-words", role: "status" });
    const minor = { class: "record-minor" };
    const steps = STEPS.map((step) => button(say(`desk-step-${step}`), () => this.step(step), minor));
    this.node.replaceChildren(
      this.told,
      element("div", { class: "record-actions", role: "group", "aria-label": say("desk-begin") }, ...begins),
      element("div", { class: "record-actions", role: "group", "aria-label": say("desk-step") }, ...steps),
      ...(this.number ? this.ofNumber() : []),
    );
    this.node.hidden = false;
    this.tell();
  }

  step(name) {
    this.span = stepped(this.captured, this.span, name);
    this.tell();
  }

  tell() {
    const words = this.words;
    const fault = quote(words, this.most);
    this.told.textContent = fault ?? say("desk-chosen", { words, n: wordCount(words), most: this.most });
  }

  /** What can become of a number but a claim. */
  ofNumber() {
    const { number, state, by } = this.number;
    const name = this.captured.at(number);
    if (state === "recorded") {
      const told = say("desk-is-recorded", { number: name, by: by.join(", ") });
      return done(told, say("desk-show-claim"), () => this.acts.show(by[0]));
    }
    if (state === "aside") {
      const told = say("desk-is-aside", { number: name, reason: by.join(", ") });
      return done(told, say("desk-take-up"), () => this.acts.takeUp(number));
    }
    return [this.reasons(number, say("desk-aside", { number: name }))];
  }

  /** The reasons for which a number is set aside. */
  reasons(number, heading) {
    const aside = (reason) => this.acts.setAside(number, reason);
    const name = say("desk-reason-other");
    const other = element("input", { type: "text", dir: "auto", autocomplete: "off", "aria-label": name, placeholder: name });
    const given = () => (other.value.trim() ? aside(other.value.trim()) : other.focus());
    other.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      given();
    });
    const reasons = REASONS.map((reason) => say(`desk-reason-${reason}`));
    return element("div", { class: "record-actions desk-aside", role: "group", "aria-label": heading },
      element("span", {}, heading),
      ...reasons.map((reason) => button(reason, () => aside(reason), { class: "record-minor" })),
      other, button(say("desk-aside-other"), given, { class: "record-minor" }));
  }
}

/** What became of a number, and the way to change that. */
function done(told, name, act) {
  const actions = element("div", { class: "record-actions" }, button(name, act, { class: "record-minor" }));
  return [element("p", { class: "desk-state" }, told), actions];
}
