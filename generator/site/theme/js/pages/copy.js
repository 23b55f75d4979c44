import { element } from "../element.js";
import { say } from "../words.js";

/** Offer to copy the texts of a fold once it is opened: a source has some hundred of them. */
export function offerCopies() {
  const offer = (fold) => {
    for (const name of fold.querySelectorAll(".cite-form")) {
      if (name.closest("details") === fold && !name.querySelector("button")) offerCopy(name);
    }
  };
  document.querySelectorAll("details.cite[open]").forEach(offer);
  document.addEventListener("toggle", (event) => event.target.matches("details.cite[open]") && offer(event.target), true);
}

/** A button beside the name of a text that is there to be copied. */
function offerCopy(name) {
  const text = name.nextElementSibling;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cite-copy";
  button.textContent = say("script-copy");
  button.setAttribute("aria-label", say("script-copy-named", { name: name.textContent }));
  const { copy, said } = copying(() => text.textContent.trim());
  button.addEventListener("click", copy);
  name.append(" ", button, " ", said);
}

/** What copies a text, and where it is said that it was copied. */
export function copying(text) {
  const said = element("span", { role: "status" });
  const copy = async () => {
    await navigator.clipboard.writeText(text());
    said.textContent = say("script-copied");
  };
  return { copy, said };
}

/** Open the fold whose line or row the address leads to, or what tells how to cite the claim to which it does. */
export function openCited() {
  const of = decodeURIComponent(location.hash.slice(1));
  const place = document.getElementById(of);
  const line = place?.closest("summary") ?? place?.closest("tr");
  const fold = line?.closest("details.fold");
  if (fold && !fold.open) {
    fold.open = true;
    line.scrollIntoView();
  }
  const cited = document.getElementById(of.replace(/^c-/, "cite-"))?.closest("details.cite");
  for (let fold = cited; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  if (cited && of.startsWith("cite-")) cited.scrollIntoView();
}
