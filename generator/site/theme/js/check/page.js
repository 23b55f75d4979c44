// The page on which a reader compares one figure with its source. What is answered stays in the browser until it is sent.

import { APART, issue, signature } from "../checked.js";
import { button, element } from "../element.js";
import { say } from "../words.js";

const QUESTIONS = ["check-opens", "check-has", "check-same"];
const ANSWERS = ["yes", "no", "unseen"];
const place = document.getElementById("check-tasks");

/** The figure that is compared: by what its record and itself are known, and as its source is said to have it. */
function figure(node) {
  const { source, claim, value } = node.dataset;
  return { source, claim, value };
}

/** One question with its answers; `answer` gives the one that is chosen, else nothing. */
function question(code, name, of) {
  const words = say(code, of);
  const inputs = ANSWERS.map((value) => element("input", { type: "radio", name, value }));
  const labels = inputs.map((input, at) => element("label", {}, input, " ", say(`check-${ANSWERS[at]}`)));
  const node = element("fieldset", {}, element("legend", {}, words), ...labels);
  return { node, words, answer: () => inputs.find((input) => input.checked)?.value ?? null };
}

/** What was answered, in lines. */
function answers(asked, remark) {
  const lines = asked.map((one) => say("check-answered", { question: one.words, answer: say(`check-${one.answer()}`) }));
  return `${[...lines, ...(remark ? [remark] : [])].join("\n")}\n`;
}

class Check {
  constructor(of, number) {
    this.of = of;
    this.asked = QUESTIONS.map((code, at) => question(code, `check-${number}-${at}`, of));
    this.remark = element("textarea", { rows: 2, dir: "auto" });
    this.name = element("input", { type: "text", autocomplete: "off", dir: "auto" });
    this.words = element("p", { class: "check-words" });
    this.told = element("pre", { class: "check-told", tabindex: "0", "aria-label": say("check-result") });
    this.status = element("p", { class: "check-status", role: "status" });
    this.hand = element("p", { class: "check-hand" });
    this.node = element("form", { class: "check-form" }, ...this.asked.map((one) => one.node),
      this.field("check-remark", this.remark), this.field("check-name", this.name),
      element("p", { class: "check-heading" }, say("check-result")), this.words, this.told, this.hand, this.status);
    this.node.addEventListener("input", () => this.refresh());
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.refresh();
  }

  field(code, input) {
    return element("label", { class: "check-field" }, say(code), input);
  }

  get isConfirmed() {
    return this.asked.every((one) => one.answer() === "yes");
  }

  get title() {
    return say(this.isConfirmed ? "check-confirmed" : "check-corrected", this.of);
  }

  get text() {
    const remark = this.remark.value.trim();
    return this.isConfirmed ? signature({ name: this.name.value.trim() || say("check-unnamed"), claims: [this.of.claim] }) : answers(this.asked, remark);
  }

  refresh() {
    const isAnswered = this.asked.every((one) => one.answer());
    this.words.hidden = !isAnswered;
    this.words.textContent = isAnswered ? say(this.isConfirmed ? "check-found" : "check-differs", this.of) : "";
    this.told.textContent = isAnswered ? `${this.title}\n\n${this.text}` : say("check-missing");
    this.hand.hidden = !isAnswered;
    this.hand.replaceChildren(...(isAnswered ? this.ways() : []));
    this.status.textContent = "";
  }

  ways() {
    const ways = [this.sending()];
    if (navigator.clipboard) ways.unshift(button(say("check-copy"), () => this.copy()));
    return ways;
  }

  sending() {
    const prepared = issue(this.title, this.text);
    const href = prepared ?? document.querySelector(".check-send a").href;
    return element("a", { href, rel: APART }, say(prepared ? "check-issue" : "check-elsewhere"));
  }

  async copy() {
    await navigator.clipboard.writeText(this.told.textContent);
    this.status.textContent = say("check-copied");
  }
}

/** Beside a figure, a button that opens its check below it. */
function offer(node, number) {
  const of = figure(node);
  const row = node.closest("li");
  const opened = button(say("check-begin"), () => {
    const check = new Check(of, number);
    opened.remove();
    row.append(check.node);
    check.node.querySelector("input").focus();
  }, { class: "check-begin", "aria-label": say("check-begin-named", of) });
  row.append(opened);
}

place.querySelectorAll(".check-task").forEach(offer);
