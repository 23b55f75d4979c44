// The letter of a correction can be copied, and saved as a file. Without a script it is a field to fill in.

import { button, element } from "../element.js";
import { save } from "../save.js";
import { say } from "../words.js";
import { copying } from "./copy.js";

/** Offer to copy and to save a letter. */
export function offerLetter(field) {
  const { copy, said } = copying(() => field.value);
  const line = element("p", { class: "letter-tools" });
  if (navigator.clipboard) line.append(button(say("script-copy"), copy), " ");
  const keep = () => save(say("script-letter-file"), new Blob([field.value], { type: "text/plain" }));
  line.append(button(say("script-letter-save"), keep), " ", said);
  field.after(line);
}
