// The letter of a correction: it knows the page from which its writer comes, and can be copied, and saved as a file.
// Without a script it is a field to fill in.

import { button, element } from "../element.js";
import { save } from "../save.js";
import { root } from "../site.js";
import { say } from "../words.js";

/** Offer to copy and to save a letter, in which the page that led here stands already. */
export function offerLetter(field) {
  const from = document.referrer;
  // Its first line asks for that address.
  if (from.startsWith(root.href)) field.value = field.value.replace("\n", () => ` ${from}\n`);
  const said = element("span", { role: "status" });
  const line = element("p", { class: "letter-tools" });
  if (navigator.clipboard) {
    const copy = async () => {
      await navigator.clipboard.writeText(field.value);
      said.textContent = say("script-copied");
    };
    line.append(button(say("script-copy"), copy), " ");
  }
  line.append(button(say("script-letter-save"), () => save(say("script-letter-file"), new Blob([field.value], { type: "text/plain" }))), " ", said);
  field.after(line);
}
