// Words of a change: "by 12 to 176" is a rise and a total, and no range. As the command line tells them.

import { rule } from "./texts.js";

/** Whether a number is where a change begins, or by how much something changes. */
export function isOfChange(captured, number) {
  const before = wordsBefore(captured, number);
  const found = rule("change").exec(before);
  if (!found) return false;
  const between = found.groups.between.toLowerCase().trim();
  return rule("by").test(before) || between.endsWith("from") || ["", "another"].includes(between);
}

/** Whether a number is by how much something changes, and no total. */
export function isDifference(captured, number) {
  return isOfChange(captured, number) && rule("by").test(wordsBefore(captured, number));
}

function wordsBefore(captured, { start }) {
  return captured.text.slice(Math.max(0, start - rule("changing").reach), start);
}
