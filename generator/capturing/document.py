"""A PDF: the text of its pages, with lines that are one sentence in one line."""

import re
from io import BytesIO
from itertools import pairwise

from generator.capturing.taken import Taken, UntakenError, library

# So much of the longest line a line has to fill for its text to go on in the next.
_FULL = 0.75


def from_pdf(data: bytes) -> Taken:
    """The text of a PDF; raises NoReaderError or UntakenError.

    What the file says of its title, author and dates is of the file, and mostly not of the article: none of it is
    taken.
    """
    reader = library("pypdf", "A PDF")
    try:
        document = reader.PdfReader(BytesIO(data))
        if document.is_encrypted and not document.decrypt(""):
            raise UntakenError("the PDF has a password")
        pages = [page.extract_text() for page in document.pages]
    except UntakenError:
        raise
    # The reader raises whatever a damaged file brings about in it.
    except Exception as error:
        raise UntakenError(f"the PDF cannot be read: {' '.join(str(error).split()) or error!r}") from error
    text = "\n\n".join(filter(None, map(str.strip, pages)))
    if not text:
        raise UntakenError("the PDF has no text: its pages are probably pictures")
    return Taken(joined(text))


def joined(text: str) -> str:
    """The text with a line for each paragraph, as far as the lengths of its lines show one."""
    return "\n\n".join(_joined(block) for block in re.split(r"\n\s*\n", text))


def _joined(block: str) -> str:
    lines = [line.strip() for line in _unhyphenated(block).split("\n")]
    longest = max(map(len, lines))
    made = lines[:1]
    for before, line in pairwise(lines):
        if len(before) >= _FULL * longest:
            made[-1] = f"{made[-1]} {line}"
        else:
            made.append(line)
    return "\n".join(made)


def _unhyphenated(block: str) -> str:
    """A block in which a word that was parted at the end of a line stands whole at the end of that line."""
    return re.sub(
        r"(?<=[^\W\d_])-\n([^\W\d_]\S*) ?",
        lambda found: f"{found[1]}\n" if found[1][0].islower() else found[0],
        block,
    )
