// Fields on the page. Every contributed text becomes text content or a value, never markup.
//
// A control has: spec, node, value() (a text, a list of texts, a group, or null where there is nothing to
// record), enter(value), faults() (each {control, words}), show(words or null), and focus(); one with choices has
// offer(offers), too, which puts others in their place.

import { button, element } from "../element.js";
import { say } from "../words.js";
import { joined, short, visible } from "./rules.js";

let made = 0;

/** The control for a field. */
export function control(spec) {
  switch (spec.type) {
    case "choice": return choiceControl(spec);
    case "several": return severalControl(spec);
    case "group": return groupControl(spec);
    default: return textControl(spec);
  }
}

function textControl(spec) {
  const parts = frame(spec);
  const input = spec.type === "area"
    ? element("textarea", { ...parts.tied, rows: spec.rows ?? 3, dir: "auto" })
    : element("input", { ...parts.tied, type: "text", dir: "auto", inputmode: spec.keyboard,
      autocomplete: "off", spellcheck: spec.rule ? "false" : null, list: spec.suggested ? `${parts.tied.id}-list` : null });
  input.value = spec.initial ?? "";
  const read = () => (spec.key === "quote" ? input.value.trim() : joined(input.value));
  const meant = () => spec.means?.(read()) ?? read();
  const fault = () => {
    const text = read();
    if (text === "") return spec.needed ? say("form-fault-needed") : null;
    return visible(input.value) ?? short(spec.key, input.value) ?? spec.rule?.(text) ?? null;
  };
  input.addEventListener("input", () => { parts.live.textContent = spec.live && read() ? spec.live(read()) : ""; });
  if (spec.suggested) offerNames(spec, parts, input);
  return assembled(spec, parts, input, () => meant() || spec.unasked || null, fault);
}

/** Names to choose from while something is typed, made only once somebody turns to the field. */
function offerNames(spec, parts, input) {
  const list = element("datalist", { id: `${input.id}-list` });
  parts.names = list;
  input.addEventListener("focus", () => {
    list.replaceChildren(...spec.suggested().map((name) => element("option", { value: name })));
  }, { once: true });
}

function choiceControl(spec) {
  const parts = frame(spec);
  const select = element("select", { ...parts.tied, "data-lists": spec.lists });
  fill(select, spec);
  select.addEventListener("input", () => { parts.live.textContent = spec.about?.(select.value) ?? ""; });
  const fault = () => (spec.needed && select.value === "" ? say("form-fault-choose") : null);
  const value = () => (select.value === spec.silent ? null : select.value || null);
  return { ...assembled(spec, parts, select, value, fault), offer: (offers) => offerInstead(spec, [select], offers) };
}

/** A label, a hint, a place for what is read live and one for what is wrong, all tied to one input. */
function frame(spec) {
  const id = `record-field-${++made}`;
  const more = spec.more ? element("details", { class: "fold record-hint" }, element("summary", {}, spec.more.head), element("p", {}, spec.more.text)) : null;
  const hint = spec.hint ? element("p", { class: "record-hint", id: `${id}-hint` }, spec.hint) : null;
  const live = element("p", { class: "record-live", id: `${id}-live` });
  const fault = element("p", { class: "record-fault", id: `${id}-fault`, hidden: true });
  const describedby = [hint?.id, live.id, fault.id].filter(Boolean).join(" ");
  return { hint, more, live, fault, tied: { id, "aria-describedby": describedby, "aria-required": spec.needed ? "true" : null } };
}

function assembled(spec, parts, input, value, fault) {
  const node = element("div", { class: `record-field${spec.short ? " record-field--short" : ""}`, "data-key": spec.key },
    element("label", { for: input.id }, spec.label, needed(spec)), parts.hint, parts.more, input, parts.names ?? null, parts.live, parts.fault);
  const self = {
    spec, node, value,
    faults: () => (fault() ? [{ control: self, words: fault() }] : []),
    show: (text) => showFault(parts.fault, [input], text),
    focus: () => reveal(input),
    set: (text) => { input.value = text; },
    enter: (text) => put(input, text),
  };
  settle(self, [input]);
  return self;
}

/** Give an input a value as if somebody had typed it. */
function put(input, value) {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true }));
}

function needed(spec) {
  return spec.needed ? element("span", { class: "record-needed" }, " ", say("form-needed")) : null;
}

function showFault(place, inputs, text) {
  place.textContent = text ?? "";
  place.hidden = !text;
  for (const input of inputs) {
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  }
}

/** Tell what is wrong when a field is left, and take it back as soon as it is mended. */
function settle(self, inputs) {
  const own = () => self.faults().find((found) => found.control === self)?.words ?? null;
  for (const input of inputs) {
    input.addEventListener("change", () => { if (input.value !== "") released(() => self.show(own())); });
    input.addEventListener("input", () => { if (!own()) self.show(null); });
  }
}

// A list of choices takes the end of the press that opens it for itself.
let pressed = false;
addEventListener("pointerdown", (event) => { pressed = event.target.closest("select") === null; }, true);
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => { pressed = false; }, true);

/** Act once no pointer is down: a button that moves while it is pressed misses its click. */
function released(act) {
  if (pressed) addEventListener("pointerup", () => setTimeout(act), { once: true });
  else act();
}

/** Focus an input, opening what hides it. */
function reveal(input) {
  input.dispatchEvent(new Event("reveal", { bubbles: true }));
  for (let place = input.closest("details"); place; place = place.parentElement.closest("details")) place.open = true;
  input.focus();
}

function fill(select, spec) {
  if (spec.blank !== undefined) select.append(new Option(spec.blank, ""));
  for (const { label, options } of spec.offers) {
    const made = options.map(([value, text]) => new Option(text, value));
    if (label === null) select.append(...made);
    else if (made.length > 0) select.append(element("optgroup", { label }, ...made));
  }
  select.value = spec.initial ?? (spec.blank === undefined ? select.value : "");
}

/** Put other choices in the place of those there are; what is chosen stays chosen. */
function offerInstead(spec, selects, offers) {
  spec.offers = offers;
  for (const select of selects) {
    const { value } = select;
    select.replaceChildren();
    fill(select, spec);
    select.value = value;
  }
}

/** An ordered list of choices: one select to begin with, and a button for another. */
function severalControl(spec) {
  const parts = frame(spec);
  const rows = element("div", { class: "record-rows" });
  const add = button(say("form-add-another"), () => {
    addRow().focus();
    add.hidden = true;
  }, { class: "record-minor", "aria-label": say("form-add-another-named", { field: spec.label }) });
  const node = element("fieldset", { class: "record-field record-several", "data-key": spec.key },
    element("legend", {}, spec.label, needed(spec)), parts.hint, rows, parts.live, add, parts.fault);
  const selects = () => [...rows.querySelectorAll("select")];
  const value = () => selects().map((select) => select.value).filter(Boolean);
  const self = {
    spec, node,
    value: () => (value().length > 0 ? value() : null),
    faults: () => (severalFault(spec, value()) ? [{ control: self, words: severalFault(spec, value()) }] : []),
    show: (text) => showFault(parts.fault, selects(), text),
    focus: () => reveal(selects()[0]),
    enter: (first) => put(selects()[0], first),
    offer: (offers) => offerInstead(spec, selects(), offers),
  };
  const addRow = () => {
    const select = element("select", { ...parts.tied, id: `record-field-${++made}`, "data-lists": spec.lists });
    fill(select, spec);
    const row = element("div", { class: "record-row" }, select);
    if (rows.childElementCount > 0) row.append(remover(row, spec, self));
    rows.append(row);
    number(rows, spec);
    settle(self, [select]);
    return select;
  };
  addRow();
  const update = () => {
    const last = selects().at(-1).value;
    add.hidden = last === "";
    parts.live.textContent = spec.about?.(last) ?? "";
  };
  node.addEventListener("input", update);
  update();
  return self;
}

function remover(row, spec, self) {
  return button(say("form-remove"), () => {
    const before = row.previousElementSibling.querySelector("select");
    const rows = row.parentElement;
    row.remove();
    number(rows, spec);
    if (self.faults().length === 0) self.show(null);
    before.focus();
    before.dispatchEvent(new Event("input", { bubbles: true }));
  }, { class: "record-minor" });
}

function number(rows, spec) {
  [...rows.children].forEach((row, at) => {
    const name = at === 0 ? spec.label : say("form-nth", { field: spec.label, n: at + 1 });
    row.querySelector("select").setAttribute("aria-label", name);
    row.querySelector("button")?.setAttribute("aria-label", say("form-remove-named", { field: name }));
  });
}

function severalFault(spec, chosen) {
  if (spec.needed && chosen.length === 0) return say("form-fault-choose");
  if (new Set(chosen).size < chosen.length) return say("form-fault-twice");
  const alone = chosen.find((id) => id === "article" || id === "unstated");
  return alone && chosen.length > 1 ? say("form-fault-alone") : null;
}

/** Fields that make one value together: of one that is `whole` all are given or none, else at least one. */
function groupControl(spec) {
  const parts = frame(spec);
  const inner = spec.fields.map(control);
  const node = element("fieldset", { class: "record-group", "data-key": spec.key },
    element("legend", {}, spec.label, needed({ needed: !spec.whole && !spec.optional })), parts.hint, parts.fault,
    ...inner.map((each) => each.node));
  const given = () => Object.fromEntries(inner.map((each) => [each.spec.key, each.value()]).filter(([, value]) => value !== null));
  const isEmpty = () => Object.keys(given()).length === 0;
  const missing = () => {
    if (!spec.whole) return isEmpty() && !spec.optional ? [{ control: self, words: say("form-fault-nothing") }] : [];
    const empty = isEmpty() ? [] : inner.filter((each) => each.value() === null);
    return empty.map((each) => ({ control: each, words: say("form-fault-needed") }));
  };
  const self = {
    spec, node,
    value: () => (isEmpty() ? null : given()),
    faults: () => [...missing(), ...inner.flatMap((each) => each.faults())],
    show: (text) => showFault(parts.fault, [], text),
    focus: () => inner[0].focus(),
    enter: (values) => inner.filter(({ spec }) => spec.key in values).forEach((each) => each.enter(values[each.spec.key])),
  };
  node.addEventListener("input", () => { if (!isEmpty()) self.show(null); });
  return self;
}
