// The page of the form: it begins once the lists are there. What only a contributor needs comes at the first use.

import { root } from "../site.js";
import { say } from "../words.js";
import { begun, bookmark } from "./begun.js";
import { RecordForm } from "./form.js";
import { learn } from "./rules.js";

const form = document.getElementById("record-form");
const USES = ["pointerover", "pointerdown", "focusin"];

/** How to begin from an article in the browser; from a page that is opened from a file no other site can lead to it. */
function offerBookmark(made) {
  made.part("bookmark").textContent = bookmark(location.href);
  made.part("from-browser").hidden = location.protocol === "file:";
}

async function fetched(name) {
  const answer = await fetch(new URL(`data/${name}.json`, root));
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** Have a form learn what only its use needs, at the first use; where that fails, again at the next. */
function learnAtUse(made) {
  const use = async () => {
    for (const kind of USES) form.removeEventListener(kind, use);
    try {
      made.learn(await fetched("vocabulary-of-use"));
    } catch {
      made.tell(say("form-not-loaded-of-use"));
      listen();
    }
  };
  const listen = () => { for (const kind of USES) form.addEventListener(kind, use); };
  listen();
}

async function start() {
  const loading = document.getElementById("record-loading");
  try {
    const vocabulary = await fetched("vocabulary");
    learn(vocabulary);
    const made = new RecordForm(form, vocabulary);
    made.begin(begun(location.hash));
    offerBookmark(made);
    learnAtUse(made);
    form.hidden = false;
    loading.remove();
  } catch (error) {
    loading.textContent = say("form-not-loaded");
    throw error;
  }
}

start();
