"""Distress that adds up: what several messages say together, and no one of them alone.

Pure: a small value for each conversation, a message in, a finding or none and the next value out.
Two things are heard that way. A sentence that was sent in pieces ("I don't want to", "be here")
is heard as one. And signs that are too weak alone fade from message to message, are added up, and
from `POINT` on make a finding of level concern (docs/decisions/0014-distress-that-adds-up.md).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from bot.distress import tells_distress
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect


@dataclass(frozen=True)
class Heard:
    """What the screen heard in one message, with what is too weak to answer.

    Attributes:
        finding: what is answered at once, or None.
        signs: names of the signs that count only together (lexicon/*/signs.txt, weak patterns).
        leaning: log-odds of the trained opinion below the point from which it decides alone:
            0 is that point; None when it was not asked.
    """

    finding: Finding | None
    signs: frozenset[str] = frozenset()
    leaning: float | None = None


class Listener(Protocol):
    """What is needed of the crisis screen."""

    def hear(self, text: str, aware: bool = False) -> Finding | None:
        """The finding of one text, or None."""
        ...

    def listen(self, text: str, aware: bool = False) -> Heard:
        """As `hear`, with the weak signs."""
        ...

    def recall(self, text: str) -> Heard:
        """The weak signs of a text that was heard before."""
        ...


#: What a sign weighs. Those below 2 are part of many ordinary talks (pain, grief, a bad week); a
#: finding needs some of the others. A weak pattern of the lexicon weighs `_WEAK`.
WEIGHTS: Mapping[str, float] = {
    "no hope": 2.0,
    "a burden to others": 2.0,
    "at the end of strength": 2.0,
    "wants it to stop": 2.0,
    "takes leave": 2.0,
    "puts affairs in order": 2.0,
    "thinks ill of themself": 2.0,
    "nobody would notice": 2.0,
    "pain that does not end": 1.5,
    "a loss": 1.5,
    "tells of distress": 0.5,
}
_WEAK = 2.0
#: What the trained opinion weighs at its own point, how far below it counts for nothing, and of how
#: many messages it counts: those that it leans to most. More would add up in any long talk.
_LEANS = 2.0
_REACH = 7.0
_LEANINGS = 2
#: What is left of a sign with each message that follows it. What it weighs together from which a
#: conversation is answered: both chosen on the curve of data/conversations by
#: scripts/tune_strain.py.
FADING = 0.95
POINT = 5.6
#: Messages that are remembered.
SPAN = 6
#: Messages after a crisis reply in which the check-in asks how it goes: nothing is added up in them.
_ASKED_ANYWAY = 3

_DISTRESS = "tells of distress"
_WEAK_SIGN = "a weak sign of the lexicon"
_LEANING = "resembles messages of people in danger"
#: Sentences in pieces: messages before the last that it is joined to, words of one of these, of the
#: last, and of all together. Longer ones hardly ever are pieces, and joined they make a pattern out
#: of the end of one thing and the beginning of another.
_PIECES = 2
_PIECE = 6
_LAST_PIECE = 5
_SENTENCE = 9
_CHARS = 60
_SENTENCE_END = re.compile(r"[.!?…\n]+\s*(?=\S)")


@dataclass(frozen=True)
class Strain:
    """What has added up in a conversation.

    It holds names of signs and, of the last messages, the few words that the next one may go on
    from; nothing else of what was said.

    Attributes:
        signs: the weights of each of the last messages since a crisis was answered, latest last.
        told: signs that an answered crisis has counted already: they alone make no second one.
        pieces: the ends of the last messages, latest last.
    """

    signs: tuple[Mapping[str, float], ...] = ()
    told: frozenset[str] = frozenset()
    pieces: tuple[str, ...] = ()

    def hear(
        self, screen: Listener, text: str, aware: bool = False
    ) -> tuple[Finding | None, Strain]:
        """What a message discloses by itself or together with those before it.

        Args:
            screen: hears single texts.
            text: the message.
            aware: whether a crisis has been heard in this conversation before.

        Returns:
            the finding to answer, or None, and the strain after it.
        """
        heard = screen.listen(text, aware)
        finding = heard.finding or self._joined(screen, text, aware)
        after = self._add(heard, text)
        if not aware or len(after.signs) > _ASKED_ANYWAY:
            finding = finding or after.adds_up(detect(text))
        return finding, after.answered() if finding else after

    def add(self, screen: Listener, text: str, answered: bool) -> Strain:
        """The strain after a message that was heard before, and answered as a crisis or not."""
        after = self._add(screen.recall(text), text)
        return after.answered() if answered else after

    def _add(self, heard: Heard, text: str) -> Strain:
        return replace(
            self,
            signs=(*self.signs, _weights(heard, text))[-SPAN:],
            pieces=(*self.pieces, _end(text, _PIECE))[-_PIECES:],
        )

    def answered(self) -> Strain:
        """The strain after a crisis reply: what counted is told, and nothing is pending."""
        return Strain(told=self.told.union(*self.signs))

    def _joined(self, screen: Listener, text: str, aware: bool) -> Finding | None:
        """What the last messages say when they are read as one sentence."""
        joined = _end(text, _LAST_PIECE)
        if joined != text.strip():
            return None
        for count, piece in enumerate(reversed(self.pieces), 2):
            joined = f"{piece} {joined}"
            # What ends as a sentence is one, and no piece.
            if not piece or piece[-1] in ".!?…" or len(joined.split()) > _SENTENCE:
                return None
            finding = screen.hear(joined, aware)
            if finding is not None:
                return replace(finding, reason=f"over {count} messages: {finding.reason}")
        return None

    def adds_up(self, lang: str) -> Finding | None:
        """A finding in a language if what was said has added up, and some of it is new."""
        if not self.counts() or self.weight() < POINT:
            return None
        names = frozenset().union(*self.signs) - {_LEANING}
        count = sum(bool(signs.keys() - {_LEANING}) for signs in self.signs)
        reason = f"signs over {count} messages: {', '.join(sorted(names))}"
        return Finding(Kind.SUICIDE, Level.CONCERN, Subject.SELF, lang, reason)

    def counts(self) -> bool:
        """Whether two of the messages or more hold signs, and one of these is new."""
        held = [signs.keys() - {_LEANING} for signs in self.signs]
        return sum(map(bool, held)) > 1 and not all(names <= self.told for names in held)

    def weight(self, fading: float = FADING) -> float:
        """What the signs weigh together: each once, at its freshest.

        Somebody in pain who says so in every message has given one sign.
        """
        best: dict[str, float] = {}
        leanings = []
        for age, signs in enumerate(reversed(self.signs)):
            faded = {name: weight * fading**age for name, weight in signs.items()}
            leanings.append(faded.pop(_LEANING, 0.0))
            best.update({name: max(best.get(name, 0.0), w) for name, w in faded.items()})
        return sum(best.values()) + sum(sorted(leanings)[-_LEANINGS:])


def _weights(heard: Heard, text: str) -> Mapping[str, float]:
    found = {name: WEIGHTS[name] for name in heard.signs if name in WEIGHTS}
    if heard.signs and not found:
        found[_WEAK_SIGN] = _WEAK  # the weak patterns say much the same: they count for want of one
    if tells_distress(text):
        found[_DISTRESS] = WEIGHTS[_DISTRESS]
    if heard.leaning is not None and heard.leaning > -_REACH:
        found[_LEANING] = _LEANS * min(1.0, 1.0 + heard.leaning / _REACH)
    return found


def _end(text: str, words: int) -> str:
    """The last sentence of a text if it has at most so many words, else ""."""
    last = _SENTENCE_END.split(text.strip()[-2 * _CHARS :])[-1]
    return last if len(last) <= _CHARS and len(last.split()) <= words else ""


def over(
    screen: Listener, said: Iterable[tuple[str, bool]], text: str, aware: bool
) -> Finding | None:
    """What a message discloses together with those before it, heard afresh.

    For whoever has kept no `Strain` but can look up what was said.

    Args:
        screen: hears single texts.
        said: the messages before, each with whether it was answered as a crisis.
        text: the last message.
        aware: whether a crisis has been heard in this conversation before.
    """
    strain = Strain()
    for earlier, answered in said:
        strain = strain.add(screen, earlier, answered)
    return strain.hear(screen, text, aware)[0]
