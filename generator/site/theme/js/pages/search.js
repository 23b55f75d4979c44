// The theme asks for its search index on every page, and the index weighs more than the page. The request is held
// until somebody turns to the search.
const INDEX = "/search/search_index.json";
const { open, send } = XMLHttpRequest.prototype;
const held = [];
let isSought = false;

XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  this.isIndex = `${address}`.endsWith(INDEX);
  return open.call(this, method, address, ...rest);
};
XMLHttpRequest.prototype.send = function (...body) {
  if (this.isIndex && !isSought) held.push(() => send.apply(this, body));
  else send.apply(this, body);
};

/** Send what was held back once somebody turns to the search. */
export function awaitSearch() {
  const seek = (event) => {
    if (isSought || !event.target.closest(".md-search, [for=__search]")) return;
    isSought = true;
    for (const ask of held) ask();
  };
  document.addEventListener("pointerover", seek);
  document.addEventListener("focusin", seek);
}
