// The desk from the first text on. By what a text is read, and what a record may hold, is asked for once; the page that
// takes a text tells of it by an event.

import { button } from "../element.js";
import { fetched } from "../fetched.js";
import { begun } from "../record/begun.js";
import { learn } from "../record/rules.js";
import { save } from "../save.js";
import { say } from "../words.js";
import { Desk } from "./desk.js";
import { readFile, readPasted } from "./given.js";
import { learnTexts } from "./texts.js";

const form = document.getElementById("desk-form");
const part = (name) => form.querySelector(`[data-part="${name}"]`);
let asked = null;

async function setUp() {
  const files = ["vocabulary", "vocabulary-of-use", "desk"].map((name) => fetched(`data/${name}.json`));
  const [vocabulary, ofUse, names] = await Promise.all(files);
  learn(vocabulary);
  learnTexts(names.texts);
  const desk = new Desk(form, { ...vocabulary, ...ofUse }, names);
  desk.begin(begun(location.hash));
  part("keep").append(button(say("desk-keep"), () => {
    save(desk.given.name ?? `${desk.id.value()}.txt`, new Blob([desk.given.bytes], { type: "text/plain" }));
  }, { class: "record-minor" }));
  return desk;
}

/** The desk, which is set up once; where that failed, it is tried again with the next text. */
async function made() {
  asked ??= setUp();
  try {
    return await asked;
  } catch (error) {
    asked = null;
    throw error;
  }
}

/** Take a text, or tell what is wrong with it. */
async function take({ file, text }) {
  const desk = await made();
  const given = await (file ? readFile(file) : readPasted(text));
  part("fault").textContent = given.fault ?? "";
  if (given.fault) return part("paste").focus();
  part("paste").value = given.text;
  part("giving").open = false;
  form.toggleAttribute("data-opened", true);
  await desk.read(given);
}

form.addEventListener("take", ({ detail }) => { detail.taken = take(detail.given); });
