"""Finds the parts of rules in one text, in time that grows with its length and no faster."""

from __future__ import annotations

from typing import Any

from bot.treatment.rules import NUMBER, Element, Part, Step, key
from bot.words.reader import SENTENCE_ENDS, sentences


class Walk:
    """Where parts stand in one spaCy `Doc`. Each part is looked for once, when first asked for.

    From each start only the set of places reached is kept, and never how they were reached: two
    ways to the same place are one.
    """

    def __init__(self, doc: Any) -> None:
        self._size = len(doc)
        self._keys = [_keys(token) for token in doc]
        self.keys = frozenset().union(*self._keys) if self._keys else frozenset()
        self.sentence = sentences(doc)
        self._stops = [token.text in SENTENCE_ENDS for token in doc]
        # The token behind the last one that a gap from here may skip.
        self._reach = [0] * (self._size + 1)
        self._reach[self._size] = self._size
        for i in range(self._size - 1, -1, -1):
            self._reach[i] = i if self._stops[i] else self._reach[i + 1]
        self._ends: dict[int, tuple[int, int]] = {}
        for i, number in enumerate(self.sentence):
            if not self._stops[i] or number not in self._ends:
                self._ends[number] = (self._ends.get(number, (i, i))[0], i)
        self._holding: dict[frozenset[str], list[bool]] = {}
        self._spans: dict[str, list[tuple[int, int]]] = {}

    def may_hold(self, part: Part) -> bool:
        """Whether the text has the words that the part cannot do without."""
        keys = self.keys
        return not any(need.isdisjoint(keys) for need in part.needs)

    def spans(self, part: Part) -> list[tuple[int, int]]:
        """First token and the one behind the last, of each place."""
        if part.name not in self._spans:
            found: list[tuple[int, int]] = []
            if self.may_hold(part):
                for start in range(self._size):
                    found += [(start, end) for end in self._walk(part, start) if end > start]
            self._spans[part.name] = found
        return self._spans[part.name]

    def _walk(self, part: Part, start: int) -> set[int]:
        if part.starts and start != self._ends[self.sentence[start]][0]:
            return set()
        reached = {start}
        for element in part.elements:
            reached = self._step(element, reached)
            if not reached:
                return reached
        if part.ends:
            last = self._ends[self.sentence[start]][1]
            return {end for end in reached if end > last}
        return reached

    def _step(self, element: Element, reached: set[int]) -> set[int]:
        following: set[int] = set()
        for sequence in element:
            places = reached
            for step in sequence:
                places = self._over(step, places)
                if not places:
                    break
            following |= places
        return following

    def _over(self, step: Step, places: set[int]) -> set[int]:
        if isinstance(step, int):
            return {
                place
                for start in places
                for place in range(start, min(start + step, self._reach[start]) + 1)
            }
        holding = self._holding.get(step)
        if holding is None:
            holding = [not step.isdisjoint(keys) for keys in self._keys] + [False]
            self._holding[step] = holding
        return {place + 1 for place in places if holding[place]}


def _keys(token: Any) -> frozenset[str]:
    keys = [key("LEMMA", token.lemma_), key("LOWER", token.text)]
    if token.ent_type_:
        keys.append(key("ENT_TYPE", token.ent_type_))
    if token.like_num:
        keys.append(NUMBER)
    return frozenset(keys)
