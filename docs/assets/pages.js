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

document.addEventListener("DOMContentLoaded", () => {
  // The theme gives its search the role of a dialog and no name.
  document.querySelector("[data-md-component=search]")?.setAttribute("aria-label", "Search");
  if (document.getElementById("claims-explorer")) load("explorer");
  if (document.getElementById("record-form")) load("record");
});
