// What a page does without until somebody turns to it.

const USES = ["pointerover", "pointerdown", "focusin"];

/** Act when somebody first turns to a part of the page; where `act` tells that it failed, again at the next turn. */
export function atUse(node, act) {
  const use = async () => {
    for (const kind of USES) node.removeEventListener(kind, use);
    if (!await act()) listen();
  };
  const listen = () => { for (const kind of USES) node.addEventListener(kind, use); };
  listen();
}
