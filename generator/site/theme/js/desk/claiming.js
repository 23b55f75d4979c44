// The claims of the desk: what a claim begins with, what the words around a number propose, and where it stands.

import { button, element } from "../element.js";
import { RecordForm } from "../record/form.js";
import { say } from "../words.js";
import { isDifference } from "./changing.js";
import { deniedLine } from "./chosen.js";
import { daysAt } from "./days.js";
import { isDenied } from "./denying.js";
import { proposed } from "./names.js";
import { countOf, partOf } from "./phrases.js";
import { Proposals } from "./proposals.js";
import { holds } from "./texts.js";

/** What a text names of some fields. */
function kept(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value && Object.keys(value).length > 0));
}

/** A form whose claims are begun from a text, `captured`, with the names that are looked for in it, `names`. */
export class ClaimingForm extends RecordForm {
  /** Propose fields of the source that nobody wrote or confirmed. */
  proposeOfSource(found) {
    const isOpen = (field) => !field.value() || this.proposals.some(({ made }) => made.open.has(field));
    const open = found.filter(([key]) => isOpen(this.field(key)));
    this.begin(open);
    const bar = element("div", {});
    this.part("proposed").replaceChildren(bar);
    this.offerToConfirm(open.filter(([, value]) => value).map(([key]) => this.field(key)), bar);
  }

  /** What the group and the place of the whole event are called. */
  leading() {
    const name = (registry, id) => this.vocabulary[registry].find((each) => each.id === id).name;
    return { group: name("groups", this.names.lead.group), place: name("places", this.names.lead.place) };
  }

  /** Say at a figure of what leads that the first page passes it over, where it leaves open of whom it is, or where. */
  tellOpen({ kind, value, field }) {
    if (kind !== "figure") return;
    const isOpen = value("metric") === this.names.lead.metric && !(value("group") && value("place"));
    const { node } = field("place");
    const line = node.querySelector(":scope > .desk-state");
    if (isOpen && !line) node.append(element("p", { class: "desk-state", role: "status" }, say("desk-open-scope", this.leading())));
    if (!isOpen) line?.remove();
  }

  /** Begin a claim with what is chosen, and with what the words around it name. */
  begun(kind, { words, span, mark }) {
    const place = mark?.number ?? span;
    const count = mark ? countOf(this.captured, place) : null;
    const { said_by, ...what } = proposed(this.captured, place, this.names, this.captured.numbers(this.language));
    // A statement or an event is told in the recorder's words; only a quotation accounts for a number.
    const hasNumber = this.captured.numbers(this.language).some((number) => holds(span, number));
    const isQuoted = kind === "figure" || kind === "denial" || hasNumber;
    const given = { ...(isQuoted && { quote: words }), where: partOf(this.captured, place, this.field("title").value()) };
    // Who denies a number does not say it.
    const isAgainst = kind === "figure" && mark && isDenied(this.captured, place, this.language);
    const guessed = { said_by: isAgainst ? null : said_by };
    if (kind === "figure") Object.assign(guessed, { ...what, count });
    if (kind === "denial") {
      given.disputes = "figure";
      guessed.target = kept({ ...this.narrower(what), count });
    }
    const added = this.add(kind);
    const known = kept({ ...guessed, ...this.daysOf(added, place) });
    this.chosen.clear();
    added.fill({ ...given, ...known });
    added.stands = { captured: this.captured, place };
    added.place = say("desk-paragraph", { n: this.captured.paragraph(place.start) });
    this.order(added);
    this.accompany(added, Object.keys(known), place);
    if (isAgainst) added.node.querySelector("legend").after(deniedLine(this.captured.at(place)));
    if (!isQuoted) this.offerWords(added, words);
    if (this.isTimeless(added)) added.field("period").node.closest("details").open = true;
    this.refresh();
    added.focus();
  }

  /** What is proposed of what is counted, without the group and the place of the whole event: a denial leaves them open. */
  narrower({ group, place, ...what }) {
    const { lead } = this.names;
    return { ...what, group: group === lead.group ? null : group, place: place === lead.place ? null : place };
  }

  /** Show at a statement or an event the words that were chosen, and keep them as a quotation only where that is asked. */
  offerWords(added, words) {
    const keep = button(say("desk-quote-too"), () => {
      added.field("quote").enter(words);
      keep.remove();
      this.refresh();
    }, { class: "record-minor" });
    added.field("restated").node.append(element("p", { class: "desk-state", dir: "auto" }, words), keep);
  }

  /** The days that the text tells of a claim at a place, by its fields; none before the day of publication is known. */
  daysOf(claim, place) {
    const published = this.field("published").value();
    claim.dated = published;
    if (this.language !== "en") return {};
    const { happened_on, ...days } = daysAt(this.captured, place, published);
    const found = claim.kind === "event" ? { happened_on } : days;
    return Object.fromEntries(Object.entries(found).filter(([key, day]) => day && claim.field(key) && !claim.value(key)));
  }

  /** Propose the days of claims that were begun before the day of publication was written. */
  date() {
    const published = this.field("published").value();
    if (!published || this.field("published").faults().length > 0) return;
    for (const claim of this.claims.filter(({ stands, dated }) => stands?.captured === this.captured && dated !== published)) {
      const days = this.daysOf(claim, claim.stands.place);
      claim.fill(days);
      const bar = element("div", {});
      claim.node.querySelector("legend").after(bar);
      this.offerToConfirm(Object.keys(days).map((key) => claim.field(key)), bar);
    }
  }

  /** Bring a claim before the first of those that stand behind it in the text. */
  order(added) {
    const isBehind = ({ stands }) => stands?.captured === this.captured && stands.place.start > added.stands.place.start;
    const next = this.claims.find(isBehind);
    if (!next) return;
    this.claims.splice(this.claims.indexOf(added), 1);
    this.claims.splice(this.claims.indexOf(next), 0, added);
    next.node.before(added.node);
  }

  /** Put before the fields of a claim what is proposed in them, and the way back to the text. */
  accompany(claim, keys, place) {
    const bar = element("div", {});
    claim.node.querySelector("legend").after(bar);
    this.offerToConfirm(keys.map((key) => claim.field(key)), bar);
    claim.node.querySelector(".record-actions").append(
      button(say("desk-to-text"), () => this.pane.back(place), { class: "record-minor" }),
      button(say("desk-next"), () => this.next(place.end), { class: "record-minor" }));
  }

  offerToConfirm(controls, bar) {
    if (controls.length === 0) return;
    bar.className = "desk-bar";
    this.proposals.push({ made: new Proposals(controls, bar), controls });
  }

  /** Whether a claim has by how much a count changed, and not in which time. */
  isTimeless({ kind, stands, value }) {
    return kind === "figure" && stands?.captured === this.captured && isDifference(this.captured, stands.place)
      && value("count") === this.captured.at(stands.place) && !value("period");
  }
}
