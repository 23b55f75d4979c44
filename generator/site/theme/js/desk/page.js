// The page of the desk: it begins once its lists are there, and takes a text that is pasted, dropped or opened.

import { button, element } from "../element.js";
import { begun } from "../record/begun.js";
import { save } from "../record/form.js";
import { learn } from "../record/rules.js";
import { root } from "../site.js";
import { say } from "../words.js";
import { Desk } from "./desk.js";
import { readFile, readPasted } from "./given.js";
import { learnTexts } from "./texts.js";

const form = document.getElementById("desk-form");

async function fetched(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}

/** The ways in which somebody gives a text. */
function offerText(desk) {
  const paste = desk.part("paste");
  const take = (given) => {
    desk.part("fault").textContent = given.fault ?? "";
    if (given.fault) return;
    paste.value = given.text;
    desk.part("giving").open = false;
    desk.read(given);
  };
  const opened = async (file) => take(await readFile(file));
  const file = element("input", { type: "file", accept: ".txt,.md,text/plain", hidden: true, "aria-hidden": "true", tabindex: "-1" });
  file.addEventListener("change", () => { if (file.files[0]) opened(file.files[0]); });
  paste.addEventListener("input", (event) => event.stopPropagation());
  desk.part("give").append(
    button(say("desk-mark"), () => take(readPasted(paste.value)), { class: "record-main" }),
    button(say("desk-open"), () => file.click()), file);
  const place = desk.part("giving");
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) opened(dropped);
    else take(readPasted(event.dataTransfer.getData("text/plain")));
  });
  desk.part("keep").append(button(say("desk-keep"), () => {
    save(desk.given.name ?? `${desk.id.value() || "text"}.txt`, new Blob([desk.given.bytes], { type: "text/plain" }));
  }, { class: "record-minor" }));
}

async function start() {
  const loading = document.getElementById("desk-loading");
  try {
    const [vocabulary, names] = await Promise.all([fetched("data/vocabulary.json"), fetched("data/desk.json")]);
    learn(vocabulary);
    learnTexts(names.texts);
    const desk = new Desk(form, vocabulary, names);
    desk.begin(begun(location.hash));
    offerText(desk);
    form.hidden = false;
    loading.remove();
  } catch (error) {
    loading.textContent = say("desk-not-loaded");
    throw error;
  }
}

start();
