// A text that somebody gives: pasted or from a file. It is read in the browser and stays there.

import { visible } from "../record/rules.js";
import { say } from "../words.js";
import { rule } from "./texts.js";

const LONGEST_SIGN = 512;

/** The text of a file with its name and bytes, or what is wrong with it and how to mend it. */
export async function readFile(file) {
  if (file.size > rule("most_bytes")) return { fault: say("desk-fault-size") };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return checked({ name: file.name, bytes, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) });
  } catch {
    return { fault: say("desk-fault-encoding") };
  }
}

/** The same of a pasted text, which has no name yet. */
export function readPasted(text) {
  return checked({ name: null, bytes: new TextEncoder().encode(text), text });
}

/** The SHA-256 of some bytes; null where the browser computes none, as on a page that came over plain http. */
export async function fingerprint(bytes) {
  if (!globalThis.crypto?.subtle) return null;
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function checked(given) {
  const begins = given.text.slice(0, LONGEST_SIGN).trimStart().toLowerCase();
  if (!begins) return { fault: say("desk-fault-empty") };
  if (rule("other_formats").some((sign) => begins.startsWith(sign))) return { fault: say("desk-fault-format") };
  const unseen = visible(given.text);
  return unseen ? { fault: unseen } : given;
}
