// A list whose rows stand on several pages can be searched as one: these pages are read when somebody begins to type.
// Of them only words and addresses are taken, and no markup.

import { element } from "../element.js";
import { sound, words } from "../terms.js";
import { say } from "../words.js";
import { found, holds } from "../pages/lists.js";

// So many of what was found are shown.
const MOST = 50;

/** Offer to find a row in all pages to which a table of parts leads; what is found stands above that. */
function offerWhole(parts) {
  const links = [...parts.querySelectorAll("tbody a")];
  const field = element("input", { type: "search", autocomplete: "off" });
  const left = element("span", { role: "status" });
  const list = element("ul", { class: "list-found" });
  let reading;
  const find = async () => {
    reading ??= Promise.all(links.map(rowsOf)).then((all) => all.flat());
    const rows = await reading.catch(() => []);
    const typed = words(field.value).map((word) => [word, sound(word)]);
    const hits = typed.length ? rows.filter(({ known }) => holds(known, typed)) : [];
    list.replaceChildren(...hits.slice(0, MOST).map(shown));
    left.textContent = typed.length ? say("script-list-left", { n: `${Math.min(hits.length, MOST)}`, of: `${rows.length}` }) : "";
  };
  field.addEventListener("input", find);
  const label = element("label", { class: "list-filter" }, say("script-list-filter"), " ", field);
  parts.before(element("p", { class: "list-tools" }, label, " ", left), list);
}

/** The rows of a part, each with the words by which it is found, and where it leads. */
async function rowsOf(link) {
  const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
  const rows = [...page.querySelectorAll(".listed")].flatMap((list) => [...list.querySelectorAll("tbody > tr")]);
  return rows.flatMap((row) => {
    const first = row.querySelector("a[href]");
    if (!first) return [];
    const address = new URL(first.getAttribute("href"), link.href);
    if (address.origin !== location.origin) return [];
    const beside = [...row.cells].slice(1, -1).map((cell) => cell.textContent.trim()).filter(Boolean);
    return [{ known: found(row), address: address.href, title: first.textContent, beside: beside.join(" · ") }];
  });
}

function shown({ address, title, beside }) {
  return element("li", {}, element("a", { href: address }, title), " ", element("span", { class: "list-about" }, beside));
}

offerWhole(document.querySelector(".years"));
