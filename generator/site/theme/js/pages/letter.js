// The letter of a correction can be copied, and saved as a file. Without a script it is a field to fill in.

import { button, element } from "../element.js";
import { save } from "../save.js";
import { say } from "../words.js";

/** Offer to copy and to save a letter. */
export function offerLetter(field) {
  const said = element("span", { role: "status" });
  const line = element("p", { class: "letter-tools" });
  if (navigator.clipboard) {
    const copy = async () => {
      await navigator.clipboard.writeText(field.value);
      said.textContent = say("script-copied");
    };
    line.append(button(say("script-copy"), copy), " ");
  }
  const keep = () => save(say("script-letter-file"), new Blob([field.value], { type: "text/plain" }));
  line.append(button(say("script-letter-save"), keep), " ", said);
  field.after(line);
}
