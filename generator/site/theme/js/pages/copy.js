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
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    said.textContent = say("script-copied");
  });
  name.append(" ", button, " ", said);
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
