// A claim as a row of the page, and as a row of a downloaded table. Every contributed text becomes text content or a
// checked attribute, never markup.

import { root } from "../site.js";
import { say, told } from "../words.js";

const NOTHING = -1;
// The columns of a downloaded table.
const COLUMNS = ["claim", "kind", "metric", "figure", "scope", "called", "against", "said-by", "voice", "through", "day", "describes",
  "status", "evidence", "words", "quoted", "restated", "source", "publication", "published", "language", "address"];

/** A new element; `null` children and attributes are left out. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== ""));
  return node;
}

/** The address of a page of the site, in the manner in which the page itself names others. */
export function addresses() {
  const asFile = document.querySelector("article a[href*='method']")?.getAttribute("href").endsWith(".html") ?? false;
  return (folder, name, anchor = "") => new URL(`${folder}/${encodeURIComponent(name)}${asFile ? ".html" : "/"}${anchor}`, root).href;
}

/** Makes rows of claims. */
export class Rows {
  constructor(data, address) {
    this.data = data;
    this.address = address;
  }

  /** The row of a claim. */
  row(at) {
    return element("tr", { role: "row", class: "explorer-row" },
      cell("day", ...this.day(at)),
      cell("claim", this.figure(at), ...this.words(at), element("p", { class: "explorer-who" }, ...this.who(at), this.where(at))),
      cell("state", this.status(at), this.evidence(at)),
    );
  }

  day(at) {
    const day = this.data.days[this.data.claims.day[at]];
    if (!day) return [element("span", { class: "explorer-undated" }, say("explorer-undated"))];
    return [day.page ? link(day.text, this.address("days", day.last)) : day.text];
  }

  figure(at) {
    const { claims, metrics, scopes } = this.data;
    const metric = metrics[claims.metric[at]];
    if (!metric) return claims.against[at] ? element("p", { class: "explorer-against" }, say("explorer-against", { what: claims.against[at] })) : null;
    const label = claims.label[at];
    const moment = this.data.moments[claims.as_of[at]];
    return element("p", { class: "explorer-figure" },
      element("strong", { class: `rung-value rung-value--${this.code(at)}` }, claims.value[at]), " ", link(metric.name, this.address("metrics", metric.id)),
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
    const named = (place) => link(actors[place].name, this.address("actors", actors[place].id));
    const names = (places, joint = ", ") => places.flatMap((place, turn) => [turn > 0 ? joint : "", named(place)]);
    const chain = relays[claims.relays[at]] ?? [];
    const speakers = claims.speakers[at].length > 0 ? names(claims.speakers[at], say("explorer-or")) : [raised(unnamed[claims.unnamed[at]])];
    return [...speakers, ...(chain.length > 0 ? [say("explorer-through"), ...names(chain)] : []), ". "];
  }

  where(at) {
    const { claims, sources } = this.data;
    const source = sources[claims.source[at]];
    return element("span", { class: "explorer-source" }, ...told("explorer-where", {
      source: link(source.title, this.claimAddress(at)), publication: source.publication, published: source.published,
    }));
  }

  claimAddress(at) {
    const { claims, sources } = this.data;
    return this.address("sources", sources[claims.source[at]].id, `#c-${claims.id[at]}`);
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

  evidence(at) {
    const level = this.data.evidence[this.data.claims.evidence[at]];
    return element("span", { class: `evidence evidence--${level}` }, say(`explorer-evidence-${level}`));
  }

  /** The selected claims as a table, its head first. */
  table(order) {
    return [COLUMNS.map((column) => say(`explorer-column-${column}`)), ...order.map((at) => this.record(at))];
  }

  record(at) {
    const { claims, actors, sources, days, ...data } = this.data;
    const source = sources[claims.source[at]];
    const names = (places) => places.map((place) => actors[place].name).join("; ");
    return [
      `${source.id}#${claims.id[at]}`, data.kinds[claims.kind[at]], data.metrics[claims.metric[at]]?.name, claims.value[at],
      data.scopes[claims.scope[at]], claims.label[at], claims.against[at], names(claims.speakers[at]) || data.unnamed[claims.unnamed[at]],
      claims.voice[at] === NOTHING ? "" : actors[claims.voice[at]].name, names(data.relays[claims.relays[at]] ?? []),
      days[claims.day[at]]?.text, data.moments[claims.as_of[at]], data.statuses[claims.status[at]]?.word, data.evidence[claims.evidence[at]],
      claims.words[at], say(claims.quoted[at] ? "explorer-yes" : "explorer-no"), claims.restated[at], source.title, source.publication, source.published,
      source.language, this.claimAddress(at),
    ];
  }
}

function link(text, address) {
  return element("a", { href: address }, element("bdi", {}, text));
}

function cell(name, ...children) {
  return element("td", { role: "cell", class: `explorer-${name}` }, ...children);
}

function raised(text) {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
