// What the desk fills in by itself is a proposal: it is marked until somebody confirms it or writes something else.

import { button, element } from "../element.js";
import { say } from "../words.js";

/** The proposals among some fields; `bar` is an empty element that tells of them and offers to confirm all. */
export class Proposals {
  constructor(controls, bar) {
    this.bar = bar;
    this.open = new Map();
    for (const control of controls) this.mark(control);
    const confirm = button(say("desk-confirm"), () => this.confirm(), { class: "record-minor" });
    bar.append(element("span", {}, say("desk-proposed")), confirm);
    this.tell();
  }

  mark(control) {
    const mark = element("span", { class: "desk-proposal" }, say("desk-proposal"));
    const named = control.node.querySelector(":scope > label") ?? control.node.querySelector("legend");
    named.append(mark);
    this.open.set(control, mark);
    control.node.addEventListener("input", () => this.settle(control));
  }

  settle(control) {
    if (!this.open.has(control)) return;
    this.open.get(control).remove();
    control.show(null);
    this.open.delete(control);
    this.tell();
  }

  confirm() {
    for (const control of [...this.open.keys()]) this.settle(control);
  }

  tell() {
    this.bar.hidden = this.open.size === 0;
  }

  /** What nobody confirmed yet. */
  faults() {
    return [...this.open.keys()].map((control) => ({ control, words: say("desk-fault-proposal") }));
  }
}
