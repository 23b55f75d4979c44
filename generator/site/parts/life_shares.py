"""A bar of the reports of a number: how they stand to its dispute, else what they have it count."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.language import formats, say
from generator.site.charts.life_shapes import Tone
from generator.site.parts.life_reports import LifeReport, by_stand, how_after, how_read, with_another
from generator.site.parts.lives import Life
from generator.site.parts.makers import Views


@dataclass(frozen=True, slots=True)
class ReportShare:
    """The `n` reports that are one thing, toned as in the drawing; `begins` counts the reports left of them."""

    tone: Tone
    n: int
    words: str
    begins: int


@dataclass(frozen=True, slots=True)
class ReportShares:
    """The shares of a bar, in all `of` reports, and what it shows of them."""

    heading: str
    of: int
    shares: tuple[ReportShare, ...]


def report_shares(views: Views, life: Life, reports: Sequence[LifeReport]) -> ReportShares | None:
    """The shares of the reports; None where all are one.

    A report that has several things, or another number too, has its share with the one it is drawn with.
    """
    has_stands = any(one.stand for one in reports)
    counted = [one for one in reports if life.gives(one.claim)] if has_stands else list(reports)
    parts = list(_by_stand(counted) if has_stands else _by_what(counted))
    if len(parts) == 1:
        return None
    shares, known = [], 0
    for tone, n, words in parts:
        shares.append(ReportShare(tone, n, words, known))
        known += n
    by = "stand" if has_stands else "value" if life.otherwise else "what"
    several = len(with_another(views, life, reports)) if life.otherwise else sum(len(one.whats) > 1 for one in counted)
    heading = say("life-shares", of=known, by=by, several=several, number=life.number)
    return ReportShares(heading, known, tuple(shares))


def _by_stand(reports: Sequence[LifeReport]) -> Iterator[tuple[Tone, int, str]]:
    for stand, of in by_stand(reports):
        words = {"read": how_read(one.claim for one in of), "how": how_after(of)}
        yield Tone(stand), len(of), say(f"life-share-{stand}", n=len(of), **words)


def _by_what(reports: Sequence[LifeReport]) -> Iterator[tuple[Tone, int, str]]:
    """What has a tone of its own with its reports, most first; what has none, together at the end."""
    of = {report.what: report.tone for report in reports}
    counts = Counter(report.what for report in reports)
    for what, n in counts.most_common():
        if of[what] is not Tone.PLAIN:
            yield of[what], n, say("life-share-what", n=n, what=what)
    if rest := [(what, n) for what, n in counts.most_common() if of[what] is Tone.PLAIN]:
        each = [say("life-word", word=what, n=n) if n > 1 else what for what, n in rest]
        n = sum(n for _, n in rest)
        yield Tone.PLAIN, n, say("life-share-what", n=n, what=formats.listed(each))
