"""What became of the addresses of the records, told to who mends them."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.upkeep import asking
from generator.upkeep.addresses import Outbound
from generator.upkeep.looking import Fortune, Seen

# Where an archive lists its copies of an address.
_COPIES = "https://web.archive.org/web/*/"
_ORDER = {fortune: number for number, fortune in enumerate(Fortune)}


@dataclass(frozen=True, slots=True)
class Followed:
    """An address where it stands, and what was seen of it; None where nothing was asked."""

    address: Outbound
    seen: Seen | None

    @property
    def mend(self) -> tuple[str, ...]:
        """What can be done, a line each; nothing where nothing has to be."""
        match self.seen:
            case Seen(fortune=Fortune.GONE):
                return _mend_of_gone(self.address)
            case Seen(reason=asking.UNRESOLVED):
                return ("Where it stays so:", *_mend_of_gone(self.address))
            case Seen(fortune=Fortune.MOVED, moved_to=onward):
                return (f"Write {shown(onward)} if the same text stands there.",)
        return ()


def links(addresses: Iterable[Outbound], seen: Mapping[str, Seen]) -> tuple[Followed, ...]:
    """The most urgent first, and each by its place."""
    made = [Followed(one, seen.get(one.url)) for one in addresses]
    return tuple(sorted(made, key=lambda link: (_ORDER[link.seen.fortune] if link.seen else 0, link.address.where)))


def shown(url: str) -> str:
    """An address for a log: nothing in it is a command of GitHub's runner."""
    return url.replace("##[", "##%5B")


def _mend_of_gone(address: Outbound) -> tuple[str, ...]:
    """The copy that the record names, or the lines to add, with where to find one."""
    if address.is_copy:
        return ("Name another copy, or take archived out.",)
    if copy := address.copy:
        return ("The record has a copy, so readers are not lost:", *_field(shown(copy.url), copy.on))
    return (f"Choose a copy at {_COPIES}{shown(address.url)} and add it:", *_field("TODO", "TODO"))


def _field(url: str, on: str) -> tuple[str, ...]:
    return ("archived:", f"  url: {url}", f"  on: {on}")


def _said(link: Followed) -> str:
    return f"{link.seen.fortune}, {link.seen.reason}" if link.seen else ""


def _counted(made: Sequence[Followed]) -> str:
    numbers = Counter(link.seen.fortune for link in made if link.seen)
    counted = ", ".join(f"{numbers[fortune]:,} {fortune}" for fortune in Fortune if numbers[fortune])
    return f"{len(made):,} addresses{f': {counted}' if counted else ''}"


def _to_tell(made: Sequence[Followed]) -> list[Followed]:
    """Those of which there is something to say: all where nothing was asked, else those that are not alive."""
    return [link for link in made if link.seen is None or link.seen.fortune is not Fortune.ALIVE]


def _as_text(made: Sequence[Followed]) -> str:
    lines = []
    for link in _to_tell(made):
        lines.append(f"{link.address.where}: {f'{_said(link)}: ' if link.seen else ''}{shown(link.address.url)}")
        lines += [f"    {line}" for line in link.mend]
    return "\n".join([*lines, _counted(made)])


def _as_markdown(made: Sequence[Followed]) -> str:
    parts = [f"**{_counted(made)}**"]
    for link in _to_tell(made):
        parts.append(f"- `{link.address.where}` {_said(link)}: `{shown(link.address.url)}`")
        if link.mend:
            parts.append("\n".join(["  ```text", *(f"  {line}" for line in link.mend), "  ```"]))
    return "\n\n".join(parts)


def _as_json(made: Sequence[Followed]) -> str:
    rows = [
        {
            "path": link.address.where.path,
            "line": link.address.where.line,
            "column": link.address.where.column,
            "url": link.address.url,
            "outcome": link.seen.fortune if link.seen else None,
            "reason": link.seen.reason if link.seen else None,
            "moved_to": (link.seen.moved_to or None) if link.seen else None,
            "mend": "\n".join(link.mend) or None,
        }
        for link in made
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


LINK_FORMS: Mapping[str, Callable[[Sequence[Followed]], str]] = {
    "text": _as_text,
    "markdown": _as_markdown,
    "json": _as_json,
}
