"""Files that are no plain text, by how they begin: what they are, and what to do with them."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class OtherFormat:
    """A format that is no plain text in UTF-8; `encoding` is that of plain text in another one.

    `is_taken` where `capture` takes the text out of such a file.
    """

    what: str
    mend: str
    encoding: str | None = None
    is_taken: bool = False


_AS_TEXT = "Save its text as plain text in UTF-8."
_PAGE = OtherFormat(
    "a web page (HTML)", "Copy the text of the article, and save it as plain text in UTF-8.", is_taken=True
)
_UTF_16 = OtherFormat("text in UTF-16", "Save it as UTF-8.", "utf-16")
_UTF_32 = OtherFormat("text in UTF-32", "Save it as UTF-8.", "utf-32")
_BEGINNINGS: tuple[tuple[bytes, OtherFormat], ...] = (
    (b"%pdf-", OtherFormat("a PDF", _AS_TEXT, is_taken=True)),
    (b"pk\x03\x04", OtherFormat("a zip archive, as documents of word processors are", _AS_TEXT)),
    (b"\xd0\xcf\x11\xe0", OtherFormat("a document of a word processor", _AS_TEXT)),
    (b"{\\rtf", OtherFormat("rich text (RTF)", _AS_TEXT)),
    (b"\x1f\x8b", OtherFormat("compressed", "Unpack it first.")),
    (b"\x89png", OtherFormat("a picture", _AS_TEXT)),
    (b"\xff\xd8\xff", OtherFormat("a picture", _AS_TEXT)),
    (b"\xff\xfe\x00\x00", _UTF_32),
    (b"\x00\x00\xfe\xff", _UTF_32),
    (b"\xff\xfe", _UTF_16),
    (b"\xfe\xff", _UTF_16),
)
_TAGS = (b"<!doctype html", b"<html", b"<head", b"<body")


def format_of(data: bytes) -> OtherFormat | None:
    """The format of a file that is no plain text, as far as its beginning shows one."""
    begins = data[:512].lower()
    found = next((other for sign, other in _BEGINNINGS if begins.startswith(sign)), None)
    if found:
        return found
    if begins.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(_TAGS):
        return _PAGE
    if not _is_wide(data[:512]):
        return None
    return replace(_UTF_16, encoding="utf-16-be" if begins[0] == 0 else "utf-16-le")


def plain_signs() -> list[str]:
    """How texts begin that are of another format although they can be read as UTF-8, in lower case."""
    return [sign.decode() for sign in (*(sign for sign, _ in _BEGINNINGS if sign.isascii()), *_TAGS)]


def _is_wide(begins: bytes) -> bool:
    """Whether each second byte is nought, as in the Latin letters of UTF-16."""
    return len(begins) >= 8 and (not any(begins[1::2]) or not any(begins[::2])) and any(begins)


def is_page(data: bytes) -> bool:
    """Whether a file is a web page, in whichever encoding, as far as its beginning shows it."""
    other = format_of(data)
    if other and other.encoding:
        other = format_of(data[:1024].decode(other.encoding, "ignore").encode())
    return other is _PAGE


def is_pdf(data: bytes) -> bool:
    """Whether a file is a PDF."""
    return data[:5].lower() == b"%pdf-"
