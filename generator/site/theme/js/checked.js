// What a check of claims writes: the lines that sign for it in a record, and where they can be sent.

import { repository, LONGEST } from "./record/github.js";
import { today } from "./today.js";

/** What a link says that leaves the site. */
export const APART = ["noopener", "noreferrer"].join(" ");

/** The lines that confirm claims in their record, of all where `claims` is null; a further entry where others signed. */
export function signature({ name, claims, isFurther = false }) {
  const head = isFurther ? "" : "checked_by:\n";
  const by = JSON.stringify(name);
  return `${head}  - by: ${by}\n    on: ${today()}\n${claims ? `    claims: [${claims.join(", ")}]\n` : ""}`;
}

/** The address of a prepared issue, with its title alone where all would be too long; null without a repository. */
export function issue(title, body) {
  const repo = repository();
  if (!repo) return null;
  const begun = `${repo}/issues/new?title=${encodeURIComponent(title)}`;
  const whole = `${begun}&body=${encodeURIComponent(body)}`;
  return whole.length <= LONGEST ? whole : begun;
}
