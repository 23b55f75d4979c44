// Entries of the registries that the record needs and nobody wrote yet: they come with the record.

import { button, element } from "../element.js";
import { control } from "../record/controls.js";
import { asSlug, slug } from "../record/rules.js";
import { toYaml } from "../record/yaml.js";
import { say } from "../words.js";

const LONGEST_ID = 40;
const REGISTRIES = ["actors", "metrics", "groups", "places"];

function choices(values) {
  return [{ label: null, options: values.map((value) => [value, say(`desk-kind-${value}`)]) }];
}

function asked(registry, kinds, vocabulary) {
  const isTaken = (text) => kinds.reserved[registry].includes(text) || vocabulary[registry].some((each) => each.id === text);
  const id = { key: "id", label: say("desk-new-id"), needed: true, hint: say("desk-new-id-hint"),
    rule: (text) => slug(text) ?? (isTaken(text) ? say("desk-new-id-taken", { id: text }) : null) };
  const name = { key: "name", label: say("desk-new-name"), needed: true };
  if (registry === "groups" || registry === "places") return [name, within(registry, vocabulary), id];
  const kind = { key: "kind", label: say("desk-new-kind"), type: "choice", needed: true, blank: say("desk-new-choose"),
    offers: choices(kinds[registry]) };
  if (registry === "actors") {
    return [name, kind,
      { key: "part_of", label: say("desk-new-part-of"), hint: say("desk-new-part-of-hint"), type: "choice",
        blank: say("desk-new-part-of-none"), lists: "actors",
        offers: [{ label: null, options: vocabulary.actors.map((each) => [each.id, each.name]) }] },
      { key: "description", label: say("desk-new-description"), hint: say("desk-new-description-hint") }, id];
  }
  return [name, { key: "question", label: say("desk-new-question"), needed: true, hint: say("desk-new-question-hint") },
    { key: "definition", label: say("desk-new-definition"), needed: true, hint: say("desk-new-definition-hint") },
    { key: "unit", label: say("desk-new-unit"), needed: true, hint: say("desk-new-unit-hint") }, kind, id];
}

/** In which entry of its own registry another lies. */
function within(registry, vocabulary) {
  return { key: "within", label: say(`desk-new-within-${registry}`), type: "choice", blank: say("desk-new-within-none"),
    hint: say(`desk-new-within-${registry}-hint`), lists: registry,
    offers: [{ label: null, options: vocabulary[registry].map((each) => [each.id, each.name]) }] };
}

/** The new entries; `changed(registry, entry, isThere)` hears of one that came to the lists or left them. */
export class Additions {
  constructor(node, kinds, vocabulary, changed) {
    this.kinds = kinds;
    this.vocabulary = vocabulary;
    this.changed = changed;
    this.made = [];
    this.asking = element("div", {});
    this.list = element("ul", { class: "desk-new" });
    const buttons = REGISTRIES.map((registry) => button(say(`desk-new-${registry}`), () => this.ask(registry)));
    node.append(this.list, this.asking, element("div", { class: "record-add" }, ...buttons));
    this.buttons = buttons;
  }

  /** Ask for an entry; one that is half written stays until somebody takes or leaves it. */
  ask(registry) {
    if (this.asked?.some((each) => each.node.isConnected && each.spec.type !== "choice" && each.value())) {
      this.asked[0].focus();
      // What the field left says of itself comes once no pointer is down.
      const [first] = this.asked;
      return setTimeout(() => first.show(say("desk-new-half")));
    }
    const fields = asked(registry, this.kinds, this.vocabulary).map(control);
    const [id, name] = ["id", "name"].map((key) => fields.find((each) => each.spec.key === key));
    let isNamed = false;
    id.node.addEventListener("input", () => { isNamed = true; });
    name.node.addEventListener("input", () => { if (!isNamed) id.set(asSlug(name.value() ?? "", LONGEST_ID)); });
    const close = () => {
      this.asking.replaceChildren();
      this.buttons[REGISTRIES.indexOf(registry)].focus();
    };
    const take = button(say("desk-new-take"), () => {
      if (!passes(fields)) return;
      this.take(registry, fields);
      close();
    });
    const leave = button(say("desk-new-leave"), close, { class: "record-minor" });
    this.asking.replaceChildren(element("fieldset", { class: "record-claim" },
      element("legend", {}, say(`desk-new-${registry}`)), ...fields.map((each) => each.node),
      element("div", { class: "record-actions" }, take, leave)));
    this.asked = fields;
    fields[0].focus();
  }

  take(registry, fields) {
    const values = fields.map((each) => [each.spec.key, each.value()]).filter(([, value]) => value !== null);
    const { id, ...entry } = Object.fromEntries(values);
    const made = { registry, id, entry };
    const named = { class: "record-minor", "aria-label": say("desk-new-remove-named", { name: entry.name }) };
    const row = element("li", {}, say("desk-new-taken", { name: entry.name, file: `${registry}.yml` }), " ",
      button(say("desk-new-remove"), () => this.remove(made, row), named));
    this.made.push(made);
    this.list.append(row);
    this.changed(registry, { ...entry, id }, true);
  }

  remove(made, row) {
    this.made = this.made.filter((each) => each !== made);
    row.remove();
    this.changed(made.registry, { ...made.entry, id: made.id }, false);
    this.buttons[0].focus();
  }

  /** What is to be added to each registry, by the name of its file. */
  files() {
    const of = (registry) => this.made.filter((each) => each.registry === registry);
    const text = (registry) => toYaml(Object.fromEntries(of(registry).map(({ id, entry }) => [id, entry])));
    const used = REGISTRIES.filter((each) => of(each).length > 0);
    return Object.fromEntries(used.map((each) => [`${each}.yml`, text(each)]));
  }
}

function passes(fields) {
  for (const each of fields) each.show(null);
  const faults = fields.flatMap((each) => each.faults());
  for (const each of faults) each.control.show(each.words);
  faults[0]?.control.focus();
  return faults.length === 0;
}
