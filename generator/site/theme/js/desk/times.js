// Days, times, ages and durations in a text, which count nothing. As the command line tells them.

import { holds, rule } from "./texts.js";

/** Every stretch that tells one, in the order of precedence; in English, in whose words they are known. */
export function times(captured, language) {
  if (language !== "en") return [];
  captured.times ??= rule("idle").flatMap(({ kind, pattern }) => (
    [...captured.text.matchAll(pattern)].map((found) => ({ kind, ...trimmed(found) }))));
  return captured.times;
}

/**
 * The numbers as they are marked, each with its state and by what it is covered: those of one day, time, age or duration
 * together. `of` are its numbers in the account, and `time` is the stretch that holds them, where one does.
 */
export function marked(captured, accounted, language) {
  const stretches = times(captured, language);
  const groups = [];
  for (const each of accounted) {
    const time = stretches.find((stretch) => holds(stretch, each.number)) ?? null;
    const last = groups.at(-1);
    if (time && last?.time === time) last.of.push(each);
    else groups.push({ time, of: [each] });
  }
  return groups.map(together);
}

function together({ time, of }) {
  const number = { start: of[0].number.start, end: of.at(-1).number.end };
  const state = ["todo", "recorded"].find((one) => of.some((each) => each.state === one)) ?? "aside";
  return { number, time, of, state, by: [...new Set(of.flatMap(({ by }) => by))] };
}

/** The words by which what is marked is set aside as the time that it tells; null where they hold more. */
export function timeWords(captured, { time }, marks) {
  const words = captured.at(time);
  const others = marks.filter((each) => each.time?.kind !== time.kind).flatMap((each) => each.of);
  return captured.find(words).some((span) => others.some(({ number }) => holds(span, number))) ? null : words;
}

/** A stretch without commas and spaces at its ends. */
function trimmed(found) {
  const start = found.index + /^[ ,]*/u.exec(found[0])[0].length;
  return { start, end: Math.max(start, found.index + found[0].replace(/[ ,]+$/u, "").length) };
}
