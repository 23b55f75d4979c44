// The page of the desk: it takes a text that is pasted, dropped or opened. By what a text is read, and what a record may
// hold, is asked for when the first text is given.

import { button, element } from "../element.js";
import { fetched } from "../fetched.js";
import { begun } from "../record/begun.js";
import { save } from "../save.js";
import { learn } from "../record/rules.js";
import { root } from "../site.js";
import { say } from "../words.js";
import { asked as askedToCompare } from "./asked.js";
import { Desk } from "./desk.js";
import { readFile, readPasted } from "./given.js";
import { learnTexts } from "./texts.js";

const form = document.getElementById("desk-form");
const part = (name) => form.querySelector(`[data-part="${name}"]`);
let asked = null;
const scripts = {};

async function setUp() {
  const files = ["vocabulary", "vocabulary-of-use", "desk"].map((name) => fetched(`data/${name}.json`));
  const [vocabulary, ofUse, names] = await Promise.all(files);
  learn(vocabulary);
  learnTexts(names.texts);
  const desk = new Desk(form, { ...vocabulary, ...ofUse }, names);
  desk.begin(begun(location.hash));
  return desk;
}

/** The desk, which is set up once; null where that failed, which is told. */
async function desk() {
  asked ??= setUp();
  try {
    return await asked;
  } catch (error) {
    asked = null;
    part("fault").textContent = location.protocol === "file:" ? say("desk-not-loaded-folder") : say("desk-not-loaded");
    throw error;
  }
}

/** Take a text, or tell what is wrong with it; `read` gives it once the rules are there. */
async function take(read) {
  const made = await desk();
  const given = await read();
  part("fault").textContent = given.fault ?? "";
  if (given.fault) return part("paste").focus();
  part("paste").value = given.text;
  part("giving").open = false;
  form.toggleAttribute("data-opened", true);
  await made.read(given);
}

/** A button that opens a file. */
function opener() {
  const file = element("input", { type: "file", accept: ".txt,text/plain", hidden: true });
  file.addEventListener("change", () => { if (file.files[0]) take(() => readFile(file.files[0])); });
  return [button(say("desk-open"), () => file.click()), file];
}

/** What is dropped on the place where a text is given. */
function hearDrops(place) {
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData("text/plain");
    take(() => (file ? readFile(file) : readPasted(text)));
  });
}

/** A script that only some addresses need, once it is there. */
function loaded(name) {
  scripts[name] ??= new Promise((resolve, reject) => {
    const script = element("script", { src: new URL(`assets/scripts/${name}.js`, root).href });
    script.addEventListener("load", resolve);
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  return scripts[name];
}

/** Show the record that the address names, claim by claim, in the place of the form. */
async function compare() {
  const id = askedToCompare(location.hash);
  const place = document.getElementById("desk-compared");
  form.hidden = Boolean(id);
  place.hidden = !id;
  document.getElementById("desk-send").hidden = !id;
  form.parentElement.toggleAttribute("data-compares", Boolean(id));
  if (!id) return;
  try {
    const [record] = await Promise.all([fetched(`data/checks/${id}.json`), loaded("compared")]);
    place.dispatchEvent(new CustomEvent("compare", { detail: { id, record } }));
  } catch {
    place.querySelector('[data-compared="title"]').textContent = say("desk-compared-not-loaded", { source: id });
  }
}

function start() {
  part("paste").addEventListener("input", (event) => event.stopPropagation());
  const pasted = () => take(() => readPasted(part("paste").value));
  part("give").append(button(say("desk-mark"), pasted, { class: "record-main" }), ...opener());
  hearDrops(part("giving"));
  part("keep").append(button(say("desk-keep"), async () => {
    const { given, id } = await desk();
    save(given.name ?? `${id.value()}.txt`, new Blob([given.bytes], { type: "text/plain" }));
  }, { class: "record-minor" }));
  addEventListener("hashchange", compare);
  compare();
}

start();
