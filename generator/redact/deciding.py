"""What becomes of each value of a file when somebody or something is taken out of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.record.fields import UNSTATED
from generator.record.ids import global_id
from generator.record.kinds import TODO
from generator.redact.edits import Decisions
from generator.redact.places import (
    ACTORS_IN,
    CLAIMS_IN,
    CODED,
    SCOPED,
    SOURCES_IN,
    SPARED,
    Valued,
    called,
    registry_of,
    spots,
)
from generator.redact.spans import Branch, Leaf, Listing, Pairs, text_of
from generator.redact.wanted import Redaction

# What a target has to name besides, so that it still means one figure.
_ENOUGH = frozenset({"count", "label", "candidates", "above", "other_than", "said_by"})


@dataclass(slots=True)
class Decider:
    """Decides of one file; `places` are those that change, `open` those that somebody has to write.

    `asked` are those for which a text is needed, given or not.
    """

    name: str
    wanted: Redaction
    decided: Decisions = field(default_factory=Decisions)
    places: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def decide(self, root: Branch | None) -> None:
        """Go through the whole file."""
        if not isinstance(root, Pairs):
            return
        self._keys(root)
        self._claims(root)
        for spot in spots(root, self.name):
            self._spot(spot)
        self._emptied(root)

    def _keys(self, root: Pairs) -> None:
        """Entries of registries that go, and those whose id has the words."""
        for key, value in root.entries:
            is_gone = (self.name == "actors" and key.text in self.wanted.actors) or (
                self.name == "removed" and self._is_removed(key.text)
            )
            if is_gone:
                self._drop(f"{self.name}.{key.text}", value)
            elif self.name in {"actors", "dispatches", "removed", *SCOPED} and (new := self._id(key.text)):
                self._say(f"{self.name}.{key.text}", key, new)

    def _is_removed(self, name: str) -> bool:
        """Whether a former id goes from the list: with its source, or because it has a name."""
        return name.partition("#")[0] in self.wanted.sources or self.wanted.spellings.in_code(name, or_first=True)

    def _id(self, text: str) -> str | None:
        """The new form of an id that stands as a key."""
        if "#" in text:
            return called(text, "", self.wanted.names)
        return self.wanted.names.get(f"{self.name}.{text}" if self.name in SCOPED else text)

    def _claims(self, root: Pairs) -> None:
        claims = root.value("claims")
        for claim in claims.items if isinstance(claims, Listing) else ():
            if isinstance(claim, Pairs) and self.wanted.has_claim(f"{self.name}#{text_of(claim.value('id'))}"):
                self._drop(f"{self.name}#{text_of(claim.value('id'))}", claim)
            elif isinstance(claim, Pairs):
                self._words_of(claim)

    def _words_of(self, claim: Pairs) -> None:
        """A quotation with the words goes; where nothing else carries the claim, a restatement takes its place."""
        quote = claim.value("quote")
        if not isinstance(quote, Leaf) or not self.wanted.spellings.within(quote.text):
            return
        place = f"{self.name}#{text_of(claim.value('id'))}"
        if claim.value("restated"):
            self._drop(f"{place}.quote", quote)
            return
        (key,) = (key for key, value in claim.entries if value is quote)
        self.decided.words[key] = "restated"
        self._rewrite(f"{place}.restated", quote)

    def _spot(self, spot: Valued) -> None:
        if self._is_done(spot):
            return
        text, key = spot.leaf.text, spot.key
        if registry := registry_of(spot, self.name):
            self._entry(spot, registry, spot.leaf)
        elif "covers" in spot.steps:
            self._entry(spot, "groups", next(name for name, value in spot.holder.entries if value is spot.leaf))
        elif "printed" in spot.steps:
            self._drop_where_named(spot)
        elif key in ACTORS_IN:
            self._actor(spot)
        elif key in SOURCES_IN or (key in CLAIMS_IN and spot.is_in_claim) or key in ("now", "claims"):
            self._reference(spot)
        elif key == "formerly" and self.wanted.spellings.in_code(text, or_first=True):
            self._drop(spot.place, spot.leaf)
        elif key == "id" and (new := called(text, self.name, self.wanted.names)):
            self._say(spot.place, spot.leaf, new)
        elif key not in CODED and self.wanted.spellings.within(text):
            self._text(spot)

    def _entry(self, spot: Valued, registry: str, leaf: Leaf) -> None:
        """Call an entry of a registry by the id that it has now."""
        if new := self.wanted.names.get(f"{registry}.{leaf.text}"):
            self._say(spot.place, leaf, new)

    def _drop_where_named(self, spot: Valued) -> None:
        if self.wanted.spellings.within(spot.leaf.text):
            self._drop(spot.place, spot.leaf)

    def _is_done(self, spot: Valued) -> bool:
        """Whether it goes already with what holds it, or was decided of."""
        return spot.leaf in self.decided.words or any(
            one.start <= spot.leaf.start and spot.leaf.end <= one.end for one in self.decided.gone
        )

    def _actor(self, spot: Valued) -> None:
        if spot.leaf.text in self.wanted.actors:
            self._succeed(spot)
        elif new := self.wanted.names.get(spot.leaf.text):
            self._say(spot.place, spot.leaf, new)

    def _succeed(self, spot: Valued) -> None:
        """Put somebody else in the place of an actor, who is in a list at most once."""
        successor = text_of(spot.holder.value("speaks_for")) if spot.key == "said_by" else ""
        if successor and successor not in self.wanted.actors:
            self._drop_key(spot, "speaks_for")
        else:
            successor = self.wanted.successor or ""
        others = set(self._others(spot))
        if spot.key == "author" or (successor in others or (not successor and others)):
            self._drop(spot.place, spot.leaf)
        elif successor:
            self._say(spot.place, spot.leaf, successor)
        elif spot.key in ("said_by", "publication") and "target" not in spot.steps and self.name != "metrics":
            self._say(spot.place, spot.leaf, UNSTATED)
        elif self.name == "dispatches":
            self._rewrite(spot.place, spot.leaf)
        else:
            self._drop(spot.place, spot.leaf)
            if spot.key == "agency":
                self._drop_key(spot, "agency_basis")

    def _others(self, spot: Valued) -> Iterator[str]:
        """Who else stands in the list, or, of a relay, speaks."""
        value = spot.holder.value(spot.key)
        both = [value, spot.holder.value("said_by")] if spot.key == "reported_by" else [value]
        for branch in both:
            items = branch.items if isinstance(branch, Listing) else (branch,)
            for item in items:
                if isinstance(item, Leaf) and item is not spot.leaf and item not in self.decided.gone:
                    yield self.decided.words.get(item, item.text)

    def _reference(self, spot: Valued) -> None:
        text, key = spot.leaf.text, spot.key
        is_source = key in SOURCES_IN or (key == "now" and "#" not in text)
        is_gone = text in self.wanted.sources if is_source else self.wanted.has_claim(global_id(self.name, text))
        if not is_gone:
            new = self.wanted.names.get(text) if is_source else called(text, self.name, self.wanted.names)
            if new:
                self._say(spot.place, spot.leaf, new)
        elif key == "of" or (key == "to" and not spot.holder.value("removes")):
            self._rewrite(spot.place, spot.leaf)
        else:
            self._drop(spot.place, spot.leaf)

    def _text(self, spot: Valued) -> None:
        key = spot.key
        if spot.place in self.wanted.instead:
            self._rewrite(spot.place, spot.leaf)
        elif key == "file":
            digest = text_of(spot.holder.value("sha256"))
            self._say(spot.place, spot.leaf, f"{digest[:16]}.txt")
        elif (SPARED & set(spot.steps) and "target" not in spot.steps) or (
            key == "by" and "claims" not in spot.steps[:1]
        ):
            self._drop_whole(spot)
        elif key == "url":
            self._address(spot)
        elif key == "text" and "set_aside" in spot.steps:
            self._shorten(spot)
        else:
            self._rewrite(spot.place, spot.leaf)

    def _address(self, spot: Valued) -> None:
        """An address that has the words is not told, of a source; a reply can do without."""
        if spot.steps == ("url",):
            self._say(spot.place, spot.leaf, UNSTATED)
        else:
            self._drop(spot.place, spot.leaf)

    def _shorten(self, spot: Valued) -> None:
        """Of what was set aside the number alone stays."""
        numbers = [piece for piece in self.wanted.spellings.without(spot.leaf.text) if re.search(r"\d", piece)]
        if len(numbers) == 1:
            self._say(spot.place, spot.leaf, numbers[0].strip(" ,;:()[]–—-"))
        elif numbers:
            self._rewrite(spot.place, spot.leaf)
        else:
            self._drop(spot.place, spot.holder)

    def _drop_whole(self, spot: Valued) -> None:
        """What cannot do without the text goes with it: an alias with its language, a reader with the day."""
        holder_is_item = isinstance(spot.steps[-1], str) and isinstance(spot.steps[-2:-1][0], int)
        is_record = holder_is_item and spot.key in ("by", "text")
        is_copy = spot.steps[0] == "archived"
        self._drop(spot.place, spot.holder if is_record or is_copy else spot.leaf)

    def _rewrite(self, place: str, leaf: Leaf) -> None:
        """Other words stand there, those that were given, or none yet; an empty text takes the key out."""
        self.asked.add(place)
        given = self.wanted.instead.get(place)
        if given == "":
            self._drop(place, leaf)
            return
        if given is None:
            self.open.append(place)
        self._say(place, leaf, given or TODO)

    def _say(self, place: str, leaf: Leaf, words: str) -> None:
        self.decided.words[leaf] = words
        self.places.append(place)

    def _drop(self, place: str, branch: Branch | None) -> None:
        if branch is not None:
            self.decided.gone.add(branch)
            self.places.append(place)

    def _drop_key(self, spot: Valued, key: str) -> None:
        self._drop(f"{spot.place.rpartition('.')[0]}.{key}", spot.holder.value(key))

    def _emptied(self, root: Pairs) -> None:
        """What rests on something that is gone: a basis, a check of claims, a target that says too little."""
        derived = root.value("derived_from")
        if derived and self.decided.is_gone(derived):
            self._drop(f"{self.name}.derived_basis", root.value("derived_basis"))
        checks = root.value("checked_by")
        for check in checks.items if isinstance(checks, Listing) else ():
            claims = check.value("claims") if isinstance(check, Pairs) else None
            if claims and self.decided.is_gone(claims):
                self._drop(f"{self.name}.checked_by", check)
        listed = root.value("claims")
        for claim in listed.items if isinstance(listed, Listing) else ():
            target = claim.value("target") if isinstance(claim, Pairs) else None
            if isinstance(claim, Pairs) and isinstance(target, Pairs) and claim not in self.decided.gone:
                self._keep_enough(f"{self.name}#{text_of(claim.value('id'))}.target", target)

    def _keep_enough(self, place: str, target: Pairs) -> None:
        """A target that says too little without what is gone is for somebody to write."""
        gone = [(key, value) for key, value in target.entries if self.decided.is_gone(value)]
        left = {key.text for key, value in target.entries} - {key.text for key, _ in gone}
        if gone and not (left & _ENOUGH or ("metric" in left and left & {"group", "place"})):
            key, value = gone[0]
            first = value.items[0] if isinstance(value, Listing) else value
            self.decided.gone -= {value, first}
            if isinstance(first, Leaf):
                self._rewrite(f"{place}.{key.text}", first)
