"""Links to the exact words: read back by the grammar of text fragments, whatever the words and the address."""

import re
import unicodedata
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.cite.quote_link import quote_link
from tests.drawn import drawn

# https://wicg.github.io/scroll-to-text-fragment/#syntax, without the prefixes and suffixes that are never written here:
# ExplicitChar is a URL code point but `&`, `-` and `,`; of these only the ones that Python may leave are listed.
_CHAR = r"(?:%[0-9A-Fa-f]{2}|[A-Za-z0-9._~!$'()*+/:;=?@])"
_DIRECTIVE = re.compile(rf"text=(?P<start>{_CHAR}+)(?:,(?P<end>{_CHAR}+))?")
_MARK = ":~:"


def _read(link: str) -> tuple[str, str, str | None]:
    """The address without its last text directive, and the words that this one begins and ends with."""
    before, mark, directives = link.rpartition(_MARK)
    assert mark and "#" in before
    *kept, last = directives.split("&")
    found = _DIRECTIVE.fullmatch(last)
    assert found, last
    end = unquote(found["end"], errors="strict") if found["end"] else None
    address = f"{before}{mark}{'&'.join(kept)}" if kept else before
    return address, unquote(found["start"], errors="strict"), end


_WORDS = st.text(
    st.one_of(
        st.sampled_from(list(" \n\t-–—,&%#\"'“”’.:;=+/?()[]0123456789abcйжმع\u0301")),
        st.characters(exclude_categories=["Cc", "Cs"]),
    ),
    min_size=1,
    max_size=120,
)
_ADDRESSES = st.sampled_from(
    [
        "https://host.example/a",
        "https://host.example/a?x=1&y=a,b-c",
        "https://host.example/a#part-2",
        "https://host.example/a#",
        "https://host.example/a#:~:text=other",
        "https://host.example/a#part:~:text=other,words&text=more",
    ]
)


def _is_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


@settings(max_examples=drawn(500), deadline=None, derandomize=True)
@given(address=_ADDRESSES, words=_WORDS)
def test_the_words_are_read_back_from_word_to_word_and_the_address_is_kept(address: str, words: str) -> None:
    link = quote_link(address, words)
    line = " ".join(words.split())
    if link is None:
        assert not any(character.isalnum() for character in line)
        return
    kept, start, end = _read(link)
    assert kept == (address if "#" in address else f"{address}#")
    assert start[0].isalnum() and _is_word(start[-1])
    first = next(at for at, character in enumerate(line) if character.isalnum())
    assert line[first:].startswith(start)
    if end is None:
        rest = line[first + len(start) :]
        assert not any(_is_word(character) for character in rest)
    else:
        assert end[0].isalnum() and _is_word(end[-1])
        at = line.rindex(end)
        assert at >= first + len(start)
        assert not any(_is_word(character) for character in line[at + len(end) :])


@pytest.mark.parametrize(
    ("address", "words", "link"),
    [
        ("https://a.example/b", "at least 16 law-enforcement", "https://a.example/b#:~:text=at%20least%2016%20law%2Denforcement"),
        ("https://a.example/b#c", "4,500 & more", "https://a.example/b#c:~:text=4%2C500%20%26%20more"),
        ("https://a.example/b", "“no bell rang”.", "https://a.example/b#:~:text=no%20bell%20rang"),
        ("https://a.example/b", "a  b\n c", "https://a.example/b#:~:text=a%20b%20c"),
        (
            "https://a.example/b",
            "one two three four five six seven eight nine",
            "https://a.example/b#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine",
        ),
        ("https://a.example/b#:~:text=x", "164", "https://a.example/b#:~:text=x&text=164"),
        ("https://a.example/b", "— … —", None),
        ("https://a.example/b", "водное министерство", "https://a.example/b#:~:text=%D0%B2%D0%BE%D0%B4%D0%BD%D0%BE%D0%B5%20%D0%BC%D0%B8%D0%BD%D0%B8%D1%81%D1%82%D0%B5%D1%80%D1%81%D1%82%D0%B2%D0%BE"),
    ],
)  # fmt: skip
def test_a_link_to_words(address: str, words: str, link: str | None) -> None:
    assert quote_link(address, words) == link
