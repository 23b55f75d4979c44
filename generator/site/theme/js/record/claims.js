// The claims of the record: what each kind asks, in which order its keys are written, and its short name.

import { button, element } from "../element.js";
import { say } from "../words.js";
import { control } from "./controls.js";
import { asSlug } from "./rules.js";

const ORDER = [
  "id", "kind", "where", "disputes", "target", "to", "removes", "happened_on", "metric", "count", "bounds", "unit",
  "group", "place",
  "place_reading", "label", "told_as", "modality", "period", "said_by", "reported_by", "said_on", "as_of",
  "quote", "restated", "note",
];

/**
 * A claim on the page, which folds to a line; `change` tells the form to move, remove or name it. Its `place` is where it
 * stands in a text, in words.
 */
export function claim(kind, specs, change) {
  const controls = specs.map(control);
  const head = button("", () => self.fold(!self.isFolded), { class: "record-fold", "aria-expanded": "true" });
  const node = element("fieldset", { class: "record-claim", "data-kind": kind }, element("legend", {}, head),
    ...controls.filter((each) => !each.spec.seldom).map((each) => each.node),
    seldom(controls), actions(change, () => self));
  const by = new Map(controls.map((each) => [each.spec.key, each]));
  const value = (key) => by.get(key)?.value() ?? null;
  const self = {
    node, kind,
    id: by.get("id"),
    proposal: () => asSlug(value("metric") ?? kind, 40),
    record: () => written(kind, value),
    faults: () => [...controls.flatMap((each) => each.faults()), ...wordless(by)],
    controls: () => controls,
    isFolded: false,
    place: null,
    title: (position, isDone) => {
      head.textContent = self.isFolded ? folded(self, position, by, isDone) : title(kind, position, value);
    },
    announce: () => head.focus(),
    fold: (isFolded) => {
      self.isFolded = isFolded;
      node.toggleAttribute("data-folded", isFolded);
      head.setAttribute("aria-expanded", String(!isFolded));
      change("fold", self);
    },
    fill: (values) => { for (const [key, each] of Object.entries(values)) by.get(key)?.enter(each); },
    field: (key) => by.get(key),
    value,
    focus: () => controls[0].focus(),
  };
  node.addEventListener("reveal", () => { if (self.isFolded) self.fold(false); });
  node.addEventListener("input", () => {
    if (wordless(by).length > 0) return;
    for (const words of [by.get("quote"), by.get("restated")]) if (words.faults().length === 0) words.show(null);
  });
  return self;
}

function seldom(controls) {
  const details = element("details", { class: "record-seldom" }, element("summary", {}, say("form-seldom")));
  details.append(...controls.filter((each) => each.spec.seldom).map((each) => each.node));
  return details;
}

function actions(change, self) {
  const act = (name) => () => change(name, self());
  return element("div", { class: "record-actions" },
    button(say("form-move-up"), act("up"), { class: "record-minor" }),
    button(say("form-remove-claim"), act("remove"), { class: "record-minor" }));
}

function title(kind, position, value) {
  const name = say(`form-claim-${value("kind") ?? kind}`);
  const [metric, count] = [value("metric"), value("count")];
  const gist = metric && count ? say("form-gist-both", { metric, count }) : metric ?? count;
  return gist ? say("form-claim-title-gist", { position, name, gist }) : say("form-claim-title", { position, name });
}

/** A claim in a line: its number, what is counted, who says it and where; of one without a number its words. */
function folded({ kind, value, place }, position, by, isDone) {
  const [of, inner] = kind === "denial" || kind === "retraction" ? [by.get("target").node, "[data-key=metric] "] : [null, ""];
  const metric = chosen(of ?? by.get("metric")?.node, inner);
  const { count } = of ? value("target") ?? {} : { count: value("count") };
  const gist = count || metric ? [count, metric] : [value("restated") ?? value("quote")];
  const stands = place ?? chosen(by.get("where")?.node, "");
  const told = [...gist, chosen(by.get("said_by").node, ""), stands, isDone ? null : say("form-claim-unfinished")];
  const name = say(`form-claim-${value("kind") ?? kind}`);
  return say("form-claim-folded", { position, name, told: told.filter(Boolean).join(" · ") });
}

/** What is chosen in a list, in its words. */
function chosen(node, within) {
  const option = node?.querySelector(`${within}select`)?.selectedOptions[0];
  return option?.value ? option.text : null;
}

function written(kind, value) {
  const own = kind === "figure" ? null : kind;
  const rows = ORDER.map((key) => [key, key === "kind" ? value("kind") ?? own : value(key)]);
  return Object.fromEntries(rows.filter(([, each]) => each !== null));
}

/** A claim has the words of the source or the recorder's own. */
function wordless(by) {
  const [quote, restated] = [by.get("quote"), by.get("restated")];
  if (quote.value() !== null || restated.value() !== null) return [];
  const first = quote.spec.seldom ? restated : quote;
  return [{ control: first, words: say("form-wordless") }];
}
