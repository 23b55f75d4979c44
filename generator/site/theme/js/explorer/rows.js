// A claim as a row of the page, and as a row of a downloaded table. Every contributed text becomes text content or a
// checked attribute, never markup.

import { element } from "../element.js";
import { pageAddress } from "../site.js";
import { dayName, say, told } from "../words.js";

const NOTHING = -1;
// The columns of a downloaded table.
const COLUMNS = ["claim", "kind", "metric", "figure", "scope", "called", "against", "said-by", "voice", "through", "day", "first-day", "last-day", "chosen-days", "describes",
  "status", "on-ladder", "evidence", "words", "quoted", "restated", "source", "publication", "published", "language", "address"];

/** Makes rows of claims. */
export class Rows {
  constructor(data) {
    this.data = data;
    // The first day that anything can have: of what is open from there on only its end tells something.
    this.begins = data.spans.map(({ first }) => first).filter(Boolean).sort()[0];
  }

  /** The row of a claim; `sure` tells whether it is of the days chosen, where some are. */
  row(at, sure) {
    return element("tr", { role: "row", class: "explorer-row" },
      cell("day", ...this.day(at), sure ? element("span", { class: `explorer-sure explorer-sure--${sure}` }, say(`explorer-sure-${sure}`)) : null),
      cell("claim", this.figure(at), ...this.words(at), element("p", { class: "explorer-who" }, ...this.who(at), this.where(at))),
      cell("state", this.status(at), this.onLadder(at), this.evidence(at)),
    );
  }

  day(at) {
    const day = this.data.days[this.data.claims.day[at]];
    if (day) return [day.page ? link(day.text, pageAddress(`days/${day.last}`)) : day.text];
    const span = this.span(at);
    return [element("span", { class: "explorer-undated" }, say("explorer-undated")), span ? element("span", { class: "explorer-span" }, span) : null];
  }

  /** Between which days a claim was said, where the text does not tell the day; nothing where nothing bounds it. */
  span(at) {
    const { first, last } = this.data.spans[this.data.claims.span[at]];
    const days = { first: dayName(first ?? ""), last: dayName(last ?? "") };
    if (first && first === last) return say("explorer-span-day", days);
    if (first && last && first !== this.begins) return say("explorer-span", days);
    if (last) return say("explorer-span-by", days);
    return first ? say("explorer-span-from", days) : "";
  }

  figure(at) {
    const { claims, metrics, scopes } = this.data;
    const metric = metrics[claims.metric[at]];
    if (!metric) return claims.against[at] ? element("p", { class: "explorer-against" }, say("explorer-against", { what: claims.against[at] })) : null;
    const label = claims.label[at];
    const moment = this.data.moments[claims.as_of[at]];
    return element("p", { class: "explorer-figure" },
      element("strong", { class: `rung-value rung-value--${this.code(at)}` }, claims.value[at]), " ", link(metric.name, pageAddress(`metrics/${metric.id}`)),
      element("span", { class: "explorer-scope" }, say("explorer-scope", {
        scope: scopes[claims.scope[at]],
        called: label ? say("explorer-called", { label }) : "",
        moment: moment ? say("explorer-moment", { moment }) : "",
      })));
  }

  words(at) {
    const { claims, sources } = this.data;
    const text = claims.quoted[at] ? say("explorer-quoted", { words: claims.words[at] }) : claims.words[at];
    const quoted = { class: "explorer-words", dir: "auto", lang: claims.quoted[at] ? sources[claims.source[at]].language : null };
    return [element("p", quoted, text), claims.restated[at] ? element("p", { class: "explorer-words", dir: "auto" }, claims.restated[at]) : null];
  }

  who(at) {
    const { claims, actors, relays, unnamed } = this.data;
    const named = (place) => link(actors[place].name, pageAddress(`actors/${actors[place].id}`));
    const names = (places, joint = ", ") => places.flatMap((place, turn) => [turn > 0 ? joint : "", named(place)]);
    const chain = relays[claims.relays[at]] ?? [];
    const speakers = claims.speakers[at].length > 0 ? names(claims.speakers[at], say("explorer-or")) : [raised(unnamed[claims.unnamed[at]])];
    return [...speakers, ...(chain.length > 0 ? [say("explorer-through"), ...names(chain)] : []), ". "];
  }

  where(at) {
    const { claims, sources } = this.data;
    const source = sources[claims.source[at]];
    return element("span", { class: "explorer-source" }, ...told("explorer-where", {
      source: link(source.title, this.claimAddress(at), source.title_language), publication: source.publication, published: source.published,
    }));
  }

  claimAddress(at) {
    const { claims, sources } = this.data;
    return pageAddress(`sources/${sources[claims.source[at]].id}`, `#c-${claims.id[at]}`);
  }

  status(at) {
    const { claims, statuses, kinds } = this.data;
    const word = statuses[claims.status[at]]?.word ?? say(`explorer-kind-${kinds[claims.kind[at]]}`);
    return element("span", { class: `chip chip--${this.code(at)}` }, word);
  }

  /** The status of a figure, else the kind of the claim. */
  code(at) {
    const { claims, statuses, kinds } = this.data;
    return statuses[claims.status[at]]?.id ?? kinds[claims.kind[at]];
  }

  /** What a ladder tells besides of a figure that stands; null where nothing. */
  onLadder(at) {
    const words = this.data.on_ladder[this.data.claims.on_ladder[at]];
    return words ? element("span", { class: "explorer-beside" }, words) : null;
  }

  evidence(at) {
    const level = this.data.evidence[this.data.claims.evidence[at]];
    return element("span", { class: `evidence evidence--${level}` }, say(`explorer-evidence-${level}`));
  }

  /** The selected claims as a table, its head first. */
  table(order, sureOf) {
    return [COLUMNS.map((column) => say(`explorer-column-${column}`)), ...order.map((at) => this.record(at, sureOf(at)))];
  }

  record(at, sure) {
    const { claims, actors, sources, days, ...data } = this.data;
    const source = sources[claims.source[at]];
    const span = data.spans[claims.span[at]];
    const names = (places) => places.map((place) => actors[place].name).join("; ");
    return [
      `${source.id}#${claims.id[at]}`, data.kinds[claims.kind[at]], data.metrics[claims.metric[at]]?.name, claims.value[at],
      data.scopes[claims.scope[at]], claims.label[at], claims.against[at], names(claims.speakers[at]) || data.unnamed[claims.unnamed[at]],
      claims.voice[at] === NOTHING ? "" : actors[claims.voice[at]].name, names(data.relays[claims.relays[at]] ?? []),
      days[claims.day[at]]?.text, span.first, span.last, sure ? say(`explorer-sure-${sure}`) : "", data.moments[claims.as_of[at]], data.statuses[claims.status[at]]?.word, data.on_ladder[claims.on_ladder[at]], data.evidence[claims.evidence[at]],
      claims.words[at], say(claims.quoted[at] ? "explorer-yes" : "explorer-no"), claims.restated[at], source.title, source.publication, source.published,
      source.language, this.claimAddress(at),
    ];
  }
}

function link(text, address, language = null) {
  return element("a", { href: address }, element("bdi", { lang: language }, text));
}

function cell(name, ...children) {
  return element("td", { role: "cell", class: `explorer-${name}` }, ...children);
}

function raised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
