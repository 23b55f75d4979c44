import { say } from "../words.js";

const page = document.documentElement;
const SCHEME = "scheme";

// Day or night, as a reader chose; before anything is drawn.
try {
  page.dataset.scheme = localStorage.getItem(SCHEME) ?? "";
} catch {
  // A browser that keeps nothing follows its system.
}

function isDark() {
  return page.dataset.scheme ? page.dataset.scheme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

/** A switch between day and night. */
export function offerSchemes(beside) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "scheme";
  const label = () => {
    button.title = say(isDark() ? "script-scheme-to-day" : "script-scheme-to-night");
    button.setAttribute("aria-label", button.title);
  };
  button.addEventListener("click", () => {
    page.dataset.scheme = isDark() ? "light" : "dark";
    label();
    try {
      localStorage.setItem(SCHEME, page.dataset.scheme);
    } catch {
      // It holds for this page then.
    }
  });
  label();
  beside.after(button);
}
