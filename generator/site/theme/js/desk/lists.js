// Entries that came with the record, in every list that offers their registry.

import { element } from "../element.js";
import { say } from "../words.js";

/** Have the lists of a registry offer some entries under a heading of their own: those there are, and those still to come. */
export function offerNew(node, specs, registry, entries) {
  const label = say("desk-new-here");
  const others = (spec) => spec.offers.filter((group) => group.label !== label);
  for (const spec of specsIn(specs)) {
    if (spec.lists === registry) spec.offers = [...others(spec), { label, options: entries }];
  }
  for (const select of node.querySelectorAll(`select[data-lists="${registry}"]`)) offer(select, label, entries);
}

/** Some fields with those within them. */
function specsIn(specs) {
  return specs.flatMap((spec) => [spec, ...specsIn(spec.fields ?? [])]);
}

/** Have a list offer some entries under a heading, which goes where there are none. */
function offer(select, label, entries) {
  const { value } = select;
  [...select.querySelectorAll("optgroup")].find((group) => group.label === label)?.remove();
  if (entries.length > 0) select.append(element("optgroup", { label }, ...entries.map(([id, name]) => new Option(name, id))));
  select.value = [...select.options].some((option) => option.value === value) ? value : select.options[0].value;
}
