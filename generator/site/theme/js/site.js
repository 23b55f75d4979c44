// Where the site stands, and how its pages are addressed. The address of the running script is told only while it runs
// for the first time.

/** The root of the site. */
export const root = new URL("../../", document.currentScript.src);

/** The address of a page by its path without its ending, in the manner in which the pages themselves name others. */
export function pageAddress(path, anchor = "") {
  const asFile = /\.html(#|$)/.test(document.querySelector("a[href*='explorer']")?.getAttribute("href") ?? "");
  const whole = path.split("/").map(encodeURIComponent).join("/");
  const folder = whole.replace(/(^|\/)index$/, "$1");
  const named = folder === whole ? `${whole}/` : folder;
  return new URL(`${asFile ? `${whole}.html` : named}${anchor}`, root).href;
}
