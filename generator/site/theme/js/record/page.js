// The page of the form: it begins once the lists are there.

import { root } from "../site.js";
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

async function start() {
  const loading = document.getElementById("record-loading");
  try {
    const answer = await fetch(new URL("data/vocabulary.json", root));
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const vocabulary = await answer.json();
    learn(vocabulary);
    const made = new RecordForm(form, vocabulary);
    made.begin(begun(location.hash));
    offerBookmark(made);
    form.hidden = false;
    loading.remove();
  } catch (error) {
    loading.textContent = say("form-not-loaded");
    throw error;
  }
}

start();
