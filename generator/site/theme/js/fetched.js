// The data of the site, by its path below the root.

import { root } from "./site.js";

/** What a data file holds. Throws where it does not come. */
export async function fetched(path) {
  const answer = await fetch(new URL(path, root));
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return answer.json();
}
