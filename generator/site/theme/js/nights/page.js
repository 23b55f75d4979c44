// The switch of nights: what was known of a metric on the night that a reader chooses, and how two nights differ. The
// nights are fetched when one is first asked for; each is named by the address, so that it can be led to. The switch
// stands below the title, and a night in the place of what the page tells of now.

import { fetched } from "../fetched.js";
import { pageAddress } from "../site.js";
import { dayName, say } from "../words.js";
import { chosenNights, named } from "./address.js";
import { compared } from "./compared.js";
import { button, element } from "../element.js";

class Switch {
  constructor(place, number) {
    this.place = place;
    this.days = place.dataset.days.split(" ");
    this.each = place.querySelector("a");
    this.at = this.days.length;
    this.since = null;
    this.makeControls(`night-${number}`);
    this.makePanel();
    this.now = [...document.querySelectorAll(".night-now")];
    this.place.append(this.controls, this.panel, this.end);
    this.each.closest("p").hidden = true;
    document.querySelector(".md-content h1").after(this.place);
    this.place.classList.add("night-switch--placed");
    addEventListener("hashchange", () => this.follow());
    this.mark();
    this.follow();
  }

  /** The slider, from the first night to what is known now. */
  makeControls(id) {
    this.hint = element("p", { class: "night-hint", id: `${id}-hint` }, say("switch-hint"));
    // A tick for each night on which the record changed, and one for now.
    const ticks = element("datalist", { id: `${id}-ticks` }, ...[...this.days, ""].map((_, value) => element("option", { value })));
    this.slider = element("input", { type: "range", id, min: 0, max: this.days.length, step: 1, value: this.at,
      list: ticks.id, "aria-describedby": this.hint.id });
    // Whoever listens hears the night at which the slider is.
    const ends = element("div", { class: "night-ends", "aria-hidden": "true" },
      element("span", {}, dayName(this.days[0])), element("span", {}, say("switch-end-now")));
    this.day = element("output", { class: "night-day", for: id });
    this.earlier = this.step(say("switch-earlier"), "‹", -1);
    this.later = this.step(say("switch-later"), "›", 1);
    this.slider.addEventListener("input", () => this.moveTo(Number(this.slider.value)));
    const name = element("label", { for: id }, say("switch-name"));
    this.controls = element("div", { class: "night-controls" }, element("p", { class: "night-name" }, name, " ", this.day),
      this.earlier, this.slider, this.later, ends, this.presets(), this.hint, ticks);
  }

  /** Where the nights are many, some to begin with: those of the days on which most figures were given. */
  presets() {
    const most = this.place.dataset.most.split(" ").filter(Boolean);
    if (most.length === 0) return null;
    const nights = most.map((day) => button(dayName(day), () => this.moveTo(this.days.indexOf(day)), { class: "night-preset" }));
    return element("p", { class: "night-presets" }, element("span", {}, say("switch-most")), ...nights.flatMap((one) => [" ", one]));
  }

  step(title, sign, by) {
    return button(sign, () => this.moveTo(this.at + by), { "aria-label": title, title });
  }

  /** What is shown of a night. The answer is told to whoever hears the page; the rest is there to be read. */
  makePanel() {
    this.title = element("h2", { class: "night-title", id: `${this.slider.id}-title` });
    this.answer = element("div", { class: "night-answer", role: "status" });
    this.others = element("select", { id: `${this.slider.id}-since` });
    this.others.addEventListener("change", () => this.compareWith(Number(this.others.value)));
    this.changes = element("div", { class: "night-changes" });
    this.rest = element("div", { class: "night-rest" });
    // Until a night is chosen it leads where all nights are listed.
    this.record = element("a", { href: this.each.href }, say("switch-record"));
    const back = button(say("switch-back"), () => this.leave(), { class: "night-back" });
    const choice = element("p", { class: "night-choice" },
      element("label", { for: this.others.id }, say("switch-compare")), " ", this.others);
    // What is new stands behind the answer; the chart and the ladder of the night come after it.
    this.panel = element("section", { class: "night-panel", hidden: true }, this.title, this.answer,
      element("div", { class: "night-compared" }, choice, this.changes),
      element("p", { class: "facts night-how" }, say("switch-lead")), this.rest,
      element("div", { class: "night-leave" }, this.record, back));
    this.panel.setAttribute("aria-labelledby", this.title.id);
    this.end = element("p", { class: "night-end", hidden: true }, say("switch-end"));
  }

  get isNow() {
    return this.at === this.days.length;
  }

  /** The night to which that which is shown is compared: a chosen one, else the one before. */
  get before() {
    return this.since ?? (this.at > 0 ? this.at - 1 : null);
  }

  moveTo(at) {
    this.at = Math.max(0, Math.min(at, this.days.length));
    this.since = null;
    this.note();
    this.show();
  }

  compareWith(at) {
    this.since = at;
    this.note();
    this.show();
  }

  leave() {
    this.moveTo(this.days.length);
    this.slider.focus();
  }

  /** Have the address name what is shown. */
  note() {
    const since = this.since === null ? null : this.days[this.since];
    history.replaceState(history.state, "", this.isNow ? location.pathname + location.search : named(this.days[this.at], since));
  }

  /** Show what the address names; where it names no night, what is shown stays. */
  follow() {
    const found = chosenNights(location.hash, this.days);
    if (!found) return;
    [this.at, this.since] = found;
    this.show().then(() => this.place.scrollIntoView({ block: "start" }));
  }

  /** Bring the controls to what is shown. */
  mark() {
    const name = this.isNow ? say("switch-now") : say("switch-day", { day: dayName(this.days[this.at]) });
    this.slider.value = this.at;
    this.slider.setAttribute("aria-valuetext", name);
    this.day.textContent = name;
    this.earlier.disabled = this.at === 0;
    this.later.disabled = this.isNow;
  }

  /** A night in the place of what is known now, or the other way round; what is below moves as little as it can. */
  exchange() {
    if (this.panel.hidden) this.panel.style.minHeight = `${this.now[0]?.offsetHeight ?? 0}px`;
    this.panel.hidden = this.isNow;
    this.end.hidden = this.isNow;
    for (const each of this.now) each.hidden = !this.isNow;
  }

  async show() {
    this.mark();
    this.exchange();
    if (this.isNow) return;
    const at = this.at;
    this.title.textContent = say("switch-title", { day: dayName(this.days[at]) });
    try {
      this.fetched ??= fetched(this.place.dataset.file);
      const data = await this.fetched;
      if (at === this.at) this.fill(data);
    } catch {
      this.fetched = null;
      this.answer.textContent = say("switch-failed");
      this.answer.append(" ", this.each.cloneNode(true));
    }
  }

  fill(data) {
    const night = data.nights[this.at];
    this.answer.replaceChildren(this.markup(data, night.answer));
    this.rest.replaceChildren(this.markup(data, night.rest));
    numbered(this.panel.querySelectorAll(".night-mark"));
    this.record.href = addressOf(night.record);
    const others = this.days.map((day, at) => element("option", { value: at }, dayName(day)));
    this.others.replaceChildren(...others.filter((_, at) => at !== this.at));
    this.panel.querySelector(".night-compared").hidden = this.before === null;
    if (this.before === null) return;
    this.others.value = this.before;
    this.changes.replaceChildren(...compared(data.figures, this.days, this.before, this.at));
  }

  /** What the build made of a night. Like a page, it holds contributed text only as the build escaped it. */
  markup(data, lines) {
    const made = document.createElement("template");
    made.innerHTML = lines.map((line) => data.lines[line]).join("\n");
    for (const link of made.content.querySelectorAll("a[href]")) link.href = addressOf(link.getAttribute("href"));
    return made.content;
  }
}

/** Numbers the marks of a night in their order, those of one claim alike: the build numbers them for all nights. */
function numbered(marks) {
  const claims = [...new Set([...marks].map((mark) => mark.href))];
  for (const mark of marks) {
    const [made, here] = [mark.textContent.slice(1, -1), claims.indexOf(mark.href) + 1];
    mark.ariaLabel = mark.ariaLabel.replace(made, here);
    mark.textContent = `[${here}]`;
  }
}

/** The address of what a path below the pages' folder leads to; any other address as it is. */
function addressOf(path) {
  const [, page, anchor] = /^([^:]*)\.md(#.*)?$/.exec(path) ?? [];
  return page ? pageAddress(page, anchor) : path;
}

document.querySelectorAll(".night-switch").forEach((place, at) => new Switch(place, at));
