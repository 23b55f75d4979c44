"""What the line of a finding on a denial tells: who did what to the figure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from generator.language import say
from generator.language.formats import listed, raised
from generator.ledger.speakers import is_a_reading
from generator.rules.api import one_after_another
from generator.rules.denial.matters import Shape
from generator.rules.finding import Term
from generator.rules.phrases import Phrases

# What is certainly of the figure, whoever did it.
_SURE = (
    Shape.FIGURE,
    Shape.ATTRIBUTION,
    Shape.OF_OTHERS,
    Shape.LABEL,
    Shape.PUBLICATION,
    Shape.DISOWNED,
    Shape.RETRACTED,
    Shape.UNSPECIFIED,
)


# What tells less than anything else that the same body did.
_LESSER = (Shape.PUBLICATION, Shape.UNSPECIFIED)

_Account = tuple[str, Term, Mapping[str, str | int]]


def in_line(phrases: Phrases, accounts: Sequence[_Account]) -> dict[str, str | int]:
    """Who did what; of several accounts each act of each body that is named, or `none` where only readings are.

    Each account has its kind and what its messages say of it.
    """
    _, first, values = accounts[0]
    acts = _acts(phrases, accounts)
    most = max((len(_texts(alike)) for alike in acts), default=0)
    sentences = _sentences(phrases, acts, most)
    is_of_few = len(sentences) < len(acts) or any(_is_of_few(alike, most) for alike in acts)
    return {
        "named": values["named"],
        "who": raised(phrases.who(first)),
        "denied": say("rule-denial-denied-called", **values),
        "acts": (one_after_another(sentences) if is_of_few else listed(sentences)) if sentences else "none",
    }


def _sentences(phrases: Phrases, acts: Sequence[Sequence[_Account]], most: int) -> list[str]:
    """Each act, those of one speaker in one clause that names them once."""
    found: dict[str, str] = {}
    for at, alike in enumerate(acts):
        said = alike[0][1]
        who = phrases.who(said) if said.speakers else str(at)
        side = _side(phrases, alike, most, acts[:at], is_named=who not in found)
        found[who] = say("rule-denial-line-and", first=found[who], second=side) if who in found else side
    return [*found.values()]


def _acts(phrases: Phrases, accounts: Sequence[_Account]) -> list[list[_Account]]:
    """The accounts of what is certain by body and kind, of each body that first which most texts have.

    What tells less than another act of the body is left out, unless no act of it is told by more texts; and so is what
    a general word has done, where one who is named did the same.
    """
    by_body: dict[str | None, dict[str, list[_Account]]] = defaultdict(lambda: defaultdict(list))
    for account in sorted(accounts, key=lambda one: one[0] in _LESSER):
        kind, said, _ = account
        is_named = said.speakers or len(accounts) == 1
        if kind in _SURE and is_named and not all(map(is_a_reading, said.claims)):
            by_body[said.lead.body][kind].append(account)
    kept = []
    for kinds in by_body.values():
        closer = [alike for kind, alike in kinds.items() if kind not in _LESSER]
        most = max((len(_texts(alike)) for alike in closer), default=0)
        error = kinds.get(Shape.PUBLICATION, [])
        chief = [*closer, error] if closer and error and len(_texts(error)) >= most else closer
        kept += sorted(chief, key=lambda alike: -len(_texts(alike))) or [*kinds.values()][:1]
    named = {alike[0][0] for alike in kept if not _is_general(phrases, alike)}
    return [alike for alike in kept if alike[0][0] not in named or not _is_general(phrases, alike)]


def _is_general(phrases: Phrases, accounts: Sequence[_Account]) -> bool:
    """Whether a general word alone tells who did something."""
    speakers = [name for _, said, _ in accounts for name in said.speakers]
    return bool(speakers) and all(phrases.corpus.actors[name].generic for name in speakers)


def _texts(accounts: Sequence[_Account]) -> set[str]:
    """The texts that tell of an act; of those of which it is only our reading nothing is told."""
    return {claim.text for _, said, _ in accounts for claim in said.claims if not is_a_reading(claim)}


def _is_of_few(accounts: Sequence[_Account], most: int) -> bool:
    """Whether an act rests on one text, or on fewer than half as many as the act that most texts have."""
    return len(_texts(accounts)) == 1 < most or 2 * len(_texts(accounts)) < most


def _reports(accounts: Sequence[_Account]) -> set[str]:
    """The reports that tell of an act themselves."""
    return {claim.source_id for _, said, _ in accounts for claim in said.claims if not is_a_reading(claim)}


def _is_copied(accounts: Sequence[_Account]) -> bool:
    """Whether several reports that tell of an act have it from one text."""
    return len(_reports(accounts)) > len(_texts(accounts)) > 1


def _side(
    phrases: Phrases, alike: Sequence[_Account], most: int, before: Sequence[Sequence[_Account]], *, is_named: bool
) -> str:
    """An act of a body; one that is not named is the one who did what stands before."""
    kind, said, values = alike[0]
    return say(
        "rule-denial-line-side",
        act=kind,
        who="none" if not said.speakers else phrases.who(said) if is_named else "same",
        whose=values["whose"],
        unnamed=values["unnamed"],
        words_denied=values["words_denied"],
        is_none="yes" if values["beside"] == "none" else "no",
        by_few=len(_reports(alike)) if _is_of_few(alike, most) else 0,
        is_copied="yes" if _is_copied(alike) else "no",
        again="yes" if any(one[0][1].lead.body == said.lead.body for one in before) else "no",
    )
