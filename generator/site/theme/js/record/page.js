// The page of the form: it begins once the lists are there. What only a contributor needs comes at the first use.

import { fetched } from "../fetched.js";
import { atUse } from "../use.js";
import { say } from "../words.js";
import { begun, bookmark } from "./begun.js";
import { RecordForm } from "./form.js";
import { learn } from "./rules.js";

const form = document.getElementById("record-form");

/** How to begin from an article in the browser; from a page that is opened from a file no other site can lead to it. */
function offerBookmark(made) {
  made.part("bookmark").textContent = bookmark(location.href);
  made.part("from-browser").hidden = location.protocol === "file:";
}

/** Have a form learn what only its use needs; whether that came. */
async function learnOfUse(made) {
  try {
    made.learn(await fetched("data/vocabulary-of-use.json"));
    return true;
  } catch {
    made.tell(say("form-not-loaded-of-use"));
    return false;
  }
}

async function start() {
  const loading = document.getElementById("record-loading");
  try {
    const vocabulary = await fetched("data/vocabulary.json");
    learn(vocabulary);
    const made = new RecordForm(form, vocabulary);
    made.begin(begun(location.hash));
    offerBookmark(made);
    atUse(form, () => learnOfUse(made));
    form.hidden = false;
    loading.remove();
  } catch (error) {
    loading.textContent = say("form-not-loaded");
    throw error;
  }
}

start();
