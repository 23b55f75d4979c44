// Files in one zip, stored as they are (APPNOTE.TXT of PKWARE, 4.3). Names and times are the same for the same files.

const TABLE = Uint32Array.from({ length: 256 }, (_, at) => {
  let sum = at;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
// Names are in UTF-8; the first day that the format knows.
const [VERSION, UTF_8, FIRST_DAY] = [20, 0x0800, 0x0021];

/** The bytes of a zip of texts by their paths. */
export function zipped(files) {
  const utf8 = new TextEncoder();
  const parts = [], listed = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [utf8.encode(path), utf8.encode(text)];
    const told = fields([2, VERSION], [2, UTF_8], [2, 0], [2, 0], [2, FIRST_DAY], [4, checksum(data)], [4, data.length],
      [4, data.length], [2, name.length], [2, 0]);
    const entry = [fields([4, 0x04034b50]), told, name, data];
    listed.push(fields([4, 0x02014b50], [2, VERSION]), told, fields([2, 0], [2, 0], [2, 0], [4, 0], [4, at]), name);
    parts.push(...entry);
    at += sizeOf(entry);
  }
  const count = Object.keys(files).length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, sizeOf(listed)], [4, at], [2, 0]);
  return new Blob([...parts, ...listed, end], { type: "application/zip" });
}

/** Numbers as bytes, the least first; each with how many it takes. */
function fields(...numbers) {
  const bytes = ([size, number]) => Array.from({ length: size }, (_, at) => (number >>> (8 * at)) & 0xff);
  return Uint8Array.from(numbers.flatMap(bytes));
}

function sizeOf(parts) {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function checksum(data) {
  let sum = 0xffffffff;
  for (const byte of data) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}
