// A record as YAML. Free text always stands between double quotation marks, where nothing but `\` and `"`
// has a meaning; JSON's escapes are a part of YAML's (YAML 1.2, section 5.7).

const BARE = /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|[0-9]{4}-[0-9]{2}-[0-9]{2})$/;
// Words that other readers of YAML take for something else than text.
const LOADED = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null"]);

/**
 * The YAML of a record: texts, lists of texts, groups of keys, and lists of such groups.
 * Lists of one are written as the value alone except under the keys in `listed`.
 */
export function toYaml(record, listed = new Set()) {
  return lines(record, listed).join("\n") + "\n";
}

function lines(group, listed) {
  return Object.entries(group).flatMap(([key, value]) => {
    if (typeof value === "string") return [`${key}: ${scalar(value)}`];
    if (!Array.isArray(value)) return [`${key}:`, ...lines(value, listed).map(indent)];
    if (value.length === 0) return [`${key}: []`];
    if (typeof value[0] !== "string") return [`${key}:`, ...value.flatMap((item) => listItem(item, listed))];
    if (value.length === 1 && !listed.has(key)) return [`${key}: ${scalar(value[0])}`];
    return [`${key}: [${value.map(scalar).join(", ")}]`];
  });
}

function listItem(group, listed) {
  return lines(group, listed).map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`));
}

function indent(line) {
  return `  ${line}`;
}

function scalar(text) {
  return BARE.test(text) && !LOADED.has(text) ? text : JSON.stringify(text);
}
