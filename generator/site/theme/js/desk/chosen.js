// What is chosen in the text, and what can become of it: a claim with its words, or a number set aside with the reason.

import { button, element } from "../element.js";
import { quote, wordCount } from "../record/rules.js";
import { say } from "../words.js";
import { isDifference } from "./changing.js";
import { phrase, stepped, wholeWords } from "./phrases.js";
import { holds } from "./texts.js";

const KINDS = ["figure", "denial", "statement", "event"];
// Of a number that the text denies, a denial is what is most often recorded.
const DENIED_KINDS = ["denial", "figure", "statement", "event"];
const STEPS = ["before", "behind", "first", "last"];
const REASONS = ["date", "time", "age", "duration", "measure", "name", "furniture"];

/** The part of the page that offers it; `acts` has begin, setAside, takeUp, show, back and isDenied. */
export class Chosen {
  constructor(node, most, acts) {
    this.node = node;
    this.most = most;
    this.acts = acts;
    node.hidden = true;
    node.addEventListener("keydown", (event) => { if (event.key === "Escape") this.acts.back(this.span); });
  }

  /** Choose a number with the words that seem to carry it, or words, and the one number in them; `marks` are all numbers. */
  choose(captured, span, isNumber, marks) {
    this.captured = captured;
    const numbers = marks.map(({ number }) => number);
    this.span = isNumber ? phrase(captured, span, this.most, numbers) : wholeWords(captured, span);
    if (!this.span) return this.clear();
    const within = marks.filter(({ number }) => holds(this.span, number));
    this.mark = isNumber ? marks.find(({ number }) => number.start === span.start) : within.length === 1 ? within[0] : null;
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
    const isDenied = this.mark?.state === "todo" && this.acts.isDenied(this.mark.number);
    const begins = (isDenied ? DENIED_KINDS : KINDS).map((kind) => button(say(`desk-begin-${kind}`), () => this.acts.begin(kind, this)));
    this.told = element("p", { class: "desk-words", role: "status" });
    const minor = { class: "record-minor" };
    const steps = STEPS.map((step) => button(say(`desk-step-${step}`), () => this.step(step), minor));
    const record = [
      ...(isDenied ? [deniedLine(this.captured.at(this.mark.number))] : []),
      element("div", { class: "record-actions", role: "group", "aria-label": say("desk-begin") }, ...begins),
      element("div", { class: "record-actions", role: "group", "aria-label": say("desk-step") }, ...steps)];
    const other = this.mark ? this.ofNumber() : [];
    // What tells a time is set aside more often than recorded.
    this.node.replaceChildren(this.told, ...(this.mark?.time ? [...other, ...record] : [...record, ...other]));
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
    const { mark } = this;
    const { number, state, by } = mark;
    const name = this.captured.at(number);
    if (state === "recorded") {
      const told = say("desk-is-recorded", { number: name, by: by.join(", ") });
      return done(told, say("desk-show-claim"), () => this.acts.show(by[0]));
    }
    if (state === "aside") {
      const told = say("desk-is-aside", { number: name, reason: by.join(", ") });
      return done(told, say("desk-take-up"), () => this.acts.takeUp(mark));
    }
    const difference = element("p", { class: "desk-state" }, say("desk-is-difference", { number: name }));
    const reasons = this.reasons(mark, say("desk-aside", { number: name }));
    return isDifference(this.captured, number) ? [difference, reasons] : [reasons];
  }

  /** The reasons for which a number is set aside; first the one that its words tell. */
  reasons(mark, heading) {
    const aside = (reason, kind) => this.acts.setAside(mark, reason, kind);
    const name = say("desk-reason-other");
    const other = element("input", { type: "text", dir: "auto", autocomplete: "off", "aria-label": name, placeholder: name });
    const given = () => (other.value.trim() ? aside(other.value.trim()) : other.focus());
    other.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      given();
    });
    const kinds = [...new Set([...(mark.time ? [mark.time.kind] : []), ...REASONS])];
    const reasons = kinds.map((kind) => [say(`desk-reason-${kind}`), kind]);
    return element("div", { class: "record-actions desk-aside", role: "group", "aria-label": heading },
      element("span", {}, heading),
      ...reasons.map(([reason, kind]) => button(reason, () => aside(reason, kind), { class: "record-minor" })),
      other, button(say("desk-aside-other"), given, { class: "record-minor" }));
  }
}

/** The line that says that the text seems to deny a number. */
export function deniedLine(number) {
  return element("p", { class: "desk-state" }, say("desk-is-denied", { number }));
}

/** What became of a number, and the way to change that. */
function done(told, name, act) {
  const actions = element("div", { class: "record-actions" }, button(name, act, { class: "record-minor" }));
  return [element("p", { class: "desk-state" }, told), actions];
}
