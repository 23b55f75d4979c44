// The text with its numbers marked. One of them is a stop of the keyboard; arrows lead from one to the next.

import { element } from "../element.js";
import { say } from "../words.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The text in an element; `choose(span, isNumber)` hears of what somebody chooses in it. */
export class Pane {
  constructor(node, choose) {
    this.node = node;
    this.choose = choose;
    this.marks = [];
    node.addEventListener("keydown", (event) => this.key(event));
    node.addEventListener("click", (event) => this.pressed(event));
    for (const kind of ["pointerup", "keyup"]) node.addEventListener(kind, () => this.selected());
  }

  /** Show a text with what became of its numbers. */
  show(captured, marks, language) {
    const numbers = marks.map(({ number }) => `${number.start}-${number.end}`).join();
    if (this.captured !== captured || this.numbers !== numbers) this.lay(captured, marks);
    this.numbers = numbers;
    if (language) this.node.lang = language;
    marks.forEach((each, at) => told(this.marks[at], captured, each));
  }

  /** Make the paragraphs anew; each piece of text knows where it stands. */
  lay(captured, marks) {
    this.captured = captured;
    this.starts = new WeakMap();
    this.marks = [];
    const left = [...marks];
    const paragraphs = [...captured.text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim()).map((found) => {
      const end = found.index + found[0].length;
      const node = element("p", {});
      let at = found.index;
      while (left.length > 0 && left[0].number.start < end) {
        const { number } = left.shift();
        node.append(this.piece(at, number.start), this.mark(number));
        at = number.end;
      }
      node.append(this.piece(at, end));
      return node;
    });
    this.node.replaceChildren(...paragraphs);
    if (this.marks.length > 0) this.marks[0].tabIndex = 0;
  }

  piece(start, end) {
    const text = document.createTextNode(this.captured.text.slice(start, end));
    this.starts.set(text, start);
    return text;
  }

  mark(number) {
    const mark = element("span", { class: "desk-number", role: "button", tabindex: "-1" });
    mark.append(this.piece(number.start, number.end));
    mark.number = number;
    this.marks.push(mark);
    return mark;
  }

  key(event) {
    const at = this.marks.indexOf(event.target);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") this.choose(this.marks[at].number, true);
    else if (event.key in STEPS) this.to(at + STEPS[event.key]);
    else if (event.key === "Home") this.to(0);
    else if (event.key === "End") this.to(this.marks.length - 1);
    else return;
    event.preventDefault();
  }

  pressed(event) {
    const mark = event.target.closest(".desk-number");
    if (!mark || !getSelection().isCollapsed) return;
    this.stop(mark);
    this.choose(mark.number, true);
  }

  /** Tell of words that somebody selected within the text. */
  selected() {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!this.node.contains(range.startContainer) || !this.node.contains(range.endContainer)) return;
    const start = this.placeOf(range.startContainer, range.startOffset);
    const end = this.placeOf(range.endContainer, range.endOffset);
    if (start < end) this.choose({ start, end }, false);
  }

  /** The place in the text of a boundary of a selection; between elements, where the text behind it begins. */
  placeOf(node, offset) {
    if (this.starts.has(node)) return this.starts.get(node) + offset;
    const behind = document.createRange();
    behind.setStart(node, offset);
    behind.setEnd(this.node, this.node.childNodes.length);
    const walk = document.createTreeWalker(this.node, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode(); text; text = walk.nextNode()) {
      if (behind.comparePoint(text, 0) >= 0) return this.starts.get(text);
    }
    return this.captured.text.length;
  }

  /** Go to a mark by its place among them. */
  to(at) {
    const mark = this.marks[at];
    if (!mark) return;
    this.stop(mark);
    mark.focus();
  }

  stop(mark) {
    for (const each of this.marks) each.tabIndex = each === mark ? 0 : -1;
  }

  /** Go to the first number to do behind a place, or to the first of all; whether there is one. */
  toNext(place) {
    const open = this.marks.filter((each) => each.dataset.state === "todo");
    const next = open.find(({ number }) => number.start >= place) ?? open[0];
    if (next) this.to(this.marks.indexOf(next));
    return Boolean(next);
  }

  /** Go to the mark of a number, or to the text where it has none. */
  back(span) {
    const at = this.marks.findIndex(({ number }) => number.start >= span.start && number.end <= span.end);
    if (at < 0) this.node.focus();
    else this.to(at);
  }
}

function told(mark, captured, { number, state, by }) {
  mark.dataset.state = state;
  mark.setAttribute("aria-label", say(`desk-number-${state}`, { number: captured.at(number), by: by.join(", ") }));
}
