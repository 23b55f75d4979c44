// How an address names a night, `#night=2022-01-09`, or two of them, `#night=2022-01-08..2022-01-09`.

const NIGHTS = /^#night=(?:(\d{4}-\d\d-\d\d)\.\.)?(\d{4}-\d\d-\d\d)$/;

/** The end of an address that names a night, and that with which it is compared unless it is null. */
export function named(day, since) {
  return since === null ? `#night=${day}` : `#night=${since}..${day}`;
}

/** The places of the night that an address names and of that with which it is compared, or null; null for none. */
export function chosenNights(hash, days) {
  const [, since, day] = NIGHTS.exec(hash) ?? [];
  if (!day) return null;
  const at = lastBy(days, day);
  const other = since === undefined ? -1 : lastBy(days, since);
  return at < 0 ? null : [at, other < 0 || other === at ? null : other];
}

/** The last night by a day: what was known then was known on all days until the next one that changed the record. */
function lastBy(days, day) {
  return days.findLastIndex((one) => one <= day);
}
