import { say } from "../words.js";

/** A button beside the name of a text that is there to be copied. */
export function offerCopy(name) {
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
