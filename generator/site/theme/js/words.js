// What the site says, in its language. `BOOK` stands at the head of every script, where the build lays what the script
// needs: messages by their codes, and how the language writes numbers and days. The browser's own tables of a language
// take a phone longer to open than all of a page's script.

/** The message of a code with its values. A number is written as the language does, and picks the form it has for it. */
export function say(code, values = {}) {
  return told(code, values).join("");
}

/** Whether the language has a message for a code. */
export function has(code) {
  return Object.hasOwn(BOOK.words, code);
}

/** The same as `say` in pieces, for values that are elements: texts, and each value in its place. */
export function told(code, values = {}) {
  if (!has(code)) throw new Error(`no message ${code}`);
  return form(BOOK.words[code], values).split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? shown(values[piece]) : piece));
}

/** A whole number with its groups. */
export function grouped(number) {
  const [last, others] = BOOK.numbers.sizes;
  const groups = [];
  let left = String(number);
  for (let size = last; left.length > size; size = others) {
    groups.unshift(left.slice(-size));
    left = left.slice(0, -size);
  }
  return [left, ...groups].join(BOOK.numbers.group);
}

/** A day from its ISO form, in no time zone; what is no day stays as it is. */
export function dayName(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  const values = { year, month: BOOK.dates.months[month - 1], day };
  return values.month ? BOOK.dates.day.replace(/\{(\w+)\}/g, (_, name) => values[name]) : iso;
}

function form(message, values) {
  if (typeof message === "string") return message;
  const value = values[message.by];
  const forms = message.forms;
  const found = forms[value] ?? (typeof value === "number" ? forms[BOOK.plural(value)] : undefined);
  return form(found ?? message.rest, values);
}

function shown(value) {
  return typeof value === "number" ? grouped(value) : value;
}
