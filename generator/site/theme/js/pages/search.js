// The theme asks for its search index on every page, and the index weighs more than the page. The request is held
// until somebody turns to the search; so is the worker, which is fetched with the first thing that it is told.
const INDEX = "/search/search_index.json";
const Working = globalThis.Worker;
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

class WaitingWorker extends EventTarget {
  constructor(...given) {
    super();
    this.given = given;
  }

  postMessage(...message) {
    this.started ??= this.start();
    this.started.postMessage(...message);
  }

  start() {
    const worker = new Working(...this.given);
    for (const name of ["message", "error", "messageerror"]) {
      worker.addEventListener(name, (event) => this.dispatchEvent(new event.constructor(name, event)));
    }
    return worker;
  }

  terminate() {
    this.started?.terminate();
  }
}
globalThis.Worker = WaitingWorker;

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
