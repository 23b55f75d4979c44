// The page of the desk: it takes a text that is pasted, dropped or opened, and compares a record with its page. What reads
// a text comes when the first one is given.

import { button, element } from "../element.js";
import { fetched } from "../fetched.js";
import { root } from "../site.js";
import { say } from "../words.js";
import { asked } from "./asked.js";

const form = document.getElementById("desk-form");
const part = (name) => form.querySelector(`[data-part="${name}"]`);
const scripts = {};

/** Hand over a text or a file; `given` has one of them. */
async function take(given) {
  part("fault").textContent = "";
  try {
    await loaded("text");
    const detail = { given };
    form.dispatchEvent(new CustomEvent("take", { detail }));
    await detail.taken;
  } catch (error) {
    part("fault").textContent = location.protocol === "file:" ? say("giving-not-loaded-folder") : say("giving-not-loaded");
    throw error;
  }
}

/** A button that opens a file. */
function opener() {
  const input = element("input", { type: "file", accept: ".txt,text/plain", hidden: true });
  input.addEventListener("change", () => { if (input.files[0]) take({ file: input.files[0] }); });
  return [button(say("giving-open"), () => input.click()), input];
}

/** What is dropped on the place where a text is given. */
function hearDrops(place) {
  place.addEventListener("dragover", (event) => event.preventDefault());
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    take(file ? { file } : { text: event.dataTransfer.getData("text/plain") });
  });
}

/** A script that only some uses need, once it is there; where it did not come, it is asked for again. */
function loaded(name) {
  scripts[name] ??= new Promise((resolve, reject) => {
    const script = element("script", { src: new URL(`assets/scripts/${name}.js`, root).href });
    script.addEventListener("load", resolve);
    script.addEventListener("error", (error) => {
      delete scripts[name];
      reject(error);
    });
    document.head.append(script);
  });
  return scripts[name];
}

/** Show the record that the address names, claim by claim, in the place of the form. */
async function compare() {
  const id = asked(location.hash);
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
    place.querySelector('[data-compared="title"]').textContent = say("giving-compared-not-loaded", { source: id });
  }
}

function start() {
  part("paste").addEventListener("input", (event) => event.stopPropagation());
  const pasted = () => take({ text: part("paste").value });
  part("give").append(button(say("giving-mark"), pasted, { class: "record-main" }), ...opener());
  hearDrops(part("giving"));
  addEventListener("hashchange", compare);
  compare();
}

start();
