// Sets up the form on the one page that has it. It is loaded on every page, for the builders of the site do not
// agree on how a page names a script of its own.

if (document.getElementById("record-form")) {
  const styles = document.createElement("link");
  styles.rel = "stylesheet";
  styles.href = new URL("record.css", import.meta.url).href;
  document.head.append(styles);
  import("./record/form.js");
}
