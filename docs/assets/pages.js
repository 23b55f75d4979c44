// What every page does with a script, and the scripts of the two pages that need more.

const assets = new URL("./", document.currentScript.src);

function load(name) {
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = new URL(`${name}.css`, assets).href;
  const script = document.createElement("script");
  script.src = new URL(`scripts/${name}.js`, assets).href;
  document.head.append(styles, script);
}

// A button beside each text that is there to be copied.
function offerCopy(name) {
  const text = name.nextElementSibling;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "cite-copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", `Copy: ${name.textContent}`);
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(text.textContent.trim());
    said.textContent = "Copied";
  });
  name.append(" ", button, " ", said);
}

document.addEventListener("DOMContentLoaded", () => {
  if (navigator.clipboard) document.querySelectorAll(".cite-form").forEach(offerCopy);
  if (document.getElementById("claims-explorer")) load("explorer");
  if (document.getElementById("record-form")) load("record");
});
